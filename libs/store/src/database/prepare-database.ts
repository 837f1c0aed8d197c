import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { asRole } from './address.js';
import { ADVISORY_LOCKS } from './advisory-locks.js';
import { connect } from './connect.js';
import { GRANTS } from './grants.js';
import { row } from './sql.js';

export const APP_ROLE = 'porchlight_app';

const ROLE_ATTEMPTS = 10;
/** B2.9: nobody waits longer than this behind a migration that waits itself. */
const LOCK_TIMEOUT_MS = 3_000;
const LOCK_ATTEMPTS = 20;
const LOCK_REST_MS = 1_000;
const LOCK_NOT_AVAILABLE = '55P03';
const INSUFFICIENT_PRIVILEGE = '42501';

/**
 * Brings a database to the present shape: the application's role (no owner, no bypass of row security), migrations,
 * grants. Safe to repeat and to run from two processes at once. Gives the address that the application connects with.
 */
export async function prepareDatabase(options: {
  readonly ownerUrl: string;
  readonly appPassword: string;
}): Promise<{ readonly appUrl: string; readonly migrations: number }> {
  const owner = await connect(options.ownerUrl, 2, ` -c lock_timeout=${String(LOCK_TIMEOUT_MS)}`);
  const lock = owner.createQueryRunner();
  try {
    // Two that start together do it one after the other; whoever else prepares may take its time.
    await lock.query('SET lock_timeout = 0');
    await lock.query('SELECT pg_advisory_lock($1)', [ADVISORY_LOCKS.preparing]);
    await ensureRole(owner, options.appPassword);
    const migrations = await migrate(owner);
    for (const statement of GRANTS) await owner.query(statement);
    return { appUrl: asRole(options.ownerUrl, APP_ROLE, options.appPassword), migrations };
  } finally {
    await lock.release();
    await owner.destroy();
  }
}

/**
 * A change of a table waits for those who read it, and everybody else waits behind it: so it gives up soon, lets them pass, and tries
 * again. What was done before is done: each migration is a transaction of its own, or may be repeated.
 */
async function migrate(owner: DataSource): Promise<number> {
  let done = 0;
  for (let attempt = 1; ; attempt += 1) {
    const before = await applied(owner);
    try {
      return done + (await owner.runMigrations()).length;
    } catch (refused) {
      if (attempt === LOCK_ATTEMPTS || codeOf(refused) !== LOCK_NOT_AVAILABLE) throw refused;
      done += (await applied(owner)) - before;
      await wait(LOCK_REST_MS);
    }
  }
}

async function applied(owner: DataSource): Promise<number> {
  const exists = await row<{ name: string | null }>(owner, `SELECT to_regclass('migration')::text AS name`);
  if (exists?.name === null) return 0;
  return (await row<{ count: number }>(owner, 'SELECT count(*)::integer AS count FROM migration'))?.count ?? 0;
}

async function ensureRole(owner: DataSource, password: string): Promise<void> {
  const exists = await row(owner, 'SELECT FROM pg_roles WHERE rolname = $1', [APP_ROLE]);
  const named = await row<{ sql: string }>(
    owner,
    `SELECT format('${exists === null ? 'CREATE' : 'ALTER'} ROLE %I LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD %L', $1::text, $2::text) AS sql`,
    [APP_ROLE, password],
  );
  for (let attempt = 1; ; attempt += 1) {
    try {
      await owner.query(named?.sql ?? '');
      return;
    } catch (refused) {
      // A hosted or embedded server brings the role along and does not let the owner change it.
      if (exists !== null && codeOf(refused) === INSUFFICIENT_PRIVILEGE) return;
      // Roles belong to the whole server, the advisory lock to one database: two databases can meet here.
      if (attempt === ROLE_ATTEMPTS || !isCollision(refused)) throw refused;
      await wait(20 * attempt);
    }
  }
}

function codeOf(refused: unknown): string | null {
  return refused instanceof Error && 'code' in refused && typeof refused.code === 'string' ? refused.code : null;
}

function isCollision(refused: unknown): boolean {
  return refused instanceof Error && /concurrently updated|already exists|duplicate key/u.test(refused.message);
}
