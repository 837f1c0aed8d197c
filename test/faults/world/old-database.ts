import { DataSource, type MigrationInterface } from 'typeorm';
import { MIGRATIONS } from '../../../libs/store/src/migrations/migrations.js';

/** Rows of the tables that grow, as many as a large deployment has. */
const GATHERINGS_SHARE = 10;
const SOURCES = 200;

/** The first migrations: the tables that grow, as they were in the beginning. */
const OLDEST = 2;

/** Brings an empty database to its first shape and fills it with so many listings and as many dates, a tenth as many gatherings. */
export async function fillOldDatabase(ownerUrl: string, rows: number): Promise<void> {
  const first = MIGRATIONS.slice(0, OLDEST) as readonly (new () => MigrationInterface)[];
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: [...first],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    installExtensions: false,
    extra: { options: '-c timezone=UTC -c search_path=public' },
  });
  await source.initialize();
  try {
    await source.runMigrations();
    const gatherings = Math.ceil(rows / GATHERINGS_SHARE);
    for (const statement of FILL) await source.query(statement, statement.includes('$') ? [rows, gatherings] : []);
  } finally {
    await source.destroy();
  }
}

const PREPARED = `json_build_object('listing', json_build_object('status', CASE WHEN n % 50 = 0 THEN 'cancelled' ELSE 'scheduled' END,
  'start', json_build_object('instant', '2027-01-01T18:00:00Z', 'local', '2027-01-01T18:00:00', 'zone', 'Europe/London')),
  'claims', json_build_array(), 'filler', repeat('quiet ', 40))`;

const id = (letter: string, count: string): string =>
  `('${letter}0000000-0000-7000-8000-' || lpad(to_hex(${count}), 12, '0'))::uuid`;

const FILL: readonly string[] = [
  `INSERT INTO source (id, name, importer, url, host, host_kind, zone, state, next_fetch_at)
   SELECT ${id('a', 'n')}, 'Source ' || n, 'ics', 'https://old-' || n || '.example/', 'old-' || n || '.example', 'library', 'Europe/London', 'active', now()
   FROM generate_series(1, ${String(SOURCES)}) AS n`,
  `INSERT INTO gathering (id, version, hash, listed, title, description, mode, facets, closed, harmful, record)
   SELECT ${id('b', 'n')}, n, 'h' || n, true, 'Circle ' || n, 'Quiet.', 'in-person', '{}', false, false, '{}'
   FROM generate_series(1, $2::integer) AS n WHERE $1::integer > 0`,
  `INSERT INTO listing (source_id, key, hash, fingerprint, gathering_id, state, missing, first_seen_at, last_seen_at, title, prepared)
   SELECT ${id('a', `n % ${String(SOURCES)} + 1`)}, 'k' || n, 'h' || n, 'f' || n, ${id('b', 'n % $2::integer + 1')}, 'listed', n % 3, now(), now(),
     'Circle ' || n, ${PREPARED} FROM generate_series(1, $1::integer) AS n`,
  `INSERT INTO occurrence (gathering_id, start_at, zone, start_local, all_day, status)
   SELECT ${id('b', 'n % $2::integer + 1')}, timestamptz '2027-01-01' + n * interval '1 second', 'Europe/London', '', false, 'scheduled'
   FROM generate_series(1, $1::integer) AS n`,
  'ANALYZE',
];
