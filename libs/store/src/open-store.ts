import { connect } from './database/connect.js';
import { row } from './database/sql.js';
import { inTransaction, type Tx } from './database/tx.js';
import { checkMasterKeys } from './keyring/check-master-keys.js';
import type { Keyring } from './keyring/keyring.js';
import { repositories, type Repositories } from './repositories.js';

/** Every repository on one pool. */
export type Store = Repositories & {
  /** Whether the database answers. */
  ready(): Promise<boolean>;
  /** What time it is by the database, in milliseconds since 1970. */
  serverNowMs(): Promise<number>;
  /** One transaction over several repositories: all of it is kept, or none. */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

const SERVER_NOW = 'SELECT (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS now';

/**
 * Opens the store without Nest. Throws `DatabaseAway` when there is no database, `KeyMissing` when it was used with a master key
 * that is not in `keyring`.
 */
export async function openStore(options: {
  readonly databaseUrl: string;
  readonly keyring: Keyring;
  readonly poolSize?: number;
}): Promise<Store> {
  const dataSource = await connect(options.databaseUrl, options.poolSize);
  try {
    await checkMasterKeys(dataSource, options.keyring);
  } catch (refused) {
    await dataSource.destroy();
    throw refused;
  }
  const all = repositories(dataSource, options.keyring);
  return {
    ...all,
    ready: () => all.index.ready(),
    serverNowMs: async () => (await row<{ now: number }>(dataSource, SERVER_NOW))?.now ?? Number.NaN,
    transaction: (work) => inTransaction(dataSource, work),
    close: () => dataSource.destroy(),
  };
}
