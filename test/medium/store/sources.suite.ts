import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Instant, SourceId } from '#libs/domain';
import type { FetchRecord } from '#libs/store';
import { NOW, openedStore, type OpenedStore } from './opened-store.js';

const LATER = '2026-11-25T12:05:00Z';

describe('sources', () => {
  let opened: OpenedStore;
  beforeAll(async () => {
    opened = await openedStore();
  }, 120_000);
  afterAll(() => opened.close());

  const add = (url: string, nextFetchAt = NOW, state: 'active' | 'paused' = 'active') =>
    opened.store.sources.add({ name: url, importer: 'ics', url, zone: 'Europe/London', nextFetchAt, state });

  const findDue = async (now: Instant, limit: number) =>
    (await opened.store.sources.findDue(now, limit)).map(({ id }) => id);

  it('keeps a source whole', async () => {
    const added = await opened.store.sources.add({
      name: 'St Anne',
      importer: 'page',
      url: 'https://st-anne.example/whats-on',
      zone: 'Europe/London',
      nextFetchAt: '2026-11-25T18:00:00Z',
      language: 'en',
      hostName: 'St Anne',
      hostKind: 'faith',
      options: { recipe: { event: 'li.event' } },
      allowHttp: true,
    });
    expect(added.state).toBe('proposed');
    expect(await opened.store.sources.find(added.id)).toEqual(added);
    expect(await opened.store.sources.findByUrl('https://st-anne.example/whats-on')).toEqual(added);
    expect(await opened.store.sources.list()).toContainEqual(added);
  });

  it('forgets a run when a source moves, for it asked at the old address', async () => {
    const { sources } = opened.store;
    const { id } = await add('https://old.example/a.ics', LATER);
    const epoch = await sources.beginRun(id);
    const pending = [{ url: 'https://old.example/b.ics', kind: 'feed' as const }];
    await sources.saveRun(id, epoch, { beganAt: NOW, snapshotId: null, pending, asked: [], cut: false }, LATER, 10);
    const there = { url: 'https://new.example/events', importer: 'page', options: { recipe: {} } };
    await sources.move(id, there);
    expect([await sources.lastRun(id, NOW), await sources.find(id)]).toMatchObject([{ run: null }, there]);
    await sources.setState(id, 'paused');
  });

  it('gives out what is due once, hosts in turn, longest waiting first', async () => {
    const { sources } = opened.store;
    const second = await add('https://one.example/b', '2026-11-25T11:30:00Z');
    const first = await add('https://one.example/a', '2026-11-25T11:00:00Z');
    const other = await add('https://two.example/a', '2026-11-25T11:20:00Z');
    await add('https://three.example/a', LATER);
    await add('https://four.example/a', NOW, 'paused');
    expect(await findDue(NOW, 2)).toEqual([first.id, other.id]);
    expect(await findDue(NOW, 10)).toEqual([second.id]);
    expect(await findDue(NOW, 10)).toEqual([]);
    // Two minutes without a word from the worker, and they are due again.
    expect(await findDue('2026-11-25T12:02:00Z', 10)).toEqual([first.id, other.id, second.id]);
    for (const { id } of [first, second, other]) await sources.setState(id, 'paused');
  });

  it('gives out four of one host at most until one of them is done', async () => {
    const { sources } = opened.store;
    const added = await Promise.all(Array.from({ length: 7 }, (_, at) => add(`https://large.example/${at}`)));
    const given = await findDue(NOW, 100);
    expect(given).toHaveLength(4);
    expect(await findDue(NOW, 100)).toEqual([]);
    // One that waits for its host is held for longer than the others, and still counts.
    await sources.hold(given[1] as SourceId, NOW, 240_000);
    const again = await findDue('2026-11-25T12:02:00Z' as Instant, 100);
    expect([again.length, again.includes(given[1] as SourceId)]).toEqual([3, false]);
    await sources.setState(given[0] as SourceId, 'paused');
    expect(await findDue('2026-11-25T12:02:00Z' as Instant, 100)).toHaveLength(1);
    for (const { id } of added) await sources.setState(id, 'paused');
  });

  it('never gives the same source to two sweeps at once', async () => {
    const added = await Promise.all(Array.from({ length: 60 }, (_, at) => add(`https://crowd-${at}.example/`)));
    const swept = await Promise.all(Array.from({ length: 8 }, () => findDue(NOW, 20)));
    const rest = await findDue(NOW, 100);
    const ids = [...swept.flat(), ...rest];
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(added.map(({ id }) => id).sort());
  });

  it('counts failures in a row and forgets them at the first success', async () => {
    const { sources } = opened.store;
    const { id } = await add('https://shaky.example/', LATER);
    const epoch = await sources.beginRun(id);
    await sources.recordFetch(id, epoch, { ...FETCH, outcome: 'changed', etag: '"v1"' });
    await sources.recordFetch(id, epoch, { ...FETCH, outcome: 'failed', httpStatus: 503, problemCode: 'fetch.server' });
    await sources.recordFetch(id, epoch, { ...FETCH, outcome: 'refused', httpStatus: null });
    expect(await sources.failures(id)).toBe(2);
    expect(await sources.validators(id)).toEqual({ etag: '"v1"', lastModified: null });
    await sources.recordFetch(id, epoch, { ...FETCH, outcome: 'unchanged', httpStatus: 304 });
    expect(await sources.validators(id)).toEqual({ etag: '"v1"', lastModified: null });
    expect((await sources.health()).find((one) => one.id === id)).toMatchObject({
      failures: 0,
      lastOkAt: NOW,
      lastOutcome: 'unchanged',
      nextFetchAt: LATER,
    });
    await sources.recordFetch(id, epoch, { ...FETCH, outcome: 'changed', etag: null });
    expect(await sources.validators(id)).toEqual({ etag: null, lastModified: null });
  });

  it('lets an overtaken run write nothing', async () => {
    const { sources } = opened.store;
    const { id } = await add('https://overtaken.example/', LATER);
    const old = await sources.beginRun(id);
    const current = await sources.beginRun(id);
    expect(await sources.recordFetch(id, old, { ...FETCH, outcome: 'failed' })).toBe(false);
    expect(await sources.failures(id)).toBe(0);
    expect(await sources.recordFetch(id, current, { ...FETCH, outcome: 'changed' })).toBe(true);
  });

  it('keeps equal bytes once and gives each answer back as it came', async () => {
    const { snapshots, sources } = opened.store;
    const bytes = Uint8Array.from({ length: 300 }, (_, at) => at % 256);
    const loaded = [];
    for (const url of ['https://same-1.example/', 'https://same-2.example/']) {
      const source = await add(url, LATER);
      const epoch = await sources.beginRun(source.id);
      const snapshot = { url, finalUrl: `${url}moved`, fetchedAt: NOW, contentType: null, bytes, sha256: 'same' };
      const id = await snapshots.save(source.id, epoch, snapshot);
      if (id === null) throw new Error('Nothing overtook this run.');
      const found = await snapshots.load(id);
      expect(found).toMatchObject({ source: { id: source.id, url }, epoch });
      expect({ ...found?.snapshot, bytes: [...(found?.snapshot.bytes ?? [])] }).toEqual({
        ...snapshot,
        bytes: [...bytes],
      });
      expect(await snapshots.latest(source.id)).toEqual({ id, sha256: 'same', fetchedAt: NOW });
      loaded.push(id);
    }
    expect(await opened.pool.query('SELECT count(*) AS n FROM body')).toEqual([{ n: 1 }]);
    expect(await snapshots.findUnread(10)).toEqual(loaded);
  });

  it('offers the newest unread answer of a source, and gives up after three failed readings', async () => {
    const { snapshots, sources } = opened.store;
    const source = await add('https://unreadable.example/', LATER);
    const epoch = await sources.beginRun(source.id);
    const save = (text: string) =>
      snapshots.save(source.id, epoch, {
        url: source.url,
        finalUrl: source.url,
        fetchedAt: NOW,
        contentType: null,
        bytes: new TextEncoder().encode(text),
        sha256: text,
      });
    const older = await save('older');
    const newer = await save('newer');
    if (newer === null) throw new Error('Nothing overtook this run.');
    const unread = await snapshots.findUnread(50);
    expect(unread).toContain(newer);
    expect(unread).not.toContain(older);
    for (let failure = 0; failure < 3; failure += 1) await snapshots.failReading(newer, REASON);
    expect(await snapshots.findUnread(50)).not.toContain(newer);
    expect(await sources.failures(source.id)).toBe(1);
  });

  it('lets go of answers of more than a week ago, and keeps the last one and bytes that are still needed', async () => {
    const { snapshots, sources } = opened.store;
    const source = await add('https://archive.example/', LATER);
    const epoch = await sources.beginRun(source.id);
    const ids = [];
    for (const [fetchedAt, text] of [
      ['2026-11-01T00:00:00Z', 'first'],
      ['2026-11-02T00:00:00Z', 'second'],
      ['2026-11-03T00:00:00Z', 'first'],
    ] as const) {
      const bytes = new TextEncoder().encode(text);
      const snapshot = { url: source.url, finalUrl: source.url, fetchedAt, contentType: null, bytes, sha256: text };
      ids.push(await snapshots.save(source.id, epoch, snapshot));
    }
    expect(await snapshots.purge('2026-11-09T00:00:00Z')).toBe(1);
    expect(await snapshots.purge(NOW)).toBe(1);
    expect(await snapshots.purge(NOW)).toBe(0);
    const kept = await opened.pool.query(`SELECT sha256 FROM body WHERE sha256 IN ('first', 'second')`);
    expect(kept).toEqual([{ sha256: 'first' }]);
    expect(await snapshots.latest(source.id)).toMatchObject({ id: ids[2], sha256: 'first' });
  });
});

const FETCH: FetchRecord = {
  at: NOW,
  outcome: 'changed',
  httpStatus: 200,
  etag: null,
  lastModified: null,
  bytes: 10,
  problemCode: null,
  nextFetchAt: LATER,
  finalUrl: null,
  intervalMs: 21_600_000,
  keepRun: false,
  nowhere: null,
  validatorsLie: false,
  moved: null,
};

const REASON = { code: 'input.limit', sentence: 'It has more entries than can be read.' };
