import { randomBytes, randomUUID } from 'node:crypto';
import { chownSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '#libs/platform';
import type { Fault, FaultRun, Outcome } from './fault.js';
import { hotCopy } from './world/hot-copy.js';

/** Backs up while workers write, restores into a server of its own, and compares what both hold. */
async function restored({ world, random, say }: FaultRun): Promise<Outcome> {
  const worker = await world.start();
  await world.quiet();
  const [place] = await world.asSuperuser<{ data_directory: string }>('SHOW data_directory');
  const data = place?.data_directory ?? '';
  const folder = join(dirname(dirname(data)), `restored-${randomUUID().slice(0, 8)}`);
  const from = performance.now();
  await hotCopy(world.postgres.superuserUrl, join(folder, 'data'), async () => {
    await world.change(random);
    await world.quiet();
    await worker.end('SIGTERM');
  });
  const before = await countsOf(world.postgres.superuserUrl);
  const copied = performance.now();
  say(`F-46: copied in ${((copied - from) / 1_000).toFixed(1)} s while hosts changed their calendars.`);
  own(folder, statSync(data));
  const password = decodeURIComponent(new URL(world.postgres.superuserUrl).password);
  const other = randomBytes(24).toString('hex');
  const server = await startPostgres({
    folder,
    passwords: { superuser: password, owner: other, app: other },
    port: 0,
    temporary: true,
  });
  try {
    const after = await countsOf(server.superuserUrl);
    const minutes = (performance.now() - copied) / 60_000;
    const differing = Object.keys({ ...before, ...after }).filter((table) => before[table] !== after[table]);
    const rows = Object.values(before).reduce((sum, text) => sum + Number(text.split(' ')[0]), 0);
    const tables = Object.keys(before).length;
    const figure = `${String(rows)} rows of ${String(tables)} tables backed up while hosts changed them and restored in ${minutes.toFixed(2)} minutes, ${String(differing.length)} tables differ`;
    const told = differing.map((table) => `${table}: ${before[table] ?? 'none'} and ${after[table] ?? 'none'}`);
    const pass = differing.length === 0 && rows > 0;
    return { id: 'F-46', pass, figure: [figure, ...told.slice(0, 3)].join('; '), kills: 0, promises: { R12: figure } };
  } finally {
    await server.stop();
  }
}

/** How many rows each table has, and a digest of them. */
async function countsOf(superuserUrl: string): Promise<Readonly<Record<string, string>>> {
  const connectionString = Object.assign(new URL(superuserUrl), { pathname: '/porchlight' }).toString();
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(TABLES);
    const counts: Record<string, string> = {};
    for (const { name } of rows) {
      const [found] = (
        await client.query<{ count: number; digest: string }>(
          `SELECT count(*)::integer AS count, coalesce(md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))), '') AS digest FROM ${name} AS t`,
        )
      ).rows;
      if (found !== undefined) counts[name] = `${String(found.count)} ${found.digest}`;
    }
    return counts;
  } finally {
    await client.end();
  }
}

const TABLES = `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`;

/** The server runs as whoever owned the data. */
function own(path: string, { uid, gid }: { readonly uid: number; readonly gid: number }): void {
  if (process.getuid?.() !== 0) return;
  chownSync(path, uid, gid);
  if (!statSync(path).isDirectory()) return;
  for (const name of readdirSync(path)) own(join(path, name), { uid, gid });
}

export const RESTORING: readonly Fault[] = [
  { id: 'F-46', what: 'a back-up of a database in use, restored', run: restored },
];
