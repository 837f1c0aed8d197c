import { setTimeout as wait } from 'node:timers/promises';
import { Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Meilisearch } from 'meilisearch';
import type { Gathering, GatheringIndex, IndexDocument, SearchQuery } from '#libs/domain';
import { INDEX, MeiliIndex, SearchModule } from '#libs/search';
import { gatheringIndexContract } from '../../support/gathering-index.contract.js';
import { fillIndex } from '../../support/fill-index.js';
import { testMeilisearch, type TestMeilisearch } from '../../support/meilisearch.js';

// A change of settings alone takes a second on a slow disk.
jest.setTimeout(60_000);

gatheringIndexContract('Meilisearch', async () => {
  const server = await testMeilisearch();
  const index = new MeiliIndex({ ...server, uid: `${server.prefix}contract` });
  await fillIndex(index);
  return {
    index,
    fill: (gatherings) => index.save(gatherings.map((gathering) => ({ gathering, version: 1 }))),
    hide: (ids) => index.remove(ids),
    close: () => Promise.resolve(),
  };
});

const window = { from: '2026-12-01T00:00:00Z', until: '2026-12-31T00:00:00Z' };
const everything: SearchQuery = { ...window, text: '', near: null, filters: [], kind: null, page: 0, pageSize: 500 };

function document(id: string, parts: Partial<Gathering> = {}, version = 1): IndexDocument {
  const occurrences = [{ start: '2026-12-05T10:00:00Z', zone: 'Europe/London' }];
  return { version, gathering: { id, title: `Gathering ${id}`, occurrences, ...parts } };
}

/** Fails nowhere and knows nothing. */
const emptyIndex: GatheringIndex = {
  engine: 'postgres',
  ready: () => Promise.resolve(true),
  save: () => Promise.resolve(),
  remove: () => Promise.resolve(),
  search: () => Promise.resolve({ ids: [], total: 0, answeredBy: 'postgres' }),
  candidates: () => Promise.resolve([]),
  size: () => Promise.resolve(0),
  versions: () => Promise.resolve([]),
};

