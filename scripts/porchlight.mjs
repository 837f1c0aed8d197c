// `npm run -s porchlight -- <command>`: never installs, never builds, never speaks on standard output.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const main = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist', 'apps', 'cli', 'src', 'main.js');
if (!existsSync(main)) {
  process.stderr.write('porchlight: not built yet. Run "npm run build" once (after "npm ci"), then try again.\n');
  process.exit(64);
}
await import(pathToFileURL(main).href);
