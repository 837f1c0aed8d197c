import { spawn } from 'node:child_process';

export type Guard = {
  /** The server was stopped in order; nobody is left to watch. */
  readonly dismiss: () => void;
};

/**
 * Watches over a server that runs in its own process group: when whoever needs it is gone, by whatever death (`kill -9` too),
 * the server is told to stop. Without `owner` that is this process, noticed by the end of a pipe, which costs nothing while
 * it lives; with `owner`, another process, asked for once a second. A shell does it, so that it takes a megabyte, not forty.
 * `remove` is a folder to delete afterwards.
 */
export function guardServer(
  pid: number,
  signal: 'INT' | 'TERM',
  options: { readonly owner?: number; readonly remove?: string } = {},
): Guard {
  const vigil = options.owner === undefined ? 'cat >/dev/null' : 'while kill -0 "$3" 2>/dev/null; do sleep 1; done';
  const cleaning =
    options.remove === undefined ? '' : '; while kill -0 "$2" 2>/dev/null; do sleep 0.2; done; rm -rf "$4"';
  const shell = spawn(
    '/bin/sh',
    [
      '-c',
      `${vigil}; kill -s "$1" "$2" 2>/dev/null${cleaning}`,
      'porchlight-guard',
      signal,
      String(pid),
      String(options.owner ?? 0),
      options.remove ?? '',
    ],
    { stdio: [options.owner === undefined ? 'pipe' : 'ignore', 'ignore', 'ignore'], detached: true, cwd: '/' },
  );
  shell.unref();
  // The pipe must not keep this process alive either; its end is what the shell waits for.
  (shell.stdin as unknown as { unref?: () => void } | null)?.unref?.();
  return { dismiss: () => shell.kill('SIGKILL') };
}
