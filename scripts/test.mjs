// `npm test`: unit and golden tests, then those on real servers, the built program and a real browser. Ends with the line
// `N passed, N failed`. `--long` adds the tests that take minutes. Other arguments go to Jest (`npm test -- -t calendar`).
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { root } from './built.mjs';

const given = process.argv.slice(2);
const long = given.includes('--long');
const rest = given.filter((argument) => argument !== '--long');
const folder = mkdtempSync(join(tmpdir(), 'porchlight-results-'));
const env = { ...process.env, NODE_ENV: 'test', TEST_RUNNER: 'porchlight' };

const redis = await redisForTests();
env.CHROMIUM_PATH ||= onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable') ?? '';
if (env.TEST_REDIS_URL === undefined) {
  say('Tests on Redis are skipped: install redis-server (Debian: apt-get install redis-server) or set TEST_REDIS_URL.');
}
if (env.CHROMIUM_PATH === '') {
  say('Tests in a browser are skipped: install chromium (Debian: apt-get install chromium) or set CHROMIUM_PATH.');
}

if (!existsSync(env.PORCHLIGHT_CORPUS ?? join(root, '../shared/corpus'))) {
  say('Tests on real calendars and pages are not part of this run: no such folder (PORCHLIGHT_CORPUS).');
}

const sum = { passed: 0, failed: 0, skipped: 0 };
try {
  jest('unit', '--selectProjects', 'unit');
  jest('real parts', '--selectProjects', 'medium', 'e2e', 'browser');
  if (long) jest('long', '--config', 'scripts/jest.long.config.mjs');
} finally {
  redis?.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
}

const strict = process.env.CI === 'true' && sum.skipped > 0;
if (strict) say('With CI=true a skipped test is a failure.');
const skipped = sum.skipped === 0 ? '' : `, ${sum.skipped} skipped`;
process.stdout.write(`${sum.passed} passed, ${sum.failed} failed${skipped}\n`);
process.exit(sum.failed > 0 || strict ? 1 : 0);

function jest(name, ...args) {
  const results = join(folder, `${name.replace(' ', '-')}.json`);
  const flags = ['-w', '2', '--workerIdleMemoryLimit=300MB', '--passWithNoTests', '--json', `--outputFile=${results}`];
  const { status } = spawnSync(
    process.execPath,
    ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', ...args, ...flags, ...rest],
    { cwd: root, env, stdio: ['inherit', 2, 2] },
  );
  const counted = read(results);
  sum.passed += counted.numPassedTests;
  sum.skipped += counted.numPendingTests + counted.numTodoTests;
  // A file that could not even be loaded, or a run that broke off, has no tests to count and is a failure all the same.
  const failed = counted.numFailedTests + counted.numRuntimeErrorTestSuites;
  sum.failed += status !== 0 && failed === 0 ? 1 : failed;
}

function read(results) {
  try {
    return JSON.parse(readFileSync(results, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, numRuntimeErrorTestSuites: 1 };
  }
}

/** TEST_REDIS_URL, else one of our own on a free port, kept in memory only. */
async function redisForTests() {
  if (env.TEST_REDIS_URL) return null;
  delete env.TEST_REDIS_URL;
  const command = onPath('redis-server');
  if (command === null) return null;
  const port = await freePort();
  const flags = ['--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction'];
  const server = spawn(command, ['--port', String(port), '--dir', folder, ...flags], { stdio: 'ignore' });
  process.once('exit', () => server.kill('SIGKILL'));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));
  env.TEST_REDIS_URL = `redis://127.0.0.1:${port}`;
  return server;
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((part) => part !== '');
  const mayRun = (file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  };
  return names.flatMap((name) => folders.map((part) => join(part, name))).find(mayRun) ?? null;
}

function say(sentence) {
  process.stderr.write(`porchlight: ${sentence}\n`);
}
