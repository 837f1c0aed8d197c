import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where big data sets and the files of servers are; it may be deleted at any time. */
export const BENCH_FOLDER = join(tmpdir(), 'porchlight-bench');

/** A data set that is built once. Its name says all that it depends on: what, how large, which edition of the generator. */
export function kept(name: string, build: () => string): Buffer {
  const file = join(BENCH_FOLDER, name);
  if (!existsSync(file)) {
    mkdirSync(BENCH_FOLDER, { recursive: true, mode: 0o711 });
    writeFileSync(`${file}.${String(process.pid)}`, build());
    renameSync(`${file}.${String(process.pid)}`, file);
  }
  return readFileSync(file);
}
