import { ReaderPool, SnapshotReader } from '#libs/platform';
import { fileURLToPath } from 'node:url';

/** Reads as the worker does: in one process that is thrown away afterwards. Close it when done. */
export function openReader(): SnapshotReader {
  const entry = fileURLToPath(new URL('../../worker/src/reader/main.js', import.meta.url));
  return new SnapshotReader(new ReaderPool({ entry, size: 1 }));
}
