import { Clock, findRunning, savedSecrets, withSecretFiles } from '#libs/platform';
import { Keyring, openStore, type Store } from '#libs/store';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { World } from '../command.js';
import { UsageError } from '../usage-error.js';
import { worldClock } from '../world-clock.js';
import { NothingRuns } from './nothing-runs.js';

/** How to reach the parts of a running Porchlight. */
export type Connection = {
  readonly databaseUrl: string;
  readonly masterKey: string;
  readonly meiliUrl: string | null;
  readonly meiliKey: string | null;
  /** Of the one running here, or null when the settings name a database. */
  readonly pid: number | null;
};

/** The folder of the data, as the settings say. */
export function dataFolder({ env }: World): string {
  return resolve(env['PORCHLIGHT_DATA'] || '.porchlight');
}

/** `DATABASE_URL` where it is set, else whatever runs on the data folder. Throws {@link NothingRuns}. */
export function findConnection(world: World): Connection {
  const env = withSecretFiles(world.env);
  if (env['DATABASE_URL']) {
    const masterKey = env['MASTER_KEY'];
    if (!masterKey) throw new UsageError('DATABASE_URL is set and MASTER_KEY is not; both are needed.');
    return {
      databaseUrl: env['DATABASE_URL'],
      masterKey,
      meiliUrl: env['MEILI_URL'] || null,
      meiliKey: env['MEILI_KEY'] || null,
      pid: null,
    };
  }
  const folder = dataFolder(world);
  const running = findRunning(folder);
  if (running === null || !existsSync(join(folder, 'secrets.json'))) throw new NothingRuns(folder);
  const { databaseUrl, meiliUrl, meiliKey, pid } = running;
  return { databaseUrl, meiliUrl, meiliKey, pid, masterKey: env['MASTER_KEY'] || savedSecrets(folder).masterKey };
}

type WithStore = {
  readonly store: Store;
  readonly clock: Clock;
  readonly keyring: Keyring;
  readonly connection: Connection;
};

/** One for the work, one for each turn that it may hold meanwhile, and one to spare. */
const POOL_SIZE = 4;

/** Does something with the store of the running Porchlight, and lets go of it whatever happens. */
export async function withStore<T>(world: World, work: (parts: WithStore) => Promise<T>): Promise<T> {
  const connection = findConnection(world);
  const { databaseUrl, masterKey } = connection;
  const keyring = Keyring.fromMaster(masterKey);
  const store = await openStore({ databaseUrl, keyring, poolSize: POOL_SIZE });
  try {
    return await work({ store, clock: worldClock(world), keyring, connection });
  } finally {
    await store.close();
  }
}
