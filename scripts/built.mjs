// Whether packages and dist are as new as what they are made from. Needs nothing but Node.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const lock = join(root, 'package-lock.json');
const installed = join(root, 'node_modules', '.package-lock.json');
const installedFrom = join(root, 'node_modules', '.cache', 'porchlight-lock.sha256');
export const stamp = join(root, 'dist', '.tsbuildinfo');

/** npm notes what it installed in `node_modules/.package-lock.json`; a checkout renews the lockfile's date without changing it. */
export function packagesAreOld() {
  if (!existsSync(installed)) return true;
  if (statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return false;
  return !existsSync(installedFrom) || readFileSync(installedFrom, 'utf8') !== lockHash();
}

export function packagesAreNew() {
  mkdirSync(dirname(installedFrom), { recursive: true });
  writeFileSync(installedFrom, lockHash());
}

export function distIsOld() {
  if (!existsSync(stamp) || !existsSync(join(root, 'dist', 'apps', 'cli', 'src', 'main.js'))) return true;
  const built = statSync(stamp).mtimeMs;
  const settings = [join(root, 'tsconfig.json'), lock];
  return (
    settings.some((file) => statSync(file).mtimeMs > built) ||
    ['apps', 'libs', 'test'].some((folder) => newerThan(join(root, folder), built))
  );
}

/** The compiler leaves its stamp alone when a changed date changed nothing else. */
export function distIsNew() {
  const now = new Date();
  utimesSync(stamp, now, now);
}

function newerThan(folder, time) {
  if (!existsSync(folder)) return false;
  return readdirSync(folder, { withFileTypes: true }).some((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name !== 'artefacts' && entry.name !== 'fixtures' && newerThan(path, time);
    return /\.(?:tsx?|json)$/.test(entry.name) && statSync(path).mtimeMs > time;
  });
}

function lockHash() {
  return createHash('sha256').update(readFileSync(lock)).digest('hex');
}
