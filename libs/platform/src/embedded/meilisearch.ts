import { existsSync, mkdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { ServerFailed } from '../server-failed.js';
import { freePort } from './free-port.js';
import { guardServer } from './guard.js';
import { meilisearchBinary } from './meilisearch-binary.js';
import { endProcess, isAlive, startOf } from './processes.js';
import { spawnServer } from './spawn-server.js';

export type MeilisearchOptions = {
  /** Where its data is: `<folder>/data`, with a log and a pid file beside it. */
  readonly folder: string;
  readonly key: string;
  readonly port?: number;
  /** Whose end ends the server: this process, or the one named. */
  readonly owner?: number;
  /** Delete the folder with the server. For tests. */
  readonly temporary?: boolean;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly progress?: (sentence: string) => void;
};

export type MeilisearchServer = {
  readonly pid: number;
  readonly url: string;
  readonly key: string;
  readonly gone: Promise<void>;
  readonly stop: () => Promise<void>;
};

const USUAL_PORT = 7799;
const START_DEADLINE_MS = 60_000;
/** It would take two thirds of the memory otherwise, and this is somebody's laptop. */
const INDEXING_MEMORY = '256 MiB';
const Left = z.object({ pid: z.number(), start: z.string() });

/**
 * Starts a Meilisearch on a folder, or returns a sentence that says why there is none: the caller then searches in Postgres. What
 * a killed predecessor left is ended first. Its data is only an index: when another version made it, it is thrown away and
 * filled again. Throws {@link ServerFailed} when a server that should run does not.
 */
export async function startMeilisearch(
  options: MeilisearchOptions,
): Promise<{ readonly server: MeilisearchServer } | { readonly none: string }> {
  const { folder, progress = () => undefined } = options;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  await endPredecessor(folder, progress);
  const binary = await meilisearchBinary(folder, options.env ?? process.env);
  if ('none' in binary) return binary;

  const log = join(folder, 'meilisearch.log');
  if (existsSync(log) && statSync(log).size > 10_000_000) truncateSync(log);
  for (let attempt = 1; attempt <= 4; attempt += 1) {
    const logged = existsSync(log) ? statSync(log).size : 0;
    const server = await launch(binary.found, log, options, attempt === 1 ? (options.port ?? USUAL_PORT) : 0);
    if (server !== null) return { server };
    const said = readFileSync(log, 'utf8').slice(logged);
    if (/version/iu.test(said) && existsSync(join(folder, 'data'))) {
      progress('The search index was made by another version; it will be built again.');
      rmSync(join(folder, 'data'), { recursive: true, force: true });
    } else if (!/address already in use/iu.test(said)) break;
  }
  throw new ServerFailed(`Meilisearch did not start; ${log} says why. Delete ${folder} to build the index again.`);
}

async function launch(
  binary: string,
  log: string,
  options: MeilisearchOptions,
  wishedPort: number,
): Promise<MeilisearchServer | null> {
  const { folder, key } = options;
  const port = await freePort(wishedPort);
  // Settings by environment: arguments show in the list of processes.
  const env = {
    MEILI_ENV: 'production',
    MEILI_MASTER_KEY: key,
    MEILI_HTTP_ADDR: `127.0.0.1:${port}`,
    MEILI_DB_PATH: join(folder, 'data'),
    MEILI_DUMP_DIR: join(folder, 'dumps'),
    MEILI_SNAPSHOT_DIR: join(folder, 'snapshots'),
    MEILI_NO_ANALYTICS: 'true',
    MEILI_MAX_INDEXING_MEMORY: INDEXING_MEMORY,
    MEILI_LOG_LEVEL: 'WARN',
  };
  const server = spawnServer(binary, [], { cwd: folder, env }, log);
  if (server === null) return null;
  const { pid, gone } = server;
  const url = `http://127.0.0.1:${port}`;
  const pidFile = join(folder, 'meilisearch.pid');
  writeFileSync(pidFile, JSON.stringify({ pid, start: startOf(pid) ?? '' }));
  const guard = guardServer(pid, 'TERM', {
    ...(options.owner === undefined ? {} : { owner: options.owner }),
    ...(options.temporary === true ? { remove: folder } : {}),
  });
  if (!(await becomesHealthy(pid, url))) {
    guard.dismiss();
    return null;
  }
  const stop = async (): Promise<void> => {
    guard.dismiss();
    await endProcess(pid, ['SIGTERM', 'SIGKILL']);
    rmSync(options.temporary === true ? folder : pidFile, { recursive: true, force: true });
  };
  return { pid, url, key, gone, stop };
}

async function becomesHealthy(pid: number, url: string): Promise<boolean> {
  const until = Date.now() + START_DEADLINE_MS;
  while (Date.now() < until) {
    if (await answers(`${url}/health`)) return true;
    if (!isAlive(pid)) return false;
    await wait(20);
  }
  await endProcess(pid, ['SIGTERM', 'SIGKILL'], 3_000);
  return false;
}

function answers(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get(url, { timeout: 1_000 }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.once('timeout', () => {
      request.destroy();
    });
    request.once('error', () => {
      resolve(false);
    });
  });
}

async function endPredecessor(folder: string, progress: (sentence: string) => void): Promise<void> {
  const file = join(folder, 'meilisearch.pid');
  if (!existsSync(file)) return;
  const left = Left.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (left.success && startOf(left.data.pid) === left.data.start) {
    progress('Stopping the search server that an earlier run left behind.');
    await endProcess(left.data.pid, ['SIGTERM', 'SIGKILL']);
  }
  rmSync(file, { force: true });
}
