import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startMeilisearch, startPostgres, type MeilisearchServer, type PostgresServer } from '#libs/platform';
import { Keyring, openStore, prepareDatabase, type Store } from '#libs/store';
import { BENCH_FOLDER } from './kept.js';

export type Database = {
  readonly server: PostgresServer;
  readonly store: Store;
  readonly appUrl: string;
  readonly masterKey: string;
  readonly keyring: Keyring;
};

/** A real, durable Postgres with our tables, empty; it and its files are gone when `work` is done, however it ends. */
export async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const app = secret();
  const server = await startPostgres({
    folder: folderFor('postgres'),
    passwords: { superuser: secret(), owner: secret(), app },
    port: 0,
    temporary: true,
  });
  try {
    const { appUrl } = await prepareDatabase({ ownerUrl: server.ownerUrl, appPassword: app });
    const masterKey = randomBytes(32).toString('base64');
    const keyring = Keyring.fromMaster(masterKey);
    const store = await openStore({ databaseUrl: appUrl, keyring });
    try {
      return await work({ server, store, appUrl, masterKey, keyring });
    } finally {
      await store.close();
    }
  } finally {
    await server.stop();
  }
}

/** A real, durable Postgres with nothing in it, and the password that its application shall have; gone when `work` is done. */
export async function emptyServer<T>(work: (server: PostgresServer, appPassword: string) => Promise<T>): Promise<T> {
  const app = secret();
  const server = await startPostgres({
    folder: folderFor('postgres'),
    passwords: { superuser: secret(), owner: secret(), app },
    port: 0,
    temporary: true,
  });
  try {
    return await work(server, app);
  } finally {
    await server.stop();
  }
}

/** A real Meilisearch, or null with a sentence said where this machine cannot run one. */
export async function withMeilisearch<T>(
  say: (sentence: string) => void,
  work: (server: MeilisearchServer | null) => Promise<T>,
): Promise<T> {
  const started = await startMeilisearch({ folder: folderFor('meilisearch'), key: secret(), port: 0, temporary: true });
  if ('none' in started) {
    say(started.none);
    return work(null);
  }
  try {
    return await work(started.server);
  } finally {
    await started.server.stop();
  }
}

function secret(): string {
  return randomBytes(24).toString('hex');
}

function folderFor(name: string): string {
  mkdirSync(BENCH_FOLDER, { recursive: true, mode: 0o711 });
  return join(BENCH_FOLDER, `${name}-${randomUUID().slice(0, 8)}`);
}
