import { LimitReached } from '#libs/domain';
import { createReadStream, statSync } from 'node:fs';
import type { World } from './command.js';
import { isAddress } from './is-address.js';
import { UsageError } from './usage-error.js';

/** More than any calendar we would fetch, several times over; it only keeps a wrong file from filling the memory. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * The bytes of a file, or of standard input for `-`. Throws `UsageError` when there is no such file and `LimitReached` when
 * there is more than 64 MiB of it.
 */
export async function inputBytes(from: string | undefined, world: World, mostBytes = MOST_BYTES): Promise<Uint8Array> {
  if (from === undefined) throw new UsageError('Name a file, or "-" for standard input.');
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of from === '-' ? world.stdin : fileStream(from)) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    size += bytes.length;
    if (size > mostBytes) {
      throw new LimitReached(`The input is larger than ${mostBytes / 1024 / 1024} MiB, the most that is read.`);
    }
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}

/** The same as text in UTF-8, without a byte order mark. */
export async function inputText(from: string | undefined, world: World, mostBytes?: number): Promise<string> {
  return new TextDecoder().decode(await inputBytes(from, world, mostBytes));
}

async function* fileStream(path: string): AsyncIterable<Uint8Array> {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) throw noFile(path);
    if (found.isDirectory()) throw new UsageError(`${path} is a folder; name a file in it.`);
    yield* createReadStream(path) as AsyncIterable<Uint8Array>;
  } catch (failure) {
    if (!(failure instanceof Error && 'syscall' in failure)) throw failure;
    const code = 'code' in failure ? String(failure.code) : 'unknown';
    const reason = REASONS[code] ?? `the system says ${code}`;
    throw new UsageError(`The file ${path} cannot be read: ${reason}.`, {}, { cause: failure });
  }
}

const REASONS: Readonly<Record<string, string | undefined>> = {
  EACCES: 'you have no permission to',
  EPERM: 'you have no permission to',
  ENAMETOOLONG: 'its name is too long',
  EIO: 'the disk does not give it',
};

function noFile(path: string): UsageError {
  const scheme = /^([a-z][a-z\d+.-]*):\/\//iu.exec(path)?.[1]?.toLowerCase();
  if (scheme === undefined) return new UsageError(`There is no file ${path}.`);
  return isAddress(path)
    ? new UsageError('This command reads a file or standard input. For an address see: porchlight probe --help')
    : new UsageError(`Only addresses that begin with https:// or http:// are read, not ${scheme}://.`);
}
