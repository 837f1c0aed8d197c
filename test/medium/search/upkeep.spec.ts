import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Meilisearch } from 'meilisearch';
import type { SearchQuery } from '#libs/domain';
import { Clock, createLog } from '#libs/platform';
import { MeiliIndex } from '#libs/search';
import { buildIndex } from '../../../apps/worker/src/index/build-index.js';
import { compareIndex } from '../../../apps/worker/src/index/compare-index.js';
import { need } from '../../../apps/worker/src/index/need.js';
import { noteDrift } from '../../../apps/worker/src/index/note-drift.js';
import { relayNotes } from '../../../apps/worker/src/index/relay-notes.js';
import { seeIndex } from '../../../apps/worker/src/index/see-index.js';
import { testMeilisearch, type TestMeilisearch } from '../../support/meilisearch.js';
import { NOW, openedStore, type OpenedStore } from '../store/opened-store.js';
import { aListing, outcome, prepared } from '../store/prepared-listing.js';

jest.setTimeout(60_000);

describe('the search index, kept by several processes', () => {
  let opened: OpenedStore;
  let server: TestMeilisearch;
  let admin: Meilisearch;
  let index: MeiliIndex;
  let made = 0;
  const clock = new Clock();

  beforeAll(async () => {
    [opened, server] = await Promise.all([openedStore(), testMeilisearch()]);
    admin = new Meilisearch({ host: server.url, apiKey: server.key });
    await list(60, 'First');
  }, 120_000);
  afterAll(() => opened.close());
  beforeEach(async () => {
    index = new MeiliIndex({ ...server, uid: `${server.prefix}u${String((made += 1))}` });
    await opened.owner.query('TRUNCATE index_live, index_build, outbox');
  });

  const parts = () => ({ store: opened.store, clock, log: createLog({ level: 'silent' }), index });
  const all: SearchQuery = {
    text: '',
    from: '2020-01-01T00:00:00Z',
    until: '2040-01-01T00:00:00Z',
    near: null,
    filters: [],
    kind: null,
    page: 0,
    pageSize: 500,
  };
  const list = async (count: number, title: string): Promise<void> => {
    const { sources, imports } = opened.store;
    const url = 'https://kept.example/';
    const source =
      (await sources.findByUrl(url)) ??
      (await sources.add({ name: 'Kept', importer: 'ics', url, zone: 'UTC', nextFetchAt: NOW }));
    const listings = Array.from({ length: count }, (_, at) =>
      prepared(aListing({ key: `k${String(at)}`, title: `${title} ${String(at)}` })),
    );
    await imports.saveOutcome(source.id, null, null, outcome(listings), NOW);
  };
  const relay = () => opened.store.turns.take('index-writer', (turn) => relayNotes(parts(), turn, new Clock().now()));
  const needed = async () => need(await seeIndex(opened.store, index));
  const drift = () => compareIndex(opened.store, index, () => Promise.resolve());
  const none = { missing: 0, stale: 0, surplus: 0 };

  it('is built where there is none, and then needs nothing', async () => {
    expect(await needed()).toBe('build');
    await expect(list(60, 'Earlier').then(relay)).rejects.toMatchObject({ code: 'search.away' });
    expect(await buildIndex(parts())).toBe(true);
    expect(await needed()).toBe('nothing');
    expect(await drift()).toEqual(none);
    // The notes waited for it.
    expect(await opened.store.outbox.pending()).toBe(0);
  });

  it('F-15 is built again under changes and questions, none of them answered with less', async () => {
    await buildIndex(parts());
    const before = (await index.search(all)).total;
    let building = true;
    const totals = new Set<number>();
    const asking = (async () => {
      while (building) {
        totals.add((await index.search({ ...all, pageSize: 1 })).total);
        await wait(5);
      }
    })();
    const changing = (async () => {
      for (let time = 0; time < 5; time += 1) {
        await list(60, `Again ${String(time)}`);
        await relay();
      }
    })();
    const stamp = await index.stamp();
    await buildIndex(parts());
    await changing;
    building = false;
    await asking;
    expect([...totals]).toEqual([before]);
    expect(await index.stamp()).not.toBe(stamp);
    expect(await drift()).toEqual(none);
  });

  it('F-16 goes on where a builder died, and not from the start', async () => {
    const successor = index.successor();
    const stamp = await successor.make();
    const { indexState, gatherings } = opened.store;
    await indexState.begin(stamp, 1, NOW);
    const [first, second] = await gatherings.shownVersions(null, 2);
    await indexState.reached(stamp, second?.id ?? '', NOW);
    expect(await needed()).toBe('build');
    const pages = jest.spyOn(gatherings, 'shownPages');
    await buildIndex(parts());
    expect(pages.mock.calls.map(([, after]) => after)).toEqual([second?.id]);
    pages.mockRestore();
    expect(await index.stamp()).toBe(stamp);
    // What the dead one had not written after all was found by comparing.
    expect(first).toBeDefined();
    expect(await drift()).toEqual(none);
  });

  it('F-16 is not changed back when a builder died between changing the names and saying so', async () => {
    await buildIndex(parts());
    const remembered = await opened.store.indexState.live();
    const { stamp = '' } = remembered ?? {};
    await opened.store.indexState.begin(stamp, 1, NOW);
    await buildIndex(parts());
    expect(await index.stamp()).toBe(stamp);
    expect(await opened.store.indexState.build()).toBeNull();
    expect(await needed()).toBe('nothing');
  });

  it('is built by one process at a time', async () => {
    const built = await Promise.all([buildIndex(parts()), buildIndex(parts())]);
    expect(built.filter(Boolean)).toHaveLength(1);
  });

  it('F-13 is missed when its server was wiped, and is whole again after', async () => {
    await buildIndex(parts());
    await admin.deleteIndex(index.uid).waitTask();
    expect(await needed()).toBe('build');
    // Half an index that a write made at the wrong moment is none either.
    await admin
      .index(index.uid)
      .addDocuments([{ id: 'half' }])
      .waitTask();
    expect(await needed()).toBe('build');
    await buildIndex(parts());
    expect(await needed()).toBe('nothing');
    expect(await drift()).toEqual(none);
  });

  it('is compared, and mended by the relay', async () => {
    await buildIndex(parts());
    const [lost, old] = await index.versions(null, 2);
    await admin
      .index(index.uid)
      .deleteDocument(lost?.id ?? '')
      .waitTask();
    await admin
      .index(index.uid)
      .updateDocuments([
        { id: old?.id ?? '', version: 0 },
        { id: '018f0000-0000-7000-8000-000000000001', version: 1 },
      ])
      .waitTask();
    expect(await drift()).toEqual({ missing: 1, stale: 1, surplus: 1 });
    expect(await noteDrift(opened.store, index)).toEqual({ missing: 1, stale: 1, surplus: 1, drift: 3 });
    await relay();
    expect(await drift()).toEqual(none);
  });

  it('F-14 takes all but what the server refuses, which waits with its reason to be tried again', async () => {
    await buildIndex(parts());
    await list(60, 'Once more');
    const [bad] = await opened.store.gatherings.shownVersions(null, 1);
    const refusal = { refuse: true };
    const picky = withRefusal(index, bad?.id ?? '', refusal);
    const relayPicky = (seconds: number) =>
      opened.store.turns.take('index-writer', (turn) =>
        relayNotes({ ...parts(), index: picky }, turn, new Date(Date.now() + seconds * 1_000).toISOString()),
      );
    for (const seconds of [0, 60, 120]) await relayPicky(seconds);
    expect(await opened.store.outbox.state()).toMatchObject({ waiting: 0, refused: 1 });
    expect(await opened.store.outbox.refusals(10)).toEqual([
      { gatheringId: bad?.id, reason: expect.stringContaining('Document identifier') },
    ]);
    expect(await drift()).toEqual({ missing: 0, stale: 1, surplus: 0 });
    refusal.refuse = false;
    expect(await opened.store.outbox.revive()).toBe(1);
    await relayPicky(180);
    expect(await drift()).toEqual(none);
  });

  it('notes once more what a process sent whose turn was cut off', async () => {
    await buildIndex(parts());
    await list(1, 'Cut');
    const cut = opened.store.turns.take('index-writer', async (turn) => {
      await opened.pool.query(
        `SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND objid = 740018 AND granted`,
      );
      return relayNotes(parts(), turn, clock.now());
    });
    await expect(cut).rejects.toMatchObject({ code: 'store.turn-lost' });
    expect(await opened.store.outbox.pending()).toBeGreaterThan(0);
    await relay();
    expect(await opened.store.outbox.pending()).toBe(0);
    expect(await drift()).toEqual(none);
  });
});

/** The same index, of which the server refuses one gathering. */
function withRefusal(index: MeiliIndex, id: string, refusal: { readonly refuse: boolean }): MeiliIndex {
  return Object.create(index, {
    save: {
      value: (documents: Parameters<MeiliIndex['save']>[0]) =>
        index.save(
          documents.map((one) =>
            refusal.refuse && one.gathering.id === id
              ? { ...one, gathering: { ...one.gathering, id: `not an id! ${id}` } }
              : one,
          ),
        ),
    },
  }) as MeiliIndex;
}
