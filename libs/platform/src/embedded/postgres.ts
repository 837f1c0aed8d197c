import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ServerFailed } from '../server-failed.js';
import { freePort } from './free-port.js';
import { guardServer, type Guard } from './guard.js';
import { postgresBinaries } from './postgres-binaries.js';
import { createCluster, give, POSTGRES_NAMES, type PostgresPasswords } from './postgres-cluster.js';
import { commandOf, endProcess, isAlive } from './processes.js';
import { canReach, serverUser, type RunAs } from './run-as.js';
import { spawnServer } from './spawn-server.js';

export type PostgresOptions = {
  /** Where the data is, or shall be: `<folder>/data`, with a log beside it. Reachable by the user it runs as. */
  readonly folder: string;
  readonly passwords: PostgresPasswords;
  readonly port?: number;
  /** False: forgets the last seconds at a power cut. For tests. */
  readonly durable?: boolean;
  /** Whose end ends the server: this process, or the one named. */
  readonly owner?: number;
  /** Delete the folder with the server. For tests. */
  readonly temporary?: boolean;
  readonly progress?: (sentence: string) => void;
};

export type PostgresServer = {
  readonly pid: number;
  readonly port: number;
  /** As the owner of the database `porchlight`: migrations. */
  readonly ownerUrl: string;
  /** As the role that the application uses, subject to row security. */
  readonly appUrl: string;
  /** As the superuser, on the database `postgres`. */
  readonly superuserUrl: string;
  /** Settles when the server has gone, asked or not. */
  readonly gone: Promise<void>;
  readonly stop: () => Promise<void>;
};

const USUAL_PORT = 54_329;
/** Recovery after a crash of a large database takes a while; an empty one is up in half a second. */
const START_DEADLINE_MS = 120_000;

/**
 * Starts the packaged Postgres on a folder, making the cluster on first use, recovering what a killed predecessor left (its
 * pid file, or the server itself), and taking a free port when the usual one is in use. Throws {@link ServerFailed}.
 */
export async function startPostgres(options: PostgresOptions): Promise<PostgresServer> {
  const { passwords, progress = () => undefined } = options;
  const { folder, as } = home(options.folder, progress);
  const data = join(folder, 'data');
  refuseForeignData(data);
  const binaries = postgresBinaries(as, progress);
  await endPredecessor(data, progress);
  if (createCluster(data, binaries, passwords, as) === 'created') progress('Made a new database.');

  const log = join(folder, 'postgres.log');
  if (existsSync(log) && statSync(log).size > 10_000_000) truncateSync(log);
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort(attempt === 1 ? (options.port ?? USUAL_PORT) : 0);
    const server = await launch(binaries.postgres, { data, log, port, as, options: { ...options, folder } });
    if (server !== null) return serverOf(server, port, { ...options, folder });
    // Somebody may take the port between our look and its bind.
    if (attempt < 4 && lastLines(log, 6).includes('could not bind')) continue;
    throw new ServerFailed(`Postgres did not start; the end of ${log} says: ${lastLines(log, 4)}`);
  }
}

/**
 * The folder asked for, or one in `/var/tmp` named for it when the user that the server runs as cannot get there (a checkout
 * under `/root`, which nobody else may enter).
 */
function home(wished: string, progress: (sentence: string) => void): { readonly folder: string; readonly as: RunAs } {
  const asked = settle(wished);
  if (canReach(wished, asked)) return { folder: wished, as: asked };
  const elsewhere = `/var/tmp/porchlight-data-${createHash('sha256').update(resolve(wished)).digest('hex').slice(0, 12)}`;
  progress(`The database lives in ${elsewhere}, since only root can enter ${wished}.`);
  return { folder: elsewhere, as: settle(elsewhere) };
}

function settle(folder: string): RunAs {
  const as = serverUser(join(folder, 'data'));
  mkdirSync(folder, { recursive: true, mode: as.uid === undefined ? 0o700 : 0o711 });
  give(folder, as);
  return as;
}

