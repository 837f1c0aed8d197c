import { DataSource } from 'typeorm';
import { toAddress } from './address.js';
import { ENTITIES } from './entities.js';
import { MIGRATIONS } from '../migrations/migrations.js';
import { DatabaseAway } from './database.errors.js';
import { readAsDomain } from './wire-types.js';

/** How many connections one process holds at most; Postgres' own default is 100 for all. */
const POOL_SIZE = 10;

/** Opens a pool; `settings` are further ones of its connections (` -c name=value`). Throws {@link DatabaseAway} when nothing answers at `url` or it refuses the role, `AddressUnusable` when `url` is none. */
export async function connect(url: string, poolSize = POOL_SIZE, settings = ''): Promise<DataSource> {
  const dataSource = new DataSource({
    type: 'postgres',
    ...toAddress(url),
    entities: [...ENTITIES],
    migrations: [...MIGRATIONS],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    logging: false,
    // No extension is looked for at each start: the migrations make what is needed.
    installExtensions: false,
    poolSize,
    connectTimeoutMS: 5_000,
    applicationName: 'porchlight',
    extra: { types: readAsDomain, options: `-c timezone=UTC -c search_path=public${settings}` },
    // A connection that breaks while idle would otherwise end the process; the next query opens another.
    poolErrorHandler: () => undefined,
  });
  try {
    return await dataSource.initialize();
  } catch (cause) {
    throw new DatabaseAway('The database does not answer at its address, or refuses this role.', {}, { cause });
  }
}
