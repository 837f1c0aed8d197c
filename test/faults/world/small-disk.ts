import { execFileSync } from 'node:child_process';
import { chownSync, closeSync, mkdirSync, openSync, rmSync, statSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const BLOCK = 64 * 1024;
const PAGE = 4 * 1024;

/** A disk of so many MiB, in memory, that can be filled to its last page. */
export class SmallDisk {
  private constructor(readonly folder: string) {}

  /** Why none can be made here; null where it can. */
  static impossible(): string | null {
    return process.platform === 'linux' && process.getuid?.() === 0
      ? null
      : 'a small disk can only be made by root on Linux';
  }

  /** For the user that owns `like`. */
  static mount(folder: string, miB: number, like: string): SmallDisk {
    mkdirSync(folder, { recursive: true });
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${String(miB)}m`, 'tmpfs', folder]);
    const { uid, gid } = statSync(like);
    chownSync(folder, uid, gid);
    return new SmallDisk(folder);
  }

  /** Until not a page is left. */
  fill(): void {
    const file = openSync(this.ballast, 'a');
    try {
      for (const size of [BLOCK, PAGE]) while (wrote(file, size));
    } finally {
      closeSync(file);
    }
  }

  free(): void {
    unlinkSync(this.ballast);
  }

  unmount(): void {
    execFileSync('umount', ['--lazy', this.folder]);
    rmSync(this.folder, { recursive: true, force: true });
  }

  private get ballast(): string {
    return join(this.folder, 'ballast');
  }
}

function wrote(file: number, bytes: number): boolean {
  try {
    return writeSync(file, Buffer.alloc(bytes)) === bytes;
  } catch (full) {
    if (full instanceof Error && 'code' in full && full.code === 'ENOSPC') return false;
    throw full;
  }
}
