import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ImportOutcome, Source } from '#libs/domain';
import { missedListing } from '../../builders/known-listing.js';
import { addSource } from './add-source.js';
import { NOW, openedStore, type OpenedStore } from './opened-store.js';
import { aListing, outcome, prepared } from './prepared-listing.js';

const NOWHERE = {
  outcome: 'failed',
  httpStatus: 404,
  etag: null,
  lastModified: null,
  bytes: null,
  problemCode: 'fetch.status',
  nextFetchAt: NOW,
  finalUrl: null,
  intervalMs: 21_600_000,
  keepRun: false,
  nowhere: true,
  validatorsLie: false,
  moved: null,
} as const;

const BACK = '2026-12-10T08:00:00Z';

describe('the silence of a source', () => {
  let opened: OpenedStore;
  beforeAll(async () => {
    opened = await openedStore();
  }, 120_000);
  afterAll(() => opened.close());

  const aSource = () => addSource(opened);
  const save = (source: Source, said: ImportOutcome, now = NOW) =>
    opened.store.imports.saveOutcome(source.id, null, null, said, now);
  const gatheringOf = async (source: Source) => {
    const [known] = await opened.store.imports.known(source.id, NOW);
    const [record] = await opened.store.gatherings.byIds([known?.gatheringId ?? '']);
    if (record === undefined) throw new Error('The source has no listing.');
    return record;
  };

  it('lists no longer what only a source lists that led nowhere for a week, until it answers again', async () => {
    const source = await aSource();
    const { sources } = opened.store;
    const kept = prepared(aListing());
    await save(source, outcome([kept]));
    const nowhere = async (day: string) => {
      const epoch = await sources.beginRun(source.id);
      await sources.recordFetch(source.id, epoch, { ...NOWHERE, at: `${day}T08:00:00Z` });
      return gatheringOf(source);
    };
    expect(await nowhere('2026-12-02')).toMatchObject({ listed: true, doubt: null });
    expect(await nowhere('2026-12-08')).toMatchObject({ listed: true, doubt: null });
    expect(await nowhere('2026-12-09')).toMatchObject({
      listed: false,
      withdrawn: false,
      doubt: 'silent',
      gathering: { status: 'unconfirmed' },
    });
    const [known] = await opened.store.imports.known(source.id, NOW);
    const alive = outcome([], { unchanged: [{ listingId: known?.id ?? '' }] });
    const listing = { ...alive, report: { ...alive.report, listings: 1 } };
    // What it said before, read again as the window of dates rolls on, is none either.
    await save(source, listing);
    expect(await gatheringOf(source)).toMatchObject({ listed: false, doubt: 'silent' });
    await save(source, alive, BACK);
    // An answer without a single listing is no sign of life.
    expect(await gatheringOf(source)).toMatchObject({ listed: false, doubt: 'silent' });
    await save(source, listing, BACK);
    expect(await gatheringOf(source)).toMatchObject({ listed: true, doubt: null, gathering: { status: 'scheduled' } });
  });

  it('says of what was not named last time that it is not confirmed', async () => {
    const source = await aSource();
    await save(source, outcome([prepared(aListing())]));
    const [known] = await opened.store.imports.known(source.id, NOW);
    await save(source, outcome([], { missing: [missedListing(known?.id ?? '', 1, 'unseen')] }));
    expect(await gatheringOf(source)).toMatchObject({
      listed: true,
      doubt: 'unseen',
      gathering: { status: 'unconfirmed' },
    });
  });

  it('remembers what it doubts, keys that cannot be relied on, and a key that names another event', async () => {
    const source = await aSource();
    const { imports } = opened.store;
    await save(source, outcome([prepared(aListing({ key: 'a' }))]));
    const [known] = await imports.known(source.id, NOW);
    const doubt = {
      kind: 'shrunk',
      since: NOW,
      at: NOW,
      seen: 1,
      lost: 5,
      of: 6,
      hours: null,
      decision: null,
    } as const;
    const rekeyed = [{ listingId: known?.id ?? '', key: 'a~2026-12-01T23:30:00Z' }];
    const next = prepared(aListing({ key: 'a', title: 'Spring singing' }));
    await save(source, { ...outcome([next]), doubt, identity: 'fingerprint', rekeyed });
    // A doubted answer is no measure for the next one.
    expect(await imports.memory(source.id)).toEqual({ counts: [1], identity: 'fingerprint', doubt });
    expect((await imports.known(source.id, NOW)).map(({ key, title }) => [key, title])).toEqual([
      ['a', 'Spring singing'],
      ['a~2026-12-01T23:30:00Z', 'Silent reading hour'],
    ]);
  });
});
