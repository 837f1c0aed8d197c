// Runs before `npm start`, `npm test` and `npm run check`, with nothing but Node: installs when node_modules is missing or
// older than the lockfile, and with --build compiles when dist is older than the sources. Speaks on standard error only.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { distIsNew, distIsOld, packagesAreNew, packagesAreOld, root, stamp } from './built.mjs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Porchlight needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer Node and try again.`);
}

if (packagesAreOld()) {
  say('Installing packages. This takes about a minute the first time.');
  // Whoever starts with NODE_ENV=production still needs the compiler.
  const ok = npm('ci', '--include=dev', '--include=optional', '--no-fund', '--no-audit', '--loglevel=error');
  if (!ok) fail('The packages could not be installed. Check the network and run the command again.');
  packagesAreNew();
}

if (process.argv.includes('--build') && distIsOld()) {
  say('Building.');
  if (!run(process.execPath, join('node_modules', 'typescript7', 'bin', 'tsc'), '-p', 'tsconfig.json')) {
    // The compiler writes its stamp even so, and the next start must not take this for a build.
    rmSync(stamp, { force: true });
    fail('The build failed; the lines above say where.');
  }
  distIsNew();
}

/** The npm that runs this script, where one does: another may be first on the PATH. */
function npm(...args) {
  const path = process.env.npm_execpath ?? '';
  return /npm-cli\.c?js$/.test(path) ? run(process.execPath, path, ...args) : run('npm', ...args);
}

function run(command, ...args) {
  const shell = process.platform === 'win32' && command === 'npm';
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell }).status === 0;
}

function say(sentence) {
  process.stderr.write(`porchlight: ${sentence}\n`);
}

function fail(sentence) {
  say(sentence);
  process.exit(1);
}
