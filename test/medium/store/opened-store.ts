import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { connect } from '../../../libs/store/src/database/connect.js';
import { Keyring, openStore, prepareDatabase, type Store } from '../../../libs/store/src/index.js';
import { testPostgres } from '../../support/postgres.js';

export const NOW = '2026-11-25T12:00:00Z';

export type OpenedStore = {
  readonly store: Store;
  readonly keyring: Keyring;
  readonly masterKey: string;
  /** The application's role, for looking at rows behind the repositories' back. */
  readonly pool: DataSource;
  readonly owner: DataSource;
  readonly appUrl: string;
  readonly ownerUrl: string;
  close(): Promise<void>;
};

/** A migrated, empty database on a real server, opened as the application opens it. */
export async function openedStore(): Promise<OpenedStore> {
  const database = await testPostgres();
  await prepareDatabase({ ownerUrl: database.ownerUrl, appPassword: 'set by the test server' });
  const masterKey = randomBytes(32).toString('base64');
  const keyring = Keyring.fromMaster(masterKey);
  const store = await openStore({ databaseUrl: database.appUrl, keyring });
  const pool = await connect(database.appUrl);
  const owner = await connect(database.ownerUrl);
  return {
    store,
    keyring,
    masterKey,
    pool,
    owner,
    appUrl: database.appUrl,
    ownerUrl: database.ownerUrl,
    async close() {
      await store.close();
      await pool.destroy();
      await owner.destroy();
      await database.stop();
    },
  };
}
