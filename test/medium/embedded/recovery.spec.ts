import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { meilisearchBinary } from '../../../libs/platform/src/embedded/meilisearch-binary.js';
import { isAlive } from '../../../libs/platform/src/embedded/processes.js';
import { startPostgres, type PostgresServer } from '../../../libs/platform/src/embedded/postgres.js';

jest.setTimeout(90_000);

const folder = mkdtempSync(join(tmpdir(), 'porchlight-recovery-'));
// Postgres does not run as root; whichever user it takes must be able to get here.
chmodSync(folder, 0o755);
const passwords = { superuser: 'one', owner: 'two', app: 'three' };
const running: PostgresServer[] = [];

async function start(options: { readonly port?: number } = {}): Promise<PostgresServer> {
  const server = await startPostgres({
    folder: join(folder, 'postgres'),
    passwords,
    durable: false,
    port: 0,
    ...options,
  });
  running.push(server);
  return server;
}

async function ask(url: string, question: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(question)).rows[0];
  } finally {
    await client.end();
  }
}

afterAll(async () => {
  for (const server of running) await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('the database of a data folder', () => {
  it('keeps what it was told over a stop and a start, for its own user only', async () => {
    const first = await start();
    await ask(first.ownerUrl, 'CREATE TABLE kept AS SELECT 7 AS number');
    await first.stop();
    const second = await start();
    expect(await ask(second.ownerUrl, 'SELECT number FROM kept')).toEqual({ number: 7 });
    expect(statSync(join(folder, 'postgres', 'data')).mode & 0o077).toBe(0);
    expect(await ask(second.appUrl, 'SELECT current_user::text AS name')).toEqual({ name: 'porchlight_app' });
    await second.stop();
  });

  it('comes back after a kill, beside a pid file whose number is somebody else’s now', async () => {
    const first = await start();
    process.kill(first.pid, 'SIGKILL');
    await first.gone;
    writeFileSync(join(folder, 'postgres', 'data', 'postmaster.pid'), `${process.pid}\n/elsewhere\n`);
    const second = await start();
    expect(await ask(second.ownerUrl, 'SELECT number FROM kept')).toEqual({ number: 7 });
    expect(isAlive(process.pid)).toBe(true);
    await second.stop();
  });

  it('takes another port when the usual one is in use', async () => {
    const squatter = await listening();
    const { port } = squatter.address() as { port: number };
    const server = await start({ port });
    expect(server.port).not.toBe(port);
    await server.stop();
    squatter.close();
  });

  it('ends a predecessor that lives on, then takes its place', async () => {
    const first = await start();
    const second = await start();
    expect([isAlive(first.pid), isAlive(second.pid)]).toEqual([false, true]);
    await second.stop();
  });
});

describe('the search server', () => {
  it('is the one on the PATH, where there is one', async () => {
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    writeFileSync(join(bin, 'meilisearch'), '#!/bin/sh\n', { mode: 0o755 });
    expect(await meilisearchBinary(folder, { PATH: `/nowhere:${bin}` })).toEqual({ found: join(bin, 'meilisearch') });
  });
});

function listening(): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      resolve(server);
    });
  });
}
