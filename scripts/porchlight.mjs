// `npm run -s porchlight -- <command>`: builds first where that is needed, and never speaks on standard output itself.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { distIsOld, packagesAreOld, root } from './built.mjs';

if (packagesAreOld() || distIsOld()) {
  const setup = [join(root, 'scripts', 'setup.mjs'), '--build'];
  const { status } = spawnSync(process.execPath, setup, { stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(1);
}
await import(pathToFileURL(join(root, 'dist', 'apps', 'cli', 'src', 'main.js')).href);
