import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ServerFailed } from '../server-failed.js';
import type { PostgresBinaries } from './postgres-binaries.js';
import type { RunAs } from './run-as.js';

export type PostgresPasswords = { readonly superuser: string; readonly owner: string; readonly app: string };

/** Names of the roles and the database that a new cluster holds. The owner is no superuser, as in a hosted database. */
export const POSTGRES_NAMES = {
  superuser: 'postgres',
  owner: 'porchlight_owner',
  app: 'porchlight_app',
  database: 'porchlight',
} as const;

/**
 * Makes a new cluster in `folder`, with an owner role, an app role and a database. It is made beside its place and moved there
 * when whole, so that an interrupted first start leaves nothing that looks finished. Does nothing when one is there already.
 */
export function createCluster(
  folder: string,
  binaries: PostgresBinaries,
  passwords: PostgresPasswords,
  as: RunAs,
): 'created' | 'present' {
  if (existsSync(join(folder, 'PG_VERSION'))) {
    refuseOtherMajor(folder, binaries);
    return 'present';
  }
  const unfinished = `${folder}.new`;
  const passwordFile = `${folder}.password`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile, `${passwords.superuser}\n`, { mode: 0o600 });
  for (const path of [unfinished, passwordFile]) give(path, as);
  try {
    // The builtin provider sorts by code point everywhere alike: no dependence on the machine's C library or its upgrades.
    run(
      binaries.initdb,
      ['-D', unfinished, '-U', POSTGRES_NAMES.superuser, '-E', 'UTF8', '--locale=C'].concat(
        ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-sync', '-A', 'scram-sha-256'],
        [`--pwfile=${passwordFile}`],
      ),
      as,
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
  // Single-user mode: the packaged Postgres brings no psql, and a role must exist before anyone can connect as it.
  run(
    binaries.postgres,
    ['--single', '-D', unfinished, '-c', 'log_min_messages=warning', 'postgres'],
    as,
    roles(passwords),
  );
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
  return 'created';
}

/** Hands a file or folder to the user that the server runs as. */
export function give(path: string, as: RunAs): void {
  if (as.uid !== undefined && as.gid !== undefined) chownSync(path, as.uid, as.gid);
}

function roles({ owner, app }: PostgresPasswords): string {
  const names = POSTGRES_NAMES;
  return [
    `CREATE ROLE ${names.owner} LOGIN CREATEDB CREATEROLE PASSWORD '${owner}'`,
    `CREATE ROLE ${names.app} LOGIN PASSWORD '${app}'`,
    `GRANT ${names.app} TO ${names.owner} WITH ADMIN TRUE, INHERIT FALSE`,
    `CREATE DATABASE ${names.database} OWNER ${names.owner}`,
    '',
  ].join('\n');
}

function refuseOtherMajor(folder: string, binaries: PostgresBinaries): void {
  const made = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
  if (made === binaries.major) return;
  throw new ServerFailed(
    `The data in ${folder} was made by Postgres ${made}, and this is Postgres ${binaries.major}. Export it with the older Porchlight first, or move the folder away to start afresh.`,
  );
}

function run(command: string, args: readonly string[], as: RunAs, input = ''): void {
  const done = spawnSync(command, args, { ...as, cwd: '/', input, encoding: 'utf8', env: { LC_ALL: 'C', TZ: 'UTC' } });
  const said = `${done.stdout}\n${done.stderr}`;
  // Single-user mode reports a failed statement and goes on, with exit code 0.
  if (done.status === 0 && !/(?:ERROR|FATAL):/u.test(said)) return;
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  throw new ServerFailed(`Postgres could not be set up: ${done.error?.message ?? lines.slice(-3).join(' ')}`);
}
