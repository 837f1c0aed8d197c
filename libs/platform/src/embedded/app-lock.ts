import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PorchlightError } from '#libs/domain';
import { z } from 'zod';
import { errorCode, startOf } from './processes.js';

const Holder = z.object({ pid: z.number(), start: z.string() });

/** Another Porchlight uses this data folder. */
export class AlreadyRunning extends PorchlightError {
  readonly code = 'embedded.locked';
  readonly retry = 'never';
}

/** The data folder cannot be written to, or is none. */
export class FolderUnusable extends PorchlightError {
  readonly code = 'embedded.folder';
  readonly retry = 'never';
}

/**
 * Makes this process the only one that uses a data folder, and returns the way to give it back. Meilisearch has no lock of its
 * own: three servers opened one folder without complaint. A holder that died, however it died, holds nothing. Throws
 * {@link AlreadyRunning} and {@link FolderUnusable}.
 */
export function lockFolder(folder: string): () => void {
  const lock = join(folder, 'app.lock');
  const mine = `${lock}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
    writeFileSync(mine, JSON.stringify({ pid: process.pid, start: startOf(process.pid) ?? '' }));
  } catch (refused) {
    const why = WHY_UNUSABLE[errorCode(refused)];
    if (why === undefined) throw refused;
    throw new FolderUnusable(
      `The data folder ${folder} cannot be used: ${why}. Make it a folder that you may write to, or set PORCHLIGHT_DATA to another.`,
      {},
      { cause: refused },
    );
  }
  try {
    for (let attempt = 1; !linked(mine, lock); attempt += 1) {
      const pid = lockHolder(folder);
      if (pid !== null || attempt > 3) throw new AlreadyRunning(alreadyRunning(folder, pid));
      rmSync(lock, { force: true });
    }
  } finally {
    rmSync(mine, { force: true });
  }
  return () => {
    rmSync(lock, { force: true });
  };
}

/** The process id of the Porchlight that uses a data folder, or null when none does. */
export function lockHolder(folder: string): number | null {
  const lock = join(folder, 'app.lock');
  if (!existsSync(lock)) return null;
  const holder = Holder.safeParse(jsonOrNull(readFileSync(lock, 'utf8')));
  return holder.success && startOf(holder.data.pid) === holder.data.start ? holder.data.pid : null;
}

/** A hard link either comes into being whole or fails: two starts at once cannot both get it, nor read half a file. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (taken) {
    if (errorCode(taken) === 'EEXIST') return false;
    throw taken;
  }
}

const WHY_UNUSABLE: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'it is on a disk that can only be read',
  EEXIST: 'it is a file',
  ENOTDIR: 'a part of its path is a file',
  ENOSPC: 'the disk is full',
};

function jsonOrNull(text: string): unknown {
  return text.startsWith('{') && text.endsWith('}') ? JSON.parse(text) : null;
}

function alreadyRunning(folder: string, pid: number | null): string {
  const who = pid === null ? 'Another Porchlight' : `Another Porchlight (process ${pid})`;
  return `${who} is already running on the data in ${folder}. Stop it first (Ctrl-C where it was started), or set PORCHLIGHT_DATA to another folder.`;
}
