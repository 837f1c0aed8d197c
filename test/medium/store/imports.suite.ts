import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from '../../../libs/store/src/database/connect.js';
import {
  ImportsRepository,
  prepareDatabase,
  SnapshotsRepository,
  SourcesRepository,
} from '../../../libs/store/src/index.js';
import { testPostgres } from '../../support/postgres.js';
import { aListing, onDate, outcome, prepared } from './prepared-listing.js';
import type { DataSource } from 'typeorm';

const NOW = '2026-11-25T12:00:00Z';

describe('importing', () => {
  let db: Awaited<ReturnType<typeof testPostgres>>;
  let pool: DataSource;
  beforeAll(async () => {
    db = await testPostgres();
    await prepareDatabase({ ownerUrl: db.ownerUrl, appPassword: 'ignored-here' });
    pool = await connect(db.appUrl);
  }, 120_000);
  afterAll(async () => {
    await pool.destroy();
    await db.stop();
  });
  it('writes once', async () => {
    const sources = new SourcesRepository(pool);
    const imports = new ImportsRepository(pool);
    const source = await sources.add({
      name: 'Elm',
      importer: 'ics',
      url: 'https://elm.example/a.ics',
      zone: 'America/New_York',
      nextFetchAt: NOW,
      state: 'active',
    });
    expect(await sources.find(source.id)).toEqual(source);
    const said = outcome([prepared(aListing())]);
    expect(await imports.saveOutcome(source.id, null, null, said, NOW)).toEqual({
      written: 1,
      gatherings: 1,
      occurrences: 3,
    });
    expect(await imports.saveOutcome(source.id, null, null, said, NOW)).toEqual({
      written: 0,
      gatherings: 0,
      occurrences: 0,
    });
    const moved = outcome([prepared(aListing({ occurrences: [onDate('2026-12-01'), onDate('2026-12-16')] }))]);
    expect(await imports.saveOutcome(source.id, null, null, moved, NOW)).toEqual({
      written: 1,
      gatherings: 1,
      occurrences: 3,
    });
    expect((await imports.known(source.id, NOW))[0]).toMatchObject({
      key: 'reading-hour',
      nextStart: '2026-12-16T23:30:00Z',
    });
    expect(await sources.findDue(NOW, 10)).toEqual([source.id]);
    expect(await sources.beginRun(source.id)).toBe(1);
    void SnapshotsRepository;
    expect((await sources.health())[0]).toMatchObject({ listings: 1 });
  });
});
