import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FetchRecord } from '#libs/store';
import { addSource } from './add-source.js';
import { NOW, openedStore, type OpenedStore } from './opened-store.js';
import { aListing, outcome, prepared } from './prepared-listing.js';

describe('how a source answers', () => {
  let opened: OpenedStore;
  beforeAll(async () => {
    opened = await openedStore();
  }, 120_000);
  afterAll(() => opened.close());

  const aSource = () => addSource(opened);

  it('shows on the source that an answer could not be read, until the next one can be', async () => {
    const source = await aSource();
    const { sources, snapshots, imports } = opened.store;
    const answer = async (sha256: string, fetchedAt: string) => {
      const epoch = await sources.beginRun(source.id);
      const bytes = new TextEncoder().encode(sha256);
      const snapshot = { url: source.url, finalUrl: source.url, fetchedAt, contentType: null, bytes, sha256 };
      const id = await snapshots.save(source.id, epoch, snapshot);
      if (id === null) throw new Error('Nothing overtook this run.');
      await sources.recordFetch(source.id, epoch, { ...CHANGED, at: fetchedAt });
      return { id, epoch };
    };
    const health = async () => (await sources.health()).find(({ id }) => id === source.id);
    const reason = { code: 'input.unreadable', sentence: 'This is not a calendar that we can read.' };

    const good = await answer('a calendar', '2026-11-26T08:00:00Z');
    expect(await snapshots.isWaiting(source.id)).toBe(true);
    expect(await health()).toMatchObject({ lastOkAt: null, failures: 0 });
    await imports.saveOutcome(source.id, good.id, good.epoch, outcome([prepared(aListing())]), NOW);
    expect(await snapshots.isWaiting(source.id)).toBe(false);
    expect(await health()).toMatchObject({ lastOkAt: '2026-11-26T08:00:00Z', lastProblem: null, failures: 0 });

    const login = await answer('a login page', '2026-11-27T08:00:00Z');
    await snapshots.failReading(login.id, reason);
    const again = await answer('a login page', '2026-11-28T08:00:00Z');
    await snapshots.failReading(again.id, reason);
    await snapshots.failReading(again.id, reason);
    expect(await health()).toMatchObject({
      lastFetchAt: '2026-11-28T08:00:00Z',
      lastOkAt: '2026-11-26T08:00:00Z',
      lastOutcome: 'failed',
      lastProblem: 'input.unreadable',
      failures: 2,
      problems: [{ code: 'input.unreadable', message: reason.sentence, severity: 'error' }],
      listings: 1,
    });
    // So that the next answer is a whole one, and no word that nothing has changed.
    expect(await sources.validators(source.id)).toEqual({ etag: null, lastModified: null });

    const back = await answer('a calendar', '2026-11-29T08:00:00Z');
    await imports.saveOutcome(source.id, back.id, back.epoch, outcome([]), NOW);
    expect(await health()).toMatchObject({
      lastOkAt: '2026-11-29T08:00:00Z',
      lastOutcome: 'changed',
      lastProblem: null,
      failures: 0,
      problems: [],
    });
  });

  it('says nothing of an old answer where a newer run has begun', async () => {
    const source = await aSource();
    const { sources, snapshots } = opened.store;
    const epoch = await sources.beginRun(source.id);
    const bytes = new TextEncoder().encode('old');
    const snapshot = { url: source.url, finalUrl: source.url, fetchedAt: NOW, contentType: null, bytes, sha256: 'old' };
    const id = await snapshots.save(source.id, epoch, snapshot);
    if (id === null) throw new Error('Nothing overtook this run.');
    await sources.beginRun(source.id);
    await snapshots.failReading(id, { code: 'input.unreadable', sentence: 'No.' });
    expect(await sources.failures(source.id)).toBe(0);
  });

  it('knows until when the host of a source is to be left alone', async () => {
    const source = await aSource();
    expect(await opened.store.sources.hostRestsUntilMs(source.id)).toBeNull();
    const lease = opened.store.leases;
    const host = new URL(source.url).host;
    await lease.take(host, 1_000);
    await lease.release(host, 1_000, 7_200_000);
    expect(await opened.store.sources.hostRestsUntilMs(source.id)).toBe(7_201_000);
  });
});

const CHANGED: FetchRecord = {
  at: NOW,
  outcome: 'changed',
  httpStatus: 200,
  etag: '"v"',
  lastModified: null,
  bytes: 10,
  problemCode: null,
  nextFetchAt: NOW,
  finalUrl: null,
  intervalMs: 21_600_000,
  keepRun: false,
  nowhere: null,
  validatorsLie: false,
  moved: null,
};
