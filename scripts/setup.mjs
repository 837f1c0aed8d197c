// Runs before `npm start`, `npm test` and `npm run check`, with nothing but Node: installs when node_modules is missing or
// older than the lockfile, and with --build compiles when dist is older than the sources. Speaks on standard error only.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Porchlight needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer Node and try again.`);
}

const installed = join(root, 'node_modules', '.package-lock.json');
const lock = join(root, 'package-lock.json');
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  say('Installing packages. This takes about a minute the first time.');
  run(
    'npm',
    ['ci', '--no-fund', '--no-audit', '--loglevel=error'],
    'The packages could not be installed. Check the network and run the command again.',
  );
}

if (process.argv.includes('--build') && distIsStale()) {
  say('Building.');
  run(
    process.execPath,
    [join('node_modules', 'typescript7', 'bin', 'tsc'), '-p', 'tsconfig.json'],
    'The build failed; the lines above say where.',
  );
}

function distIsStale() {
  const stamp = join(root, 'dist', '.tsbuildinfo');
  if (!existsSync(stamp) || !existsSync(join(root, 'dist', 'apps'))) return true;
  const built = statSync(stamp).mtimeMs;
  return (
    [join(root, 'tsconfig.json'), lock].some((file) => statSync(file).mtimeMs > built) ||
    ['apps', 'libs', 'test'].some((folder) => newerThan(join(root, folder), built))
  );
}

function newerThan(folder, time) {
  if (!existsSync(folder)) return false;
  return readdirSync(folder, { withFileTypes: true }).some((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name !== 'artefacts' && newerThan(path, time);
    return /\.tsx?$/.test(entry.name) && statSync(path).mtimeMs > time;
  });
}

function run(command, args, sorry) {
  const done = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (done.status !== 0) fail(sorry);
}

function say(sentence) {
  process.stderr.write(`porchlight: ${sentence}\n`);
}

function fail(sentence) {
  say(sentence);
  process.exit(1);
}
