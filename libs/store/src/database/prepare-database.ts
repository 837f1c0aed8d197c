import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { asRole } from './address.js';
import { connect } from './connect.js';
import { GRANTS } from './grants.js';
import { row } from './sql.js';

export const APP_ROLE = 'porchlight_app';

/** Any number, held while one process prepares: two that start together do it one after the other. */
const PREPARE_LOCK = 7_226_001;
const ROLE_ATTEMPTS = 10;
const INSUFFICIENT_PRIVILEGE = '42501';

/**
 * Brings a database to the present shape: the application's role (no owner, no bypass of row security), migrations,
 * grants. Safe to repeat and to run from two processes at once. Gives the address that the application connects with.
 */
export async function prepareDatabase(options: {
  readonly ownerUrl: string;
  readonly appPassword: string;
}): Promise<{ readonly appUrl: string; readonly migrations: number }> {
  const owner = await connect(options.ownerUrl, 2);
  const lock = owner.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [PREPARE_LOCK]);
    await ensureRole(owner, options.appPassword);
    const run = await owner.runMigrations();
    for (const statement of GRANTS) await owner.query(statement);
    return { appUrl: asRole(options.ownerUrl, APP_ROLE, options.appPassword), migrations: run.length };
  } finally {
    await lock.release();
    await owner.destroy();
  }
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
