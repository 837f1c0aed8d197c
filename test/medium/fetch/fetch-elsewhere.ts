import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** What came of each address in turn, and the most by which the memory of the process grew meanwhile. */
export type Elsewhere = { readonly outcomes: readonly string[]; readonly grewBytes: number };

/** Fetches addresses in a process of its own, from the built program; `ports` says where each name answers on this machine. */
export async function fetchElsewhere(
  task: { readonly ports: Readonly<Record<string, number>>; readonly urls: readonly string[] },
  env: Readonly<Record<string, string>> = {},
): Promise<Elsewhere> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['test/medium/fetch/fetching-process.mjs', JSON.stringify(task)],
    { env: { PATH: process.env['PATH'], NODE_ENV: 'test', ...env } },
  );
  return JSON.parse(stdout) as Elsewhere;
}
