import { spawn, type SpawnOptions } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

/** A server that was started. `gone` is kept when its process ends, for whatever reason. */
export type SpawnedServer = { readonly pid: number; readonly gone: Promise<void> };

/** Starts a server whose output is added to the file `log`, for the owner's eyes only. Null when it could not be started. */
export function spawnServer(
  binary: string,
  flags: readonly string[],
  options: Pick<SpawnOptions, 'cwd' | 'env' | 'uid' | 'gid'>,
  log: string,
): SpawnedServer | null {
  const output = openSync(log, 'a', 0o600);
  const child = spawn(binary, flags, {
    ...options,
    stdio: ['ignore', output, output],
    // Its own process group: Ctrl-C in a terminal must reach the application first, which drains and then stops it.
    detached: true,
  });
  closeSync(output);
  child.unref();
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
    child.once('error', () => {
      resolve();
    });
  });
  return child.pid === undefined ? null : { pid: child.pid, gone };
}
