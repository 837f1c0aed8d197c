import { setTimeout as wait } from 'node:timers/promises';
import { silentLog } from '#libs/platform';
import { Jobs } from '#libs/queue';
import { backendFor } from '../../libs/queue/src/backend.js';
import type { Seeded } from '../security/seeded.js';
import { isClean } from './counts.js';
import type { Fault, FaultRun, Outcome } from './fault.js';
import { findingsOf } from './world/findings.js';
import { courseOf, sampleOf, type Course, type Sample } from './world/samples.js';
import type { Worker } from './world/worker.js';
import type { World } from './world/world.js';

const EVERY_MS = 1_000;
/** A source is visited so often in production when it brings news now and then. */
const RHYTHM_HOURS = 6;

/** How much more of each the last quarter of the time may have than the second one: a share of it, and some. */
const FLAT: Readonly<Record<string, { readonly share: number; readonly some: number }>> = {
  'MiB of the worker': { share: 0.1, some: 15 },
  'MiB of the pages': { share: 0.1, some: 15 },
  'files of the worker': { share: 0, some: 8 },
  'files of the pages': { share: 0, some: 8 },
  'connections to the database': { share: 0, some: 8 },
  'jobs waiting': { share: 0, some: 20 },
  'seconds that the next job waited': { share: 0, some: 5 },
  'notes for the index': { share: 0, some: 50 },
  'rows of the queue': { share: 0.25, some: 500 },
};

/**
 * One worker and the pages go on for all of the time and are measured; a second worker is killed, the queue emptied, connections cut and
 * readers ended, at random, while all hosts change their calendars every few seconds: days of visits in minutes.
 */
async function soaked({ world, random, minutes, say }: FaultRun): Promise<Outcome> {
  const steady = await world.start();
  await world.quiet();
  const { origin, pages } = await world.startPages();
  const jobs = new Jobs(backendFor(world.setting('QUEUE_URL')), silentLog);
  const samples: Sample[] = [];
  const harms = new Harms(world, random, steady);
  try {
    const until = performance.now() + minutes * 60_000;
    let nextChange = 0;
    while (performance.now() < until) {
      const from = performance.now();
      if (from >= nextChange) {
        await world.change(random);
        nextChange = from + 3_000 + random.below(4_000);
      }
      await harms.maybe();
      await fetch(`${origin}/find`, { signal: AbortSignal.timeout(5_000) }).then((answer) => answer.text());
      samples.push(await sample(world, jobs, steady, pages));
      if (samples.length % 30 === 0) say(`F-47: ${sentence(samples.at(-1) ?? {})}; ${harms.said}`);
      await wait(Math.max(0, EVERY_MS - (performance.now() - from)));
    }
    await harms.end();
  } finally {
    await jobs.onApplicationShutdown();
  }
  await world.makeDue();
  const seconds = await world.quiet(300);
  return outcomeOf(world, { samples, minutes, seconds, harmed: harms.said, ended: !steady.alive || !pages.alive });
}

/** Harm that may be done at any moment, one at a time. */
class Harms {
  private readonly counts = { kills: 0, wipes: 0, cuts: 0, readers: 0 };
  private other: Worker | null = null;

  constructor(
    private readonly world: World,
    private readonly random: Seeded,
    private readonly steady: Worker,
  ) {}

  get said(): string {
    const { kills, wipes, cuts, readers } = this.counts;
    return `${String(kills)} kills of a second worker, ${String(wipes)} times the queue emptied, ${String(cuts)} times connections cut, ${String(readers)} readers killed`;
  }

  /** About every fifth time it is asked. */
  async maybe(): Promise<void> {
    this.other ??= await this.world.start();
    const act = this.random.below(20);
    if (act === 0) {
      await this.other.end('SIGKILL');
      this.world.workers.delete(this.other);
      this.other = null;
      this.counts.kills += 1;
    } else if (act === 1) {
      await this.world.wipeQueue();
      this.counts.wipes += 1;
    } else if (act === 2) {
      await this.world.asSuperuser(CUT);
      this.counts.cuts += 1;
    } else if (act === 3) {
      const [reader] = this.steady.children();
      if (reader !== undefined) process.kill(reader, 'SIGKILL');
      this.counts.readers += reader === undefined ? 0 : 1;
    }
  }

