import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ImportOutcome, SnapshotId, Source } from '#libs/domain';
import { missedListing } from '../../builders/known-listing.js';
import { addSource } from './add-source.js';
import { NOW, openedStore, type OpenedStore } from './opened-store.js';
import { aClaim, aListing, aVenue, onDate, outcome, prepared } from './prepared-listing.js';

const NOTHING = { written: 0, gatherings: 0, occurrences: 0 };

describe('writing what a source says', () => {
  let opened: OpenedStore;
  beforeAll(async () => {
    opened = await openedStore();
  }, 120_000);
  afterAll(() => opened.close());

  const aSource = (name?: string) =>
    addSource(opened, { ...(name === undefined ? {} : { name, hostName: name }), hostKind: 'library' });
  const save = (source: Source, said: ImportOutcome, now = NOW) =>
    opened.store.imports.saveOutcome(source.id, null, null, said, now);
  const gatheringOf = async (source: Source, at = 0) => {
    const known = await opened.store.imports.known(source.id, NOW);
    const [record] = await opened.store.gatherings.byIds([known[at]?.gatheringId ?? '']);
    if (record === undefined) throw new Error('The source has no such listing.');
    return record;
  };
  const counts = async () =>
    (
      await opened.pool.query(
        `SELECT (SELECT count(*) FROM outbox) AS outbox, (SELECT max(version) FROM gathering) AS version,
          (SELECT array_agg(xmin::text ORDER BY id) FROM listing) AS listings, (SELECT count(*) FROM occurrence) AS dates`,
      )
    )[0] as unknown;

  it('keeps a listing as a gathering with its dates, its claims and who says so', async () => {
    const source = await aSource('Elm Branch');
    const claims = [aClaim('sensory.noise', 1)];
    expect(await save(source, outcome([prepared(aListing(), claims)]))).toEqual({
      applied: true,
      written: 1,
      gatherings: 1,
      occurrences: 3,
    });
    const record = await gatheringOf(source);
    expect(record).toMatchObject({
      listed: true,
      state: 'public',
      url: 'https://library.example/reading',
      rrule: 'FREQ=WEEKLY;BYDAY=TU',
      venue: aVenue(39.8, -89.64),
      claimSources: ['Elm Branch'],
      sources: [{ name: 'Elm Branch', url: 'https://library.example/reading', lastSeen: NOW }],
    });
    expect(record.gathering).toMatchObject({
      title: 'Silent reading hour',
      recurring: 'weekly',
      mode: 'in-person',
      host: { name: 'Elm Branch', kind: 'library', liveSeries: 1 },
      venue: { name: 'Elm Branch Library', geo: { lat: 39.8, lon: -89.64 }, address: '12 Elm St, Springfield' },
      cost: { kind: 'free' },
      lastConfirmed: NOW,
      claims,
    });
    expect(record.gathering.occurrences[0]).toEqual({
      start: '2026-12-01T23:30:00Z',
      end: null,
      zone: 'America/New_York',
      status: 'scheduled',
    });
  });

  it('writes nothing the second time, not even a version or a note for the index', async () => {
    const source = await aSource();
    const said = outcome([prepared(aListing()), prepared(aListing({ key: 'b', title: 'Craft circle' }))]);
    expect(await save(source, said)).toMatchObject({ written: 2, gatherings: 2 });
    const before = await counts();
    expect(await save(source, said, '2026-11-26T12:00:00Z')).toEqual({ applied: true, ...NOTHING });
    expect(await counts()).toEqual(before);
  });

  it('keeps one listing when a source names a key twice in one answer', async () => {
    const source = await aSource();
    expect(await save(source, outcome([prepared(aListing()), prepared(aListing({ title: 'Twin' }))]))).toMatchObject({
      written: 1,
    });
    expect((await gatheringOf(source)).gathering.title).toBe('Silent reading hour');
  });

  it('changes only what changed: a moved date goes, a past one stays, the version rises', async () => {
    const source = await aSource();
    await save(source, outcome([prepared(aListing())]));
    const before = await gatheringOf(source);
    const later = '2026-12-03T00:00:00Z';
    const moved = prepared(aListing({ occurrences: [onDate('2026-12-09'), onDate('2026-12-15')] }));
    expect(await save(source, outcome([moved]), later)).toMatchObject({ written: 1, gatherings: 1, occurrences: 2 });
    const after = await gatheringOf(source);
    expect(after.gathering.id).toBe(before.gathering.id);
    expect(after.version).toBeGreaterThan(before.version);
    expect(after.gathering.occurrences.map(({ start }) => start.slice(0, 10))).toEqual([
      '2026-12-01',
      '2026-12-09',
      '2026-12-15',
    ]);
  });

  it('makes one gathering of dates that a feed lists one by one, when all of them are new', async () => {
    const source = await aSource();
    const dates = ['2026-12-01', '2026-12-08'].map((date) => ({
      ...prepared(aListing({ key: date, recurrence: null, occurrences: [onDate(date)] })),
      run: 'tuesdays',
    }));
    const said = outcome(dates);
    await save(source, { ...said, upsert: said.upsert.map((one) => ({ ...one, together: 'tuesdays' })) });
    const known = await opened.store.imports.known(source.id, NOW);
    expect(new Set(known.map(({ gatheringId }) => gatheringId)).size).toBe(1);
    expect((await gatheringOf(source)).gathering.occurrences).toHaveLength(2);
  });

  it('keeps the id under a new key when the listing was recognised', async () => {
    const source = await aSource();
    await save(source, outcome([prepared(aListing({ key: 'old-uid' }))]));
    const [known] = await opened.store.imports.known(source.id, NOW);
    const said = outcome([prepared(aListing({ key: 'new-uid' }))]);
    await save(source, { ...said, upsert: said.upsert.map((one) => ({ ...one, listingId: known?.id ?? null })) });
    expect(await opened.store.imports.known(source.id, NOW)).toMatchObject([{ id: known?.id, key: 'new-uid' }]);
  });

  it('links the same gathering of two sources: the first speaks, the second fills what it left unsaid', async () => {
    const [library, city] = [await aSource('Library'), await aSource('City')];
    const cost = { kind: 'unknown' as const, min: null, max: null, currency: null, assumed: false };
    await save(library, outcome([prepared(aListing({ cost }), [aClaim('sensory.noise', 1)])]));
    const { gathering } = await gatheringOf(library);
    const copied = aListing({ title: 'READING!!', description: 'Copied text', onlineUrl: 'https://meet.example/1' });
    const both = outcome([prepared(copied, [aClaim('sensory.noise', 1), aClaim('access.step-free', 'yes')])], {
      gatheringId: gathering.id,
    });
    await save(city, both);
    const record = await gatheringOf(library);
    expect(record.gathering).toMatchObject({ title: 'Silent reading hour', cost: { kind: 'free' } });
    expect(record.onlineUrl).toBe('https://meet.example/1');
    expect(record.sources.map(({ name }) => name)).toEqual(['Library', 'City']);
    expect(record.gathering.claims?.map(({ attribute, span }) => [attribute, span])).toEqual([
      ['sensory.noise', [14, 20]],
      ['access.step-free', null],
    ]);
    expect(record.claimSources).toEqual(['Library', 'City']);
  });

  it('lets the other source speak when the first withdraws, and unlists what nobody lists', async () => {
    const [library, city] = [await aSource('First'), await aSource('Second')];
    await save(library, outcome([prepared(aListing())]));
    const { gathering } = await gatheringOf(library);
    await save(city, outcome([prepared(aListing({ title: 'Reading hour' }))], { gatheringId: gathering.id }));
    const withdraw = async (source: Source) => {
      const [known] = await opened.store.imports.known(source.id, NOW);
      const missing = [missedListing(known?.id ?? '', 3, 'withdrawn')];
      return save(source, outcome([], { missing }));
    };
    expect(await withdraw(library)).toMatchObject({ written: 1, gatherings: 1 });
    expect(await gatheringOf(city)).toMatchObject({ listed: true, gathering: { title: 'Reading hour' } });
    await withdraw(city);
    expect(await gatheringOf(city)).toMatchObject({ listed: false });
    expect(await withdraw(city)).toEqual({ applied: true, ...NOTHING });
  });

  it('brings back under its id what was gone and is there again', async () => {
    const source = await aSource();
    const said = outcome([prepared(aListing())]);
    await save(source, said);
    const [known] = await opened.store.imports.known(source.id, NOW);
    const listingId = known?.id ?? '';
    await save(source, outcome([], { missing: [missedListing(listingId, 3, 'withdrawn')] }));
    expect(await save(source, outcome([], { unchanged: [{ listingId }] }))).toMatchObject({
      written: 1,
      gatherings: 1,
    });
    expect(await gatheringOf(source)).toMatchObject({ listed: true });
  });

  it('takes nothing back that a moderator decided', async () => {
    const source = await aSource();
    await save(source, outcome([prepared(aListing())]));
    const { gathering } = await gatheringOf(source);
    expect(await opened.store.gatherings.hide(gathering.id, 'charges people to leave')).toBe(true);
    await save(source, outcome([prepared(aListing({ title: 'Renamed' }))]));
    expect(await gatheringOf(source)).toMatchObject({
      state: 'hidden',
      stateReason: 'charges people to leave',
      gathering: { title: 'Renamed' },
    });
    expect(await opened.store.gatherings.publish(gathering.id)).toBe(true);
    expect(await opened.store.gatherings.publish(gathering.id)).toBe(false);
  });

  it('writes nothing for a run that was overtaken by a newer answer', async () => {
    const source = await aSource();
    const snapshot = (text: string) => ({
      url: source.url,
      finalUrl: source.url,
      fetchedAt: NOW,
      contentType: 'text/calendar',
      bytes: new TextEncoder().encode(text),
      sha256: text,
    });
    const { imports, snapshots, sources } = opened.store;
    const slow = await sources.beginRun(source.id);
    const slowSnapshot = await snapshots.save(source.id, slow, snapshot('old'));
    const fast = await sources.beginRun(source.id);
    expect(await snapshots.save(source.id, slow, snapshot('zombie'))).toBeNull();
    const fastSnapshot = await snapshots.save(source.id, fast, snapshot('new'));
    const said = (title: string) => outcome([prepared(aListing({ title }))]);
    const apply = (id: SnapshotId | null, epoch: number, title: string) =>
      imports.saveOutcome(source.id, id, epoch, said(title), NOW);
    expect(await apply(slowSnapshot, slow, 'Old')).toEqual({ applied: false, ...NOTHING });
    expect(await apply(fastSnapshot, fast, 'New')).toMatchObject({ written: 1 });
    expect(await apply(slowSnapshot, slow, 'Old')).toEqual({ applied: false, ...NOTHING });
    expect((await gatheringOf(source)).gathering.title).toBe('New');
  });

  it('still applies the last answer after a newer run that brought none', async () => {
    const source = await aSource();
    const { imports, sources } = opened.store;
    const epoch = await sources.beginRun(source.id);
    await sources.beginRun(source.id);
    expect(await imports.saveOutcome(source.id, null, epoch, outcome([prepared(aListing())]), NOW)).toMatchObject({
      written: 1,
    });
  });

  it('lets two workers apply the same answer at once and writes it once', async () => {
    const source = await aSource();
    const said = outcome(Array.from({ length: 40 }, (_, at) => prepared(aListing({ key: `k${at}`, title: `T${at}` }))));
    const saved = await Promise.all(Array.from({ length: 6 }, () => save(source, said)));
    expect(saved.map(({ written }) => written).sort((a, b) => b - a)).toEqual([40, 0, 0, 0, 0, 0]);
    expect(await opened.store.imports.known(source.id, NOW)).toHaveLength(40);
  });

  it('keeps nothing of an outcome that fails half-way', async () => {
    const source = await aSource();
    const broken = aListing({ key: 'broken', occurrences: [{ ...onDate('2026-12-01'), start: 'never' }] });
    await expect(save(source, outcome([prepared(aListing()), prepared(broken)]))).rejects.toThrow();
    expect(await opened.store.imports.known(source.id, NOW)).toEqual([]);
  });

  it('takes text that Postgres would refuse, without the refused characters', async () => {
    const source = await aSource();
    await save(source, outcome([prepared(aListing({ title: 'Tea\0 and \uD800cake', description: '\\u0000 stays' }))]));
    expect((await gatheringOf(source)).gathering).toMatchObject({
      title: 'Tea and \uFFFDcake',
      description: '\\u0000 stays',
    });
  });

  it('shows the last report and counts, and leaves trailing counts of complete answers only', async () => {
    const source = await aSource();
    await save(source, outcome([prepared(aListing())]));
    await save(source, outcome([], { complete: false }));
    for (let at = 0; at < 9; at += 1) await save(source, outcome([prepared(aListing())]));
    expect((await opened.store.imports.memory(source.id)).counts).toEqual([1, 1, 1, 1, 1, 1, 1]);
    const health = (await opened.store.sources.health()).find(({ id }) => id === source.id);
    expect(health).toMatchObject({ listings: 1, failures: 0, report: { listings: 1, complete: true } });
  });

  it('counts as confirmed what an unchanged source still lists, without a write per listing', async () => {
    const source = await aSource();
    const { sources } = opened.store;
    await save(source, outcome([prepared(aListing())]));
    const epoch = await sources.beginRun(source.id);
    const at = '2026-11-30T08:00:00Z';
    await sources.recordFetch(source.id, epoch, { ...UNCHANGED, at });
    expect((await gatheringOf(source)).gathering.lastConfirmed).toBe(at);
    const [known] = await opened.store.imports.known(source.id, NOW);
    await save(source, outcome([], { missing: [missedListing(known?.id ?? '', 1, 'unseen')] }), '2026-12-02T08:00:00Z');
    expect((await gatheringOf(source)).gathering.lastConfirmed).toBe(at);
  });

  it('counts as confirmed what an answer lists that left out nothing but far dates', async () => {
    const source = await aSource();
    const { sources } = opened.store;
    const kept = prepared(aListing());
    await save(source, outcome([kept], { complete: false, everyListing: true }));
    const [known] = await opened.store.imports.known(source.id, NOW);
    const again = outcome([], { complete: false, everyListing: true, unchanged: [{ listingId: known?.id ?? '' }] });
    await save(source, again, '2026-11-29T08:00:00Z');
    expect((await gatheringOf(source)).gathering.lastConfirmed).toBe('2026-11-29T08:00:00Z');
    const epoch = await sources.beginRun(source.id);
    await sources.recordFetch(source.id, epoch, { ...UNCHANGED, at: '2026-11-30T08:00:00Z' });
    expect((await gatheringOf(source)).gathering.lastConfirmed).toBe('2026-11-30T08:00:00Z');
    const row = await opened.pool.query('SELECT confirmed_at FROM source WHERE id = $1', [source.id]);
    expect(row).toEqual([{ confirmed_at: expect.anything() }]);
  });

  it('confirms nothing by an answer that repeats one which was never read', async () => {
    const source = await aSource();
    const { sources, snapshots } = opened.store;
    await save(source, outcome([prepared(aListing())]));
    const epoch = await sources.beginRun(source.id);
    const bytes = new TextEncoder().encode('unread');
    const snapshot = { url: source.url, finalUrl: source.url, fetchedAt: NOW, contentType: null, bytes, sha256: 'u' };
    await snapshots.save(source.id, epoch, snapshot);
    await sources.recordFetch(source.id, epoch, { ...UNCHANGED, at: '2026-11-30T08:00:00Z' });
    expect((await gatheringOf(source)).gathering.lastConfirmed).toBe(NOW);
  });

  it('reads gatherings page by page, each once, and only the dates asked for', async () => {
    const { gatherings } = opened.store;
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const page: readonly { gathering: { id: string } }[] = await gatherings.page(after, 7);
      seen.push(...page.map(({ gathering }) => gathering.id));
      after = page.at(-1)?.gathering.id ?? null;
      if (after === null) break;
    }
    expect(new Set(seen).size).toBe(seen.length);
    const [first] = await gatherings.byIds(seen.slice(0, 1), {
      from: '2026-12-08T00:00:00Z',
      until: '2026-12-09T00:00:00Z',
    });
    expect(first?.gathering.occurrences.map(({ start }) => start)).toEqual(['2026-12-08T23:30:00Z']);
    expect(await gatherings.byIds(['not an id', '018f0000-0000-7000-8000-000000000000'])).toEqual([]);
    const backwards = [...seen].reverse().slice(0, 5);
    expect((await gatherings.byIds(backwards)).map(({ gathering }) => gathering.id)).toEqual(backwards);
  });
});

const UNCHANGED = {
  outcome: 'unchanged',
  httpStatus: 304,
  etag: null,
  lastModified: null,
  bytes: null,
  problemCode: null,
  nextFetchAt: '2026-11-30T14:00:00Z',
  finalUrl: null,
  intervalMs: 21_600_000,
  keepRun: false,
  nowhere: null,
  validatorsLie: false,
  moved: null,
} as const;
