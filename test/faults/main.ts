import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { toInstant } from '#libs/domain';
import { Seeded } from '../security/seeded.js';
import { CONFIRMED } from './confirmed.js';
import { CROWDS } from './crowds.js';
import { DISK } from './disk.js';
import type { Fault, Outcome } from './fault.js';
import { KILLS } from './kills.js';
import { LETTERS } from './letters.js';
import { MAILS } from './mails.js';
import { MANNERS } from './manners.js';
import { MIGRATING } from './migrations.js';
import { NETWORKS } from './networks.js';
import { ORACLE } from './oracle/fault.js';
import { OUTAGES } from './outages.js';
import { REBUILDING } from './rebuild.js';
import { writeReadme } from './report/readme.js';
import { isKept, keepRun } from './report/results.js';
import { RESTORING } from './restore.js';
import { ROLLING } from './rolling.js';
import { SERIES } from './series.js';
import { SERVERS } from './servers.js';
import { SOAKING } from './soak.js';
import { World, type QueueName } from './world/world.js';

const FAULTS: readonly Fault[] = [
  ORACLE,
  ...KILLS,
  ...SERVERS,
  ...NETWORKS,
  ...SERIES,
  ...MANNERS,
  ...OUTAGES,
  ...CONFIRMED,
  ...REBUILDING,
  ...MIGRATING,
  ...RESTORING,
  ...CROWDS,
  ...LETTERS,
  ...MAILS,
  ...ROLLING,
  ...DISK,
  ...SOAKING,
];

const HELP = `npm run -s faults -- [--kills 500] [--seed 1] [--only F-01,F-20] [--queue postgres|redis] [--sources 12] [--size 100] [--minutes 3] [--json] [--keep] [--resume]

Hurts workers and servers of the built program and says what was lost. --size is the share of a crowd, in percent, --minutes the length of the soak (F-47). With --keep the outcome is added to test/faults/results.json
and written into test/faults/README.md; with --resume those that were kept today with this seed and queue are not run again. Faults: ${FAULTS.map(({ id }) => id).join(', ')}.
`;
const USAGE = 64;

process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<number> {
  const given = argumentsOf(args);
  if (typeof given === 'string') {
    process.stderr.write(`${given.trimEnd()}\n`);
    return USAGE;
  }
  const { kills, seed, only, queue, sources, size, minutes, json, keep, resume } = given;
  const date = toInstant(Date.now()).slice(0, 10);
  const chosen = FAULTS.filter(({ id }) => only.length === 0 || only.includes(id));
  const outcomes: Outcome[] = [];
  for (const [at, fault] of chosen.entries()) {
    const impossible = fault.impossible?.() ?? null;
    const kept = resume && isKept({ date, seed, queue, id: fault.id });
    if (impossible !== null || kept) {
      say(`${fault.id}: ${kept ? 'kept today, not run again' : `left out, ${impossible ?? ''}`}.`);
      continue;
    }
    say(`${fault.id}: ${fault.what}.`);
    const random = new Seeded(seed * 1_000 + at);
    const world = { queue, sources: fault.alone === true ? 0 : sources, say };
    outcomes.push(
      await World.run(world, (one) => fault.run({ world: one, random, kills, seed, size: size / 100, minutes, say })),
    );
    say(`${fault.id}: ${outcomes.at(-1)?.pass === true ? 'held' : 'BROKEN'}; ${outcomes.at(-1)?.figure ?? ''}`);
    if (keep) writeReadme(keepRun({ date, seed, queue, faults: outcomes.slice(-1) }));
  }
  const report = { seed, queue, kills: outcomes.reduce((sum, one) => sum + one.kills, 0), faults: outcomes };
  process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : tableOf(outcomes, seed, queue));
  return outcomes.every(({ pass }) => pass) ? 0 : 1;
}

function tableOf(outcomes: readonly Outcome[], seed: number, queue: QueueName): string {
  const lines = outcomes.map(
    ({ id, pass, figure, kills }) => `| ${id} | ${pass ? 'held' : 'BROKEN'} | ${String(kills)} | ${figure} |`,
  );
  return [
    `seed ${String(seed)}, queue on ${queue}`,
    '',
    '| fault | promise | kills | figure |',
    '| - | - | - | - |',
    ...lines,
    '',
  ].join('\n');
}

function argumentsOf(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        kills: { type: 'string' },
        seed: { type: 'string' },
        only: { type: 'string' },
        queue: { type: 'string' },
        sources: { type: 'string' },
        size: { type: 'string' },
        minutes: { type: 'string' },
        json: { type: 'boolean' },
        keep: { type: 'boolean' },
        resume: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
    if (values.help === true) return HELP;
    const [kills, seed, sources, size, minutes] = [
      Number(values.kills ?? 500),
      Number(values.seed ?? 1),
      Number(values.sources ?? 12),
      Number(values.size ?? 100),
      Number(values.minutes ?? 3),
    ];
    if (![kills, seed, sources, size, minutes].every((one) => Number.isInteger(one) && one > 0))
      return `--kills, --seed, --sources, --size and --minutes take whole numbers from 1.\n\n${HELP}`;
    const queue = values.queue ?? 'postgres';
    if (queue !== 'postgres' && queue !== 'redis') return `--queue is postgres or redis.\n\n${HELP}`;
    const only = (values.only ?? '').split(',').filter((id) => id !== '');
    const unknown = only.filter((id) => !FAULTS.some((fault) => fault.id === id));
    if (unknown.length > 0) return `There is no fault called ${unknown.join(', ')}.\n\n${HELP}`;
    const [json, keep, resume] = [values.json === true, values.keep === true, values.resume === true];
    return { kills, seed, sources, size, minutes, queue, only, json, keep, resume } as const;
  } catch (wrong) {
    return `${wrong instanceof Error ? wrong.message : String(wrong)}\n\n${HELP}`;
  }
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
