import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Clock, loadConfig, ReaderPool, silentLog, SnapshotReader } from '#libs/platform';
import { Keyring, openStore, prepareDatabase, type Store } from '#libs/store';
import { createApi } from '../../apps/api/src/create-api.js';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { startMeilisearch } from '../../libs/platform/src/embedded/meilisearch.js';
import { testPostgres } from './postgres.js';

/** Everything that runs in production, on real servers, in this process. */
export type Stack = {
  readonly store: Store;
  readonly api: NestFastifyApplication;
  readonly worker: INestApplicationContext;
  readonly clock: Clock;
  /** Waits until no source is due, nothing waits to be read, and the index has all of it. */
  readonly settle: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export type StackOptions = {
  /** The instant that it believes it is at its start; the real one when left out. */
  readonly startsAt?: string;
  /** `host:port` of sources on loopback. */
  readonly origins?: readonly string[];
  /** Called before the jobs start, so that they find it all due. */
  readonly seed?: (store: Store, clock: Clock) => Promise<void>;
};

const SETTLE_MS = 60_000;

/** Starts Postgres (shared), a Meilisearch of its own, the pages and the worker. The build must be up to date: readers run from it. */
export async function startStack({ startsAt, origins = [], seed }: StackOptions): Promise<Stack> {
  const database = await testPostgres();
  const key = randomBytes(24).toString('hex');
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-stack-'));
  const search = await startMeilisearch({ folder, key, port: 0, owner: process.pid, temporary: true });
  if ('none' in search) throw new Error(search.none);
  const appPassword = decodeURIComponent(new URL(database.appUrl).password);
  await prepareDatabase({ ownerUrl: database.ownerUrl, appPassword });
  const masterKey = randomBytes(32).toString('base64');
  const config = loadConfig({
    NODE_ENV: 'test',
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    MEILI_URL: search.server.url,
    MEILI_KEY: key,
    MASTER_KEY: masterKey,
    TOKEN_PEPPER: randomBytes(24).toString('hex'),
    PORCHLIGHT_TEST_ORIGINS: origins.join(','),
    PORCHLIGHT_TEST_REST_MS: '100',
    ...(startsAt === undefined ? {} : { PORCHLIGHT_NOW: startsAt }),
  });
  const clock = new Clock(config.startsAt);
  const keyring = Keyring.fromMaster(masterKey);
  const store = await openStore({ databaseUrl: database.appUrl, keyring });
  await seed?.(store, clock);
  const reader = new SnapshotReader(new ReaderPool({ entry: resolve('dist/apps/worker/src/reader/main.js') }));
  const parts = { config, clock, log: silentLog, keyring, reader };
  const worker = await createWorker(parts);
  const api = await createApi(parts);
  await api.init();
  await api.getHttpAdapter().getInstance().ready();
  return {
    store,
    api,
    worker,
    clock,
    settle: () => settle(store, clock),
    close: async () => {
      await api.close();
      await worker.close();
      await reader.close();
      await store.close();
      await search.server.stop();
      await database.stop();
    },
  };
}

async function settle(store: Store, clock: Clock): Promise<void> {
  const until = Date.now() + SETTLE_MS;
  for (;;) {
    const health = await store.sources.health();
    const waiting = health.filter((source) => source.state === 'active' && source.lastFetchAt === null).length;
    const unread = (await store.snapshots.findUnread(1)).length;
    const notes = await store.outbox.pending();
    if (waiting === 0 && unread === 0 && notes === 0) return;
    if (Date.now() > until) {
      throw new Error(
        `it did not settle: ${waiting} sources to fetch, ${unread} to read, ${notes} notes at ${clock.now()}`,
      );
    }
    await new Promise((done) => setTimeout(done, 200));
  }
}
