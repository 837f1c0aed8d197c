import { join } from 'node:path';
import { startMeilisearch, type MeilisearchServer } from './meilisearch.js';
import { startPostgres, type PostgresServer } from './postgres.js';
import type { SavedSecrets } from './saved-secrets.js';

export type ServersWanted = {
  readonly folder: string;
  readonly secrets: SavedSecrets;
  /** False where the settings name a server of the operator's own. */
  readonly postgres: boolean;
  readonly meilisearch: boolean;
  readonly progress: (sentence: string) => void;
};

export type Servers = {
  readonly postgres: PostgresServer | null;
  readonly meilisearch: MeilisearchServer | null;
  /** Settles with the name of a server that ended without being asked. */
  readonly lost: Promise<string>;
  /** The index first, then the database. */
  readonly stop: () => Promise<void>;
};

/** Starts the servers that are wanted, both at once. When one fails, the other is stopped before the failure is thrown. */
export async function startServers(wanted: ServersWanted): Promise<Servers> {
  const { folder, secrets, progress } = wanted;
  const [database, index] = await Promise.allSettled([
    wanted.postgres ? startPostgres({ folder: join(folder, 'postgres'), passwords: secrets, progress }) : null,
    wanted.meilisearch ? startMeilisearch({ folder: join(folder, 'meilisearch'), key: secrets.meili, progress }) : null,
  ]);
  const postgres = database.status === 'fulfilled' ? database.value : null;
  const started = index.status === 'fulfilled' ? index.value : null;
  const meilisearch = started !== null && 'server' in started ? started.server : null;
  const stop = async (): Promise<void> => {
    await meilisearch?.stop();
    await postgres?.stop();
  };
  const failed = [database, index].find((result) => result.status === 'rejected');
  if (failed?.status === 'rejected') {
    await stop();
    throw failed.reason;
  }
  if (started !== null && 'none' in started) progress(started.none);
  const lost = Promise.race([
    ...(postgres === null ? [] : [postgres.gone.then(() => 'Postgres')]),
    ...(meilisearch === null ? [] : [meilisearch.gone.then(() => 'Meilisearch')]),
  ]);
  return { postgres, meilisearch, lost, stop };
}
