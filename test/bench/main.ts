import 'reflect-metadata';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PorchlightError } from '#libs/domain';
import type { Bench, Size } from './bench.js';
import { reportOf, tableOf, type Report } from './report.js';

const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  extract: async () => (await import('./extract.js')).extractBench,
  importers: async () => (await import('./importers.js')).importersBench,
  annotate: async () => (await import('./annotate.js')).annotateBench,
  ingest: async () => (await import('./ingest.js')).ingestBench,
  drain: async () => (await import('./drain.js')).drainBench,
  poll: async () => (await import('./poll.js')).pollBench,
  index: async () => (await import('./index-documents.js')).indexBench,
  rebuild: async () => (await import('./rebuild.js')).rebuildBench,
  match: async () => (await import('./match.js')).matchBench,
  dedupe: async () => (await import('./dedupe.js')).dedupeBench,
  feed: async () => (await import('./feed.js')).feedBench,
  page: async () => (await import('./page.js')).pageBench,
};

const HELP = `npm run -s bench -- <name> [--json] [--seconds <n>] [--rows <n>] [--queue postgres|redis]

Names: ${Object.keys(BENCHES).join(', ')}, or all. --seconds bounds what is measured (default 60; five runs are made in any
case), --rows its size; --queue has the drain run on one queue instead of both. With --json one document on standard output, without it a table.
`;

const USAGE = 64;

const QUEUES = ['postgres', 'redis'] as const;

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (failure) {
  if (!(failure instanceof PorchlightError)) throw failure;
  say(failure.message);
  process.exitCode = 1;
}

async function run(args: readonly string[]): Promise<number> {
  const given = argumentsOf(args);
  if (typeof given === 'string') return refuse(given);
  const { name, json, ...size } = given;
  if (name === 'match-quality') return refuse('match-quality is not measured yet.');
  if (name === 'all') return print(await all(args.filter((arg) => arg !== 'all')), json);
  const load = BENCHES[name];
  if (load === undefined) return refuse(name === '' ? HELP : `There is no benchmark called "${name}".\n\n${HELP}`);
  const results = await (await load())(size, say);
  return print(reportOf(name, results), json);
}

function argumentsOf(args: readonly string[]): string | (Size & { readonly name: string; readonly json: boolean }) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        seconds: { type: 'string' },
        rows: { type: 'string' },
        queue: { type: 'string' },
      },
    });
    const seconds = Number(values.seconds ?? 60);
    const rows = values.rows === undefined ? null : Number(values.rows);
    if (!(seconds > 0)) return '--seconds takes a number above 0.';
    if (rows !== null && !(Number.isInteger(rows) && rows >= 10)) return '--rows takes a whole number from 10.';
    const queue = QUEUES.find((one) => one === values.queue);
    if (queue === undefined && values.queue !== undefined) return '--queue takes postgres or redis.';
    const chosen = queue === undefined ? {} : { queue };
    return { name: positionals[0] ?? '', json: values.json === true, seconds, rows, ...chosen };
  } catch (wrong) {
    return `${wrong instanceof Error ? wrong.message : String(wrong)}\n\n${HELP}`;
  }
}

/** Each in a process of its own, so that none finds the heap or the servers of another. */
function all(options: readonly string[]): Promise<Report> {
  const results = Object.keys(BENCHES).flatMap((name) => {
    say(`— ${name}`);
    const args = [fileURLToPath(import.meta.url), name, '--json', ...options.filter((option) => option !== '--json')];
    const { status, stdout } = spawnSync(process.execPath, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (status !== 0) throw new Error(`The benchmark ${name} failed; the lines above say why.`);
    const report = JSON.parse(stdout) as Report;
    return report.results.map((result) => ({ ...result, metric: `${name}: ${result.metric}` }));
  });
  return Promise.resolve(reportOf('all', results));
}

function print(report: Report, json: boolean): number {
  process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : tableOf(report));
  return 0;
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence.trimEnd()}\n`);
  return USAGE;
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
