import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { ServerFailed } from '../server-failed.js';

/** The user a server runs as; empty when it is simply our own. */
export type RunAs = { readonly uid?: number; readonly gid?: number };

/**
 * Postgres refuses to run as root. Then it runs as the owner of the data it already has, else as `postgres` where the machine
 * has such a user, else as `nobody`; no user is ever created.
 */
export function serverUser(dataFolder: string): RunAs {
  if (process.getuid?.() !== 0) return {};
  const owner = statSync(dataFolder, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const users = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = users.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    // 65534 is how a container's passwd spells nobody; macOS writes -2.
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 };
  }
  throw new ServerFailed(
    'Postgres cannot run as root and this machine has neither a user "postgres" nor "nobody". Start Porchlight as a normal user.',
  );
}

/** Whether that user can read and enter a path. Asked of the system itself, since root sees more than it does. */
export function canReach(path: string, as: RunAs): boolean {
  if (as.uid === undefined) return true;
  const asked = spawnSync('/bin/sh', ['-c', 'test -r "$1" && test -x "$1"', 'sh', path], { ...as, cwd: '/' });
  return asked.status === 0;
}
