import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { startPostgres } from '../../libs/platform/src/embedded/postgres.js';
import { startOf } from '../../libs/platform/src/embedded/processes.js';

export type TestDatabase = {
  /** Owner of a fresh, empty database (no superuser): for migrations. */
  readonly ownerUrl: string;
  /** The role of the running application, subject to row security; it may do nothing until it is granted something. */
  readonly appUrl: string;
  /** Drops the database. */
  readonly stop: () => Promise<void>;
};

type Shared = { readonly superuserUrl: string; readonly ownerUrl: string; readonly appUrl: string };

/**
 * A fresh database on a real Postgres. The first call of a test run starts the server, all its workers share it, and it ends
 * and removes its folder when the run does.
 */
export async function testPostgres(): Promise<TestDatabase> {
  const shared = await sharedServer();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asSuperuser(shared.superuserUrl, `CREATE DATABASE ${name} OWNER porchlight_owner STRATEGY file_copy`);
  const named = (url: string): string => Object.assign(new URL(url), { pathname: `/${name}` }).toString();
  return {
    ownerUrl: named(shared.ownerUrl),
    appUrl: named(shared.appUrl),
    stop: () => asSuperuser(shared.superuserUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

async function asSuperuser(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function sharedServer(): Promise<Shared> {
  const run = testRun();
  const folder = join(tmpdir(), `porchlight-test-${run}-${(startOf(run) ?? '').replaceAll(/\W/gu, '')}`);
  const state = join(folder, 'server.json');
  if (!claim(folder)) return waitFor(state);
  const passwords = { superuser: secret(), owner: secret(), app: secret() };
  const server = await startPostgres({
    folder,
    passwords,
    port: 0,
    durable: false,
    owner: run,
    temporary: true,
  });
  const shared = { superuserUrl: server.superuserUrl, ownerUrl: server.ownerUrl, appUrl: server.appUrl };
  writeFileSync(`${state}.new`, JSON.stringify(shared), { mode: 0o600 });
  renameSync(`${state}.new`, state);
  return shared;
}

/** The process whose end is the end of the run: Jest's main one, which is the parent when Jest uses worker processes. */
function testRun(): number {
  return (process.argv[1] ?? '').includes('jest-worker') ? process.ppid : process.pid;
}

function claim(folder: string): boolean {
  try {
    mkdirSync(folder, { mode: 0o711 });
    return true;
  } catch (taken) {
    if (existsSync(folder)) return false;
    throw taken;
  }
}

async function waitFor(state: string): Promise<Shared> {
  const until = Date.now() + 60_000;
  while (!existsSync(state)) {
    if (Date.now() > until) throw new Error(`No test database after a minute; see postgres.log beside ${state}.`);
    await wait(50);
  }
  return JSON.parse(readFileSync(state, 'utf8')) as Shared;
}

function secret(): string {
  return randomBytes(24).toString('hex');
}
