import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive } from '../../libs/platform/src/embedded/processes.js';
import { endUp, porchlight, serverPids, startUp, type UpProcess } from './porchlight-process.js';

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'porchlight-up-'));
// Postgres does not run as root; whichever user it takes must be able to get here.
chmodSync(folder, 0o755);
let running: UpProcess;

beforeAll(async () => {
  running = await startUp(folder);
});

afterAll(async () => {
  running.child.kill('SIGTERM');
  await wait(500);
  rmSync(folder, { recursive: true, force: true });
});

describe('porchlight up', () => {
  it('says what it does and ends with an address that answers', async () => {
    expect(running.said()).toMatch(/Starting for the first time[\s\S]*database[\s\S]*Porchlight is ready: http:\/\//u);
    expect((await fetch(running.address)).status).toBe(200);
  });

  it('is well by its own account', async () => {
    const { code, out } = await porchlight(['doctor', '--json'], { env: { PORCHLIGHT_DATA: folder } });
    const ill = (JSON.parse(out) as { state: string }[]).filter(({ state }) => state === 'ill');
    expect([code, ill]).toEqual([0, []]);
  });

  it('lets more people in by command, each address once', async () => {
    const account = (...args: readonly string[]) =>
      porchlight(['account', ...args], { env: { PORCHLIGHT_DATA: folder } });
    const add = ['add', 'dana@elm.example', '--role', 'therapist', '--practice', 'Elm Street'];
    const made = await account(...add);
    expect([made.code, made.err]).toEqual([0, 'There was no practice "Elm Street"; it was made.\n']);
    const form = new URLSearchParams({ email: 'dana@elm.example', password: made.out.trim() });
    const headers = { 'sec-fetch-site': 'same-origin', accept: 'text/html' };
    const signIn = { method: 'POST', redirect: 'manual', headers, body: form } as const;
    expect((await fetch(`${running.address}/sign-in`, signIn)).status).toBe(303);
    expect((await account(...add)).code).toBe(2);
    expect((await account('dana@elm.example')).out).toMatch(/^[\w-]{16}\n$/u);
    expect((await fetch(`${running.address}/sign-in`, signIn)).status).toBe(422);
    expect((await account('add', 'lee@elm.example', '--role', 'therapist')).err).toContain('Say in which practice');
  });

  it('is not started twice on the same data', async () => {
    await expect(startUp(folder)).rejects.toThrow(/already running on the data/u);
  });

  it('takes its servers with it when it is killed', async () => {
    const pids = serverPids(folder);
    await endUp(running, 'SIGKILL');
    await gone([pids.postgres, pids.meilisearch]);
    running = await startUp(folder);
    expect((await fetch(running.address)).status).toBe(200);
  });

  it('starts again when even the servers were left behind', async () => {
    const before = serverPids(folder);
    for (const guard of guardsOf(running.child.pid ?? 0)) process.kill(guard, 'SIGKILL');
    await endUp(running, 'SIGKILL');
    await wait(300);
    expect(isAlive(before.postgres)).toBe(true);
    running = await startUp(folder);
    expect(running.said()).toContain('Stopping the database that an earlier run left behind.');
    expect(isAlive(before.postgres)).toBe(false);
  });

  it('stops everything in order when asked to', async () => {
    const pids = serverPids(folder);
    expect(await endUp(running, 'SIGINT')).toBe(0);
    expect([pids.postgres, pids.meilisearch].filter((pid) => pid !== null && isAlive(pid))).toEqual([]);
    const { code, out } = await porchlight(['doctor', '--json'], { env: { PORCHLIGHT_DATA: folder } });
    expect([code, out]).toEqual([0, expect.stringContaining('No Porchlight runs')]);
  });

  it('complains about all settings at once before it starts anything', async () => {
    const { code, err } = await porchlight(['up'], { env: { PORT: 'x', LOG_LEVEL: 'loud', PORCHLIGHT_DATA: folder } });
    expect([code, err.split('\n').filter((line) => /^ {2}(?:PORT|LOG_LEVEL) /u.test(line)).length]).toEqual([1, 2]);
  });
});

async function gone(pids: readonly (number | null)[]): Promise<void> {
  for (const until = Date.now() + 15_000; Date.now() < until; await wait(50)) {
    if (pids.every((pid) => pid === null || !isAlive(pid))) return;
  }
  throw new Error(`still running: ${pids.join(', ')}`);
}

function guardsOf(pid: number): readonly number[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return lines
    .map((line) => line.trim().split(/\s+/u))
    .filter(([, parent, ...args]) => parent === String(pid) && args.includes('porchlight-guard'))
    .map(([guard]) => Number(guard));
}