describe('the index on Meilisearch', () => {
  let server: TestMeilisearch;
  let admin: Meilisearch;
  let made = 0;

  beforeAll(async () => {
    server = await testMeilisearch();
    admin = new Meilisearch({ host: server.url, apiKey: server.key });
  }, 120_000);

  const unmade = (): MeiliIndex => new MeiliIndex({ ...server, uid: `${server.prefix}${String((made += 1))}` });
  const fresh = async (): Promise<MeiliIndex> => {
    const index = unmade();
    await fillIndex(index);
    return index;
  };

  it('does not find what has a date before the window and one after it', async () => {
    const index = await fresh();
    const around = ['2026-11-30T10:00:00Z', '2026-12-31T10:00:00Z'].map((start) => ({ start, zone: 'Europe/London' }));
    await index.save([document('around', { occurrences: around }), document('inside')]);
    expect((await index.search(everything)).ids).toEqual(['inside']);
    expect(await index.candidates({ ...window, near: null, limit: 10 })).toEqual(['inside']);
  });

  it('pages through what is soonest, without a gap or a repeat', async () => {
    const index = await fresh();
    const many = Array.from({ length: 300 }, (_, n) => {
      const day = String(1 + ((n * 7) % 30)).padStart(2, '0');
      const past = { start: '2020-01-01T00:00:00Z', zone: 'Europe/London' };
      return document(`g${String(n).padStart(3, '0')}`, {
        occurrences: [...(n % 2 === 0 ? [past] : []), { start: `2026-12-${day}T10:00:00Z`, zone: 'Europe/London' }],
      });
    });
    await index.save(many);
    const startOf = new Map(many.map(({ gathering }) => [gathering.id, gathering.occurrences.at(-1)?.start ?? '']));
    const ids: string[] = [];
    for (let page = 0; page < 15; page += 1)
      ids.push(...(await index.search({ ...everything, page, pageSize: 20 })).ids);
    expect(new Set(ids).size).toBe(300);
    const starts = ids.map((id) => startOf.get(id) ?? '');
    expect(starts).toEqual([...starts].sort());
  });

  it('finds a word of the title before the same word of a description', async () => {
    const index = await fresh();
    await index.save([
      document('text', { description: 'We also do knitting.' }),
      document('title', { title: 'Knitting' }),
    ]);
    expect((await index.search({ ...everything, text: 'knitting' })).ids).toEqual(['title', 'text']);
  });

  it('says when a change was taken and could not be made', async () => {
    const index = await fresh();
    await expect(index.save([document('not an id!')])).rejects.toMatchObject({
      code: 'search.task-failed',
      retry: 'back-off',
      context: { reason: 'invalid_document_id' },
    });
  });

  it('is away when nobody answers, and is not ready', async () => {
    const nowhere = new MeiliIndex({ url: 'http://127.0.0.1:1', key: null });
    expect(await nowhere.ready()).toBe(false);
    await expect(nowhere.search(everything)).rejects.toMatchObject({ code: 'search.away' });
    await expect(nowhere.save([document('g1')])).rejects.toMatchObject({ code: 'search.away' });
    await expect(nowhere.candidates({ ...window, near: null, limit: 1 })).rejects.toMatchObject({
      code: 'search.away',
    });
  });

  it('is away with a wrong key, and while it was never filled', async () => {
    await expect(new MeiliIndex({ ...server, key: 'wrong' }).search(everything)).rejects.toMatchObject({
      code: 'search.away',
    });
    await expect(unmade().search(everything)).rejects.toMatchObject({ code: 'search.away' });
  });

  it('F-13 is away while it is gone, whatever is written, and whole when it is there again', async () => {
    const index = await fresh();
    await index.save([document('before')]);
    expect(await index.size()).toBe(1);
    await admin.deleteIndex(index.uid).waitTask();
    await expect(index.search(everything)).rejects.toMatchObject({ code: 'search.away' });
    await expect(index.save([document('after')])).rejects.toMatchObject({ code: 'search.away' });
    expect(await index.size()).toBeNull();
    // Half an index that a write made at the wrong moment is none either.
    await admin
      .index(index.uid)
      .addDocuments([{ id: 'half' }])
      .waitTask();
    expect(await index.size()).toBeNull();
    await fillIndex(index, [[document('before')], [document('after')]]);
    expect([...(await index.search(everything)).ids].sort()).toEqual(['after', 'before']);
    expect(await index.size()).toBe(2);
  });

  it('is built anew beside itself, and takes its own place at a stroke', async () => {
    const index = await fresh();
    await index.save([document('stale')]);
    const all = Array.from({ length: 2_500 }, (_, n) => document(`n${String(n).padStart(4, '0')}`));
    const counts = new Set<number>();
    let building = true;
    const watch = (async () => {
      while (building) {
        counts.add((await index.search({ ...everything, pageSize: 1 })).total);
        await wait(10);
      }
    })();
    await fillIndex(index, [all.slice(0, 900), all.slice(900)]);
    building = false;
    await watch;
    expect([...counts].every((count) => count === 1 || count === 2_500)).toBe(true);
    expect((await index.search({ ...everything, pageSize: 1 })).total).toBe(2_500);
    const held = (await admin.getRawIndexes({ limit: 500 })).results.map(({ uid }) => uid);
    expect(held).not.toContain(`${index.uid}_next`);
  });

  it('F-16 does not take its place twice, nor that of another', async () => {
    const index = await fresh();
    await index.save([document('old')]);
    const successor = index.successor();
    const stamp = await successor.make();
    await successor.index.save([document('new')]);
    await expect(successor.takePlace('another')).rejects.toMatchObject({ code: 'search.away' });
    expect((await index.search(everything)).ids).toEqual(['old']);
    await successor.takePlace(stamp);
    expect(await index.stamp()).toBe(stamp);
    await expect(successor.takePlace(stamp)).rejects.toMatchObject({ code: 'search.away' });
    expect((await index.search(everything)).ids).toEqual(['new']);
  });

  it('tells whoever counts of a change that it took and could not make', async () => {
    let failed = 0;
    const uid = (await fresh()).uid;
    const index = new MeiliIndex({ ...server, uid, onTaskFailed: () => (failed += 1) });
    await index.save([document('well')]);
    expect(failed).toBe(0);
    await expect(index.save([document('no such id')])).rejects.toMatchObject({ code: 'search.task-failed' });
    expect(failed).toBe(1);
  });

  it('is asked through the module, with the other index behind it', async () => {
    const FALLBACK = Symbol('fallback');
    @Module({ providers: [{ provide: FALLBACK, useValue: emptyIndex }], exports: [FALLBACK] })
    class Store {}
    const asked: string[] = [];
    const onSearch = (backend: string, seconds: number): void => {
      asked.push(`${backend} ${String(seconds >= 0 && seconds < 60)}`);
    };
    const start = async (url: string | null): Promise<GatheringIndex> => {
      const search = SearchModule.with({ url, key: server.key, fallback: FALLBACK, imports: [Store], onSearch });
      const app = await Test.createTestingModule({ imports: [search] }).compile();
      return app.get<GatheringIndex>(INDEX);
    };
    expect((await (await start(null)).search(everything)).answeredBy).toBe('postgres');
    expect((await (await start('http://127.0.0.1:1')).search(everything)).answeredBy).toBe('postgres');
    expect((await start(server.url)).engine).toBe('meilisearch');
    // The one that is away was asked as well.
    expect(asked).toEqual(['postgres true', 'meilisearch true', 'postgres true']);
  });
});