  async end(): Promise<void> {
    await this.other?.end('SIGTERM');
  }
}

async function sample(world: World, jobs: Jobs, worker: Worker, pages: Worker): Promise<Sample> {
  const [counts] = await world.asSuperuser<Record<'connections' | 'notes' | 'rows', number>>(COUNTS);
  const states = await jobs.states();
  const [own, theirs] = [sampleOf(worker.pid), sampleOf(pages.pid)];
  return {
    'MiB of the worker': own['miB'] ?? 0,
    'MiB of the pages': theirs['miB'] ?? 0,
    'files of the worker': own['files'] ?? 0,
    'files of the pages': theirs['files'] ?? 0,
    'connections to the database': counts?.connections ?? 0,
    'jobs waiting': states.reduce((sum, { waiting }) => sum + waiting, 0),
    'seconds that the next job waited': Math.max(...states.map(({ ageMs }) => ageMs)) / 1_000,
    'notes for the index': counts?.notes ?? 0,
    'rows of the queue': counts?.rows ?? 0,
  };
}

type Soaked = {
  readonly samples: readonly Sample[];
  readonly minutes: number;
  readonly seconds: number;
  readonly harmed: string;
  readonly ended: boolean;
};

async function outcomeOf(world: World, { samples, minutes, seconds, harmed, ended }: Soaked): Promise<Outcome> {
  const { what, counts } = await findingsOf(world);
  const courses = Object.keys(FLAT).map((name) => ({
    name,
    ...courseOf(
      samples.map((one) => one[name] ?? 0),
      (minutes * 60_000) / samples.length,
    ),
  }));
  const grown = courses.filter(({ name, before, after }) => {
    const { share, some } = FLAT[name] ?? { share: 0, some: 0 };
    return after > before * (1 + share) + some;
  });
  const visits = [...world.feeds.values()].reduce((sum, { asked }) => sum + asked, 0);
  const days = (visits / world.feeds.size) * (RHYTHM_HOURS / 24);
  const told = [...(ended ? ['a steady program ended'] : []), ...grown.map(({ name }) => `${name} grew`)];
  const figure = `${String(minutes)} minutes, ${String(visits)} visits, as many as ${days.toFixed(0)} days bring; ${harmed}; ${courses.map(courseSentence).join(', ')}; ${grown.length === 0 ? 'flat' : 'not flat'}; quiet again in ${seconds.toFixed(1)} s`;
  return {
    id: 'F-47',
    pass: told.length === 0 && isClean(counts),
    figure: [...told, ...what.slice(0, 3), figure].join('; '),
    kills: 0,
    counts,
    recoverySeconds: { middle: seconds, most: seconds },
  };
}

function courseSentence({ name, before, after, perHour }: Course & { readonly name: string }): string {
  const slope = name.startsWith('MiB') ? ` (${perHour.toFixed(0)} an hour)` : '';
  return `${name} ${before.toFixed(0)} → ${after.toFixed(0)}${slope}`;
}

function sentence(one: Sample): string {
  return Object.entries(one)
    .map(([name, value]) => `${name} ${value.toFixed(0)}`)
    .join(', ');
}

const CUT = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'porchlight_app' AND random() < 0.5`;

const COUNTS = `
  SELECT (SELECT count(*)::integer FROM pg_stat_activity WHERE backend_type = 'client backend') AS connections,
    (SELECT count(*)::integer FROM outbox) AS notes,
    (SELECT coalesce(sum(n_live_tup), 0)::integer FROM pg_stat_user_tables WHERE schemaname = 'bullmq') AS rows`;

export const SOAKING: readonly Fault[] = [
  { id: 'F-47', what: 'all at random for minutes, as many visits as days bring', run: soaked },
];
