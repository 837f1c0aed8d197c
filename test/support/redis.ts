import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../libs/platform/src/embedded/free-port.js';
import { guardServer } from '../../libs/platform/src/embedded/guard.js';
import { endProcess } from '../../libs/platform/src/embedded/processes.js';
import { testRun } from './test-run.js';
import { fileOnPath } from './on-path.js';
import type { Missing } from './missing.js';

/** `pid` is null where the server is somebody else's. */
export type TestRedis = { readonly url: string; readonly pid: number | null; readonly stop: () => Promise<void> };

/** Says what to install when there is no Redis to test with. Does not start anything. */
export function redisOrMissing(): Missing | { readonly command: string } | { readonly url: string } {
  const url = process.env['TEST_REDIS_URL'];
  if (url !== undefined && url !== '') return { url };
  const command = fileOnPath(['redis-server']);
  return command === null
    ? {
        missing:
          'Tests on Redis are skipped: install redis-server (Debian: apt-get install redis-server) or set TEST_REDIS_URL.',
      }
    : { command };
}

/** A Redis of one's own on a free port, or the one of `TEST_REDIS_URL`. Throws where there is none. */
export async function testRedis(): Promise<TestRedis> {
  const redis = redisOrMissing();
  if ('missing' in redis) throw new Error(redis.missing);
  if ('url' in redis) return { url: redis.url, pid: null, stop: () => Promise.resolve() };
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-redis-'));
  const port = await freePort(0);
  const flags = ['--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction'];
  const child = spawn(redis.command, ['--port', String(port), '--dir', folder, ...flags], {
    stdio: 'ignore',
    detached: true,
  });
  child.unref();
  const { pid } = child;
  if (pid === undefined) throw new Error(`${redis.command} could not be started.`);
  guardServer(pid, 'TERM', { owner: testRun(), remove: folder });
  await answering(port);
  return {
    url: `redis://127.0.0.1:${port}`,
    pid,
    stop: async () => {
      await endProcess(pid, ['SIGTERM', 'SIGKILL'], 3_000);
    },
  };
}

async function answering(port: number): Promise<void> {
  for (const until = Date.now() + 10_000; Date.now() < until; await wait(25)) {
    const connected = await new Promise<boolean>((resolve) => {
      const socket = createConnection(port, '127.0.0.1');
      socket.once('connect', () => {
        socket.destroy();
        resolve(true);
      });
      socket.once('error', () => {
        resolve(false);
      });
    });
    if (connected) return;
  }
  throw new Error(`redis-server did not answer on port ${port} within ten seconds.`);
}
