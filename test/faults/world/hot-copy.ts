import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/** What belongs to the running server, or is copied at the end. */
const LEFT = new Set(['postmaster.pid', 'postmaster.opts', 'pg_wal']);

/**
 * Copies the data of a running Postgres, as PostgreSQL's manual describes it for a base backup by hand: its files in any state between
 * two calls, then the log that makes one state of them. `during` is what goes on meanwhile. The copy starts as any data folder does.
 */
export async function hotCopy(superuserUrl: string, to: string, during: () => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const [setting] = (await client.query<{ data_directory: string }>('SHOW data_directory')).rows;
    const data = setting?.data_directory ?? '';
    await client.query(`SELECT pg_backup_start('drill', fast => true)`);
    const going = during();
    mkdirSync(to, { recursive: true, mode: 0o700 });
    for (const name of readdirSync(data)) {
      // A file that goes away while it is copied was dropped: the log says so.
      if (!LEFT.has(name)) cpSync(join(data, name), join(to, name), { recursive: true });
    }
    await going;
    const { rows } = await client.query<{ labelfile: string; spcmapfile: string }>(
      'SELECT labelfile, spcmapfile FROM pg_backup_stop(wait_for_archive => false)',
    );
    const [stopped] = rows;
    writeFileSync(join(to, 'backup_label'), stopped?.labelfile ?? '', { mode: 0o600 });
    rmSync(join(to, 'pg_wal'), { recursive: true, force: true });
    cpSync(join(data, 'pg_wal'), join(to, 'pg_wal'), { recursive: true });
  } finally {
    await client.end();
  }
}
