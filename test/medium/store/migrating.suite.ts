import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { prepareDatabase } from '../../../libs/store/src/index.js';
import { openedStore, type OpenedStore } from './opened-store.js';

describe('a migration', () => {
  let opened: OpenedStore;
  beforeAll(async () => {
    opened = await openedStore();
  }, 120_000);
  afterAll(() => opened.close());

  it('F-39 that waits for a table gives up soon, lets others pass, and comes to its end when the table is free', async () => {
    const { owner } = opened;
    await owner.query(`DELETE FROM migration WHERE name LIKE 'SilenceFilled%'`);
    const holder = owner.createQueryRunner();
    await holder.query('BEGIN');
    await holder.query('LOCK TABLE listing IN ACCESS EXCLUSIVE MODE');
    const prepared = prepareDatabase({ ownerUrl: opened.ownerUrl, appPassword: 'set by the test server' });
    // Longer than it may wait at once.
    await wait(3_500);
    await holder.query('COMMIT');
    await holder.release();
    expect((await prepared).migrations).toBe(1);
    expect(
      await owner.query(`SELECT count(*)::integer AS count FROM migration WHERE name LIKE 'SilenceFilled%'`),
    ).toEqual([{ count: 1 }]);
  }, 30_000);
});