type Launch = {
  readonly data: string;
  readonly log: string;
  readonly port: number;
  readonly as: RunAs;
  readonly options: PostgresOptions;
};
type Launched = { readonly pid: number; readonly gone: Promise<void>; readonly guard: Guard };

async function launch(postgres: string, { data, log, port, as, options }: Launch): Promise<Launched | null> {
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    // No socket file: it would need a short path that both users can write to.
    unix_socket_directories: '',
    // Our queries are short; compiling them costs more than it saves.
    jit: 'off',
    max_connections: '200',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Statements may hold what a person wrote; the log holds none of them.
    log_min_error_statement: 'panic',
    ...(options.durable !== false ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawnServer(
    postgres,
    ['-D', data, ...flags],
    { ...as, cwd: '/', env: { LC_ALL: 'C', TZ: 'UTC' } },
    log,
  );
  if (server === null) return null;
  const { pid, gone } = server;
  const guard = guardServer(pid, 'INT', {
    ...(options.owner === undefined ? {} : { owner: options.owner }),
    ...(options.temporary === true ? { remove: options.folder } : {}),
  });
  if (await becomesReady(pid, data)) return { pid, gone, guard };
  guard.dismiss();
  return null;
}

/** Line 8 of postmaster.pid is the server's own word for its state; it says `ready` once it takes connections. */
async function becomesReady(pid: number, data: string): Promise<boolean> {
  const until = Date.now() + START_DEADLINE_MS;
  while (Date.now() < until) {
    const lines = pidFile(data);
    if (lines[0]?.trim() === String(pid) && lines[7]?.trim() === 'ready') return true;
    if (!isAlive(pid)) return false;
    await wait(20);
  }
  await endProcess(pid, ['SIGINT', 'SIGQUIT', 'SIGKILL'], 5_000);
  return false;
}

function serverOf({ pid, gone, guard }: Launched, port: number, options: PostgresOptions): PostgresServer {
  const { passwords, folder } = options;
  const url = (role: string, password: string, database: string): string =>
    `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
  const { superuser, owner, app, database } = POSTGRES_NAMES;
  return {
    pid,
    port,
    ownerUrl: url(owner, passwords.owner, database),
    appUrl: url(app, passwords.app, database),
    superuserUrl: url(superuser, passwords.superuser, 'postgres'),
    gone,
    stop: async () => {
      guard.dismiss();
      // INT is a fast shutdown: open transactions are rolled back, everything is written. QUIT leaves a recovery to the next start.
      await endProcess(pid, ['SIGINT', 'SIGQUIT', 'SIGKILL']);
      if (options.temporary === true) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** After `kill -9` the old server may live on, or only its pid file, whose number may belong to anyone by now. */
async function endPredecessor(data: string, progress: (sentence: string) => void): Promise<void> {
  const pid = Number(pidFile(data)[0]);
  if (!Number.isInteger(pid) || pid <= 0) return;
  if (isAlive(pid) && (commandOf(pid) ?? '').includes(data)) {
    progress('Stopping the database that an earlier run left behind.');
    await endProcess(pid, ['SIGINT', 'SIGQUIT', 'SIGKILL']);
  }
  rmSync(join(data, 'postmaster.pid'), { force: true });
}

function pidFile(data: string): readonly string[] {
  const file = join(data, 'postmaster.pid');
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
}

function refuseForeignData(data: string): void {
  const mine = process.getuid?.();
  const owner = statSync(data, { throwIfNoEntry: false })?.uid;
  if (mine === undefined || mine === 0 || owner === undefined || owner === mine) return;
  throw new ServerFailed(
    `The data in ${dirname(data)} belongs to another user of this machine. Start Porchlight as that user, or set PORCHLIGHT_DATA to a folder of your own.`,
  );
}

function lastLines(file: string, count: number): string {
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').slice(-count).join(' / ') : '(no log)';
}
