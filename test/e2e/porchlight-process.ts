import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A `porchlight up` of the built program, as a person would start it. */
export type UpProcess = {
  readonly child: ChildProcess;
  readonly address: string;
  readonly said: () => string;
};

const MAIN = 'dist/apps/cli/src/main.js';

/** Starts it and waits for the line with the address. Throws what it said when it ends before. */
export async function startUp(dataFolder: string, env: Readonly<Record<string, string>> = {}): Promise<UpProcess> {
  const child = spawn(process.execPath, [MAIN, 'up'], {
    env: { PATH: process.env['PATH'] ?? '', PORCHLIGHT_DATA: dataFolder, PORCHLIGHT_DEMO: 'off', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (part: Buffer): void => {
      said += part.toString();
      const [, found] = /Porchlight is ready: (\S+)/u.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => {
      reject(new Error(said));
    });
  });
  return { child, address, said: () => said };
}

/** Ends it by a signal and gives its exit code; null when the signal itself ended it. */
export async function endUp({ child }: UpProcess, signal: NodeJS.Signals): Promise<number | null> {
  const ended = once(child, 'exit');
  child.kill(signal);
  const [code] = (await ended) as [number | null];
  return code;
}

/** One command of the built program, run to its end. */
export async function porchlight(
  args: readonly string[],
  options: {
    readonly input?: string | Uint8Array;
    readonly env?: Readonly<Record<string, string>>;
    /** A file to write to in place of what is caught and given back. */
    readonly out?: string;
  } = {},
): Promise<{ readonly code: number; readonly out: string; readonly err: string; readonly ms: number }> {
  const started = performance.now();
  const file = options.out === undefined ? null : openSync(options.out, 'w');
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { PATH: process.env['PATH'] ?? '', ...options.env },
    stdio: ['pipe', file ?? 'pipe', 'pipe'],
  });
  if (file !== null) closeSync(file);
  let [out, err] = ['', ''];
  child.stdout?.on('data', (part: Buffer) => (out += part.toString()));
  child.stderr?.on('data', (part: Buffer) => (err += part.toString()));
  // A command that refuses its arguments never reads what it is sent.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(options.input ?? '');
  const [code] = (await once(child, 'close')) as [number];
  return { code, out, err, ms: performance.now() - started };
}

/** How long Node takes to start and do nothing: what this machine, as busy as it is, makes of a process. */
export async function bareStartMs(): Promise<number> {
  const started = performance.now();
  await once(spawn(process.execPath, ['-e', '0']), 'close');
  return performance.now() - started;
}

/** Process ids of the servers that run on a data folder. */
export function serverPids(dataFolder: string): { readonly postgres: number; readonly meilisearch: number | null } {
  const [postgres = ''] = readFileSync(join(dataFolder, 'postgres', 'data', 'postmaster.pid'), 'utf8').split('\n');
  const note = readFileSync(join(dataFolder, 'meilisearch', 'meilisearch.pid'), 'utf8');
  return { postgres: Number(postgres), meilisearch: (JSON.parse(note) as { pid: number }).pid };
}
