// `npm run check`: format, lint, types, imports, unit. Two at a time, since most of each is one core.
import { spawn } from 'node:child_process';

const node = process.execPath;
const steps = [
  ['types', node, ['node_modules/typescript7/bin/tsc', '-p', 'tsconfig.check.json']],
  ['format', node, ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '--cache', '.']],
  [
    'lint',
    node,
    [
      'node_modules/eslint/bin/eslint.js',
      '--cache',
      '--cache-location',
      'node_modules/.cache/eslint/',
      '--max-warnings',
      '0',
      '.',
    ],
  ],
  [
    'imports',
    node,
    [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      'apps',
      'libs',
      'test',
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'err',
    ],
  ],
  [
    'unit',
    node,
    [
      '--experimental-vm-modules',
      '--no-warnings',
      'node_modules/jest/bin/jest.js',
      '--selectProjects',
      'unit',
      '-w',
      '2',
    ],
  ],
];

const failed = [];
const waiting = [...steps];
await Promise.all([lane(), lane()]);
process.stdout.write(failed.length === 0 ? 'check: all good\n' : `check: ${failed.join(', ')} failed\n`);
process.exit(failed.length === 0 ? 0 : 1);

async function lane() {
  for (let step = waiting.shift(); step; step = waiting.shift()) await run(step);
}

function run([name, command, args]) {
  return new Promise((resolve) => {
    const started = Date.now();
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const output = [];
    child.stdout.on('data', (part) => output.push(part));
    child.stderr.on('data', (part) => output.push(part));
    child.on('close', (code) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      process.stdout.write(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)\n`);
      if (code !== 0) {
        failed.push(name);
        process.stdout.write(Buffer.concat(output));
      }
      resolve(undefined);
    });
  });
}
