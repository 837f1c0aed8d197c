import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { epochMs, toInstant } from '#libs/domain';
import { PostgresHostLease } from '../../../libs/store/src/leases/postgres-host-lease.js';
import { NOW, openedStore, type OpenedStore } from './opened-store.js';
import { aListing, outcome, prepared } from './prepared-listing.js';

describe('work shared by several workers', () => {
  let opened: OpenedStore;
  beforeAll(async () => {
    opened = await openedStore();
  }, 120_000);
  afterAll(() => opened.close());

  const later = (seconds: number) => toInstant(epochMs(NOW) + seconds * 1000);
  const change = async (count: number, title: string) => {
    const { sources, imports } = opened.store;
    const url = 'https://many.example/';
    const source =
      (await sources.findByUrl(url)) ??
      (await sources.add({ name: 'Many', importer: 'ics', url, zone: 'UTC', nextFetchAt: NOW }));
    const listings = Array.from({ length: count }, (_, at) => prepared(aListing({ key: `k${at}`, title })));
    return imports.saveOutcome(source.id, null, null, outcome(listings), NOW);
  };

  it('F-17 hands each change to one worker only, in its turn', async () => {
    await change(90, 'First');
    const { outbox } = opened.store;
    expect(await outbox.pending()).toBe(90);
    const relayed = await Promise.all(
      Array.from({ length: 6 }, () =>
        opened.store.turns.take('index-writer', async () => {
          const ids = (await outbox.claim(20, NOW)).map(({ id }) => id);
          await outbox.done(ids);
          return ids;
        }),
      ),
    );
    expect(new Set(relayed.flat()).size).toBe(90);
    expect(relayed.flat()).toHaveLength(90);
    expect(await outbox.pending()).toBe(0);
  });

  it('notes a gathering once while it waits, and again when it changes after it was taken', async () => {
    const { outbox } = opened.store;
    await change(1, 'Second');
    await change(1, 'Third');
    expect(await outbox.pending()).toBe(1);
    const [taken] = await outbox.claim(10, NOW);
    await change(1, 'Fourth');
    expect(await outbox.pending()).toBe(2);
    await outbox.done([taken?.id ?? 0]);
    const [next] = await outbox.claim(10, NOW);
    expect(next?.gatheringId).toBe(taken?.gatheringId);
    await outbox.done([next?.id ?? 0]);
  });

  it('gives a change out again at once when a worker took it and died, half a minute later when the index refused it', async () => {
    const { outbox } = opened.store;
    await change(1, 'Fifth');
    const [taken] = await outbox.claim(10, NOW);
    expect(await outbox.claim(10, NOW)).toEqual([taken]);
    await outbox.refuse([taken?.id ?? 0], 'the index was away');
    expect(await outbox.claim(10, later(29))).toEqual([]);
    expect(await outbox.claim(10, later(30))).toEqual([taken]);
    await outbox.done([taken?.id ?? 0]);
  });

  it('keeps all of an import or none when its connection is cut at any moment', async () => {
    const { sources, imports } = opened.store;
    const url = 'https://cut.example/';
    const source = await sources.add({ name: 'Cut', importer: 'ics', url, zone: 'UTC', nextFetchAt: NOW });
    const said = outcome(
      Array.from({ length: 200 }, (_, at) => prepared(aListing({ key: `c${at}`, title: `C${at}` }))),
    );
    // Only a session of the same role may end one.
    const knife = new pg.Client(opened.appUrl);
    await knife.connect();
    let cut = 0;
    for (let afterMs = 5; afterMs <= 120; afterMs += 15) {
      const saving = imports.saveOutcome(source.id, null, null, said, NOW).then(
        () => true,
        () => false,
      );
      await wait(afterMs);
      await knife.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = current_database() AND pid <> pg_backend_pid() AND usename = current_user`,
      );
      if (!(await saving)) cut += 1;
      const { rows } = await knife.query<Kept>(
        `SELECT (SELECT count(*)::int FROM listing WHERE source_id = $1) AS listings,
          (SELECT count(*)::int FROM occurrence JOIN listing USING (gathering_id) WHERE source_id = $1) AS dates,
          (SELECT count(*)::int FROM outbox JOIN listing USING (gathering_id) WHERE source_id = $1) AS notes`,
        [source.id],
      );
      expect([
        { listings: 0, dates: 0, notes: 0 },
        { listings: 200, dates: 600, notes: 200 },
      ]).toContainEqual(rows[0]);
    }
    await knife.end();
    expect(cut).toBeGreaterThan(0);
    await imports.saveOutcome(source.id, null, null, said, NOW);
    expect(await imports.known(source.id, NOW)).toHaveLength(200);
  });

  it('leases a host to one of many at once', async () => {
    const { leases } = opened.store;
    const at = epochMs(NOW);
    const answers = await Promise.all(Array.from({ length: 20 }, () => leases.take('busy.example', at)));
    expect(answers.filter(({ taken }) => taken)).toHaveLength(1);
    expect(answers.find(({ taken }) => !taken)).toEqual({ taken: false, waitMs: 5_000 });
  });

  it('rests a host after a request, and frees it when a holder died', async () => {
    const { leases } = opened.store;
    const at = epochMs(NOW);
    expect(await leases.take('calm.example', at)).toEqual({ taken: true });
    await leases.release('calm.example', at + 400, 5_000);
    expect(await leases.take('calm.example', at + 1_400)).toEqual({ taken: false, waitMs: 4_000 });
    expect(await leases.take('calm.example', at + 5_400)).toEqual({ taken: true });
    expect(await leases.take('calm.example', at + 5_400 + 20_000)).toEqual({ taken: true });
    expect(await leases.take('other.example', at)).toEqual({ taken: true });
  });

  it('keeps a host for as long as its holder lives, and gives none back that another has by now', async () => {
    const at = epochMs(NOW);
    const began = performance.now();
    const now = (): number => at + performance.now() - began;
    const living = new PostgresHostLease(opened.pool, { leaseMs: 400, renewMs: 50 });
    const stopped = new PostgresHostLease(opened.pool, { leaseMs: 400, renewMs: 60_000 });
    expect(await living.take('living.example', now())).toEqual({ taken: true });
    expect(await stopped.take('stopped.example', now())).toEqual({ taken: true });
    await wait(1_200);
    expect(await stopped.take('living.example', now())).toMatchObject({ taken: false });
    expect(await living.take('stopped.example', now())).toEqual({ taken: true });
    await stopped.release('stopped.example', now(), 0);
    expect(await stopped.take('stopped.example', now() + 1)).toMatchObject({ taken: false });
    await living.release('living.example', now(), 0);
    expect(await stopped.take('living.example', now() + 1)).toEqual({ taken: true });
    await living.letGo();
    await stopped.letGo();
  });
});

type Kept = { readonly listings: number; readonly dates: number; readonly notes: number };
