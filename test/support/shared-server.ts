import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { errorCode, startOf } from '../../libs/platform/src/embedded/processes.js';
import { testRun } from './test-run.js';

/**
 * One server for all workers of a test run: whoever asks first starts it, in a folder of its own that is deleted when the run ends,
 * and notes how to reach it; the others wait for the note.
 */
export async function shared<T extends Readonly<Record<string, string>>>(
  name: string,
  start: (folder: string, owner: number) => Promise<T>,
): Promise<T> {
  const run = testRun();
  const folder = join(tmpdir(), `porchlight-${name}-${run}-${(startOf(run) ?? '').replaceAll(/\W/gu, '')}`);
  const note = join(folder, 'server.json');
  if (!claimed(folder)) return waitFor<T>(note);
  const server = await start(folder, run);
  writeFileSync(`${note}.new`, JSON.stringify(server), { mode: 0o600 });
  renameSync(`${note}.new`, note);
  return server;
}

function claimed(folder: string): boolean {
  try {
    mkdirSync(folder, { mode: 0o711 });
    return true;
  } catch (taken) {
    if (errorCode(taken) === 'EEXIST') return false;
    throw taken;
  }
}

async function waitFor<T>(note: string): Promise<T> {
  for (const until = Date.now() + 60_000; Date.now() < until; await wait(50)) {
    if (existsSync(note)) return JSON.parse(readFileSync(note, 'utf8')) as T;
  }
  throw new Error(`The shared test server did not start within a minute; see the log beside ${note}.`);
}
