import { setTimeout as wait } from 'node:timers/promises';
import { isClean } from './counts.js';
import type { Fault, FaultRun, Outcome } from './fault.js';
import { findingsOf, type Findings } from './world/findings.js';
import type { Worker } from './world/worker.js';

/** Does harm while workers are at work, lets all come to rest, and compares. `harm` gives a figure of its own, or what broke. */
function harming(id: string, what: string, harm: (given: FaultRun, worker: Worker) => Promise<Harmed>): Fault {
  return {
    id,
    what,
    run: async (given) => {
      const { world, random } = given;
      const worker = await world.start();
      await world.quiet();
      await world.change(random);
      const harmed = await harm(given, worker);
      await world.makeDue();
      const seconds = await world.quiet(300);
      const ended = worker.alive ? {} : { broke: 'the worker ended' };
      return outcome(id, await findingsOf(world), { ...harmed, ...ended }, seconds);
    },
  };
}

type Harmed = {
  readonly broke?: string | null;
  readonly figure?: string;
  readonly promises?: (recoverySeconds: number) => NonNullable<Outcome['promises']>;
};

function outcome(id: string, { what, counts }: Findings, harmed: Harmed, seconds: number): Outcome {
  const found = [...(typeof harmed.broke === 'string' ? [harmed.broke] : []), ...what];
  const time = `quiet again in ${seconds.toFixed(1)} s`;
  const figure = [...found.slice(0, 4), ...(harmed.figure === undefined ? [] : [harmed.figure]), time].join('; ');
  const pass = found.length === 0 && isClean(counts);
  const promises = harmed.promises?.(seconds);
  return {
    id,
    pass,
    figure,
    kills: 0,
    counts,
    recoverySeconds: { middle: seconds, most: seconds },
    ...(promises === undefined ? {} : { promises }),
  };
}

/** Connections of the application are cut, again and again, and for a while nobody may sign in. */
async function databaseAway({ world }: FaultRun): Promise<Harmed> {
  await world.asSuperuser('ALTER ROLE porchlight_app NOLOGIN');
  for (let cut = 0; cut < 20; cut += 1) {
    await world.asSuperuser(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'porchlight_app'`);
    await wait(500);
  }
  await world.asSuperuser('ALTER ROLE porchlight_app LOGIN');
  return {};
}

/** Connections are cut at any moment while work goes on. */
async function connectionsCut({ world, random }: FaultRun): Promise<Harmed> {
  for (let cut = 0; cut < 40; cut += 1) {
    if (cut % 5 === 0) await world.change(random);
    await wait(random.below(400));
    await world.asSuperuser(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'porchlight_app' AND random() < 0.5`,
    );
  }
  return {};
}

/** The whole queue is emptied while jobs run. */
async function queueWiped({ world, random }: FaultRun): Promise<Harmed> {
  for (let time = 0; time < 5; time += 1) {
    await world.change(random);
    await wait(500);
    await world.wipeQueue();
  }
  return { promises: (seconds) => ({ R3: `the queue emptied: all done again ${seconds.toFixed(1)} s later` }) };
}

async function indexWiped({ world }: FaultRun): Promise<Harmed> {
  if (world.meilisearch === null) return { broke: 'there is no search server here' };
  const answer = await fetch(`${world.meilisearch.url}/indexes/gatherings`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${world.meilisearch.key}` },
  });
  if (!answer.ok) return { broke: `the index could not be deleted (${String(answer.status)})` };
  const from = performance.now();
  const index = world.index();
  let partial = 0;
  while ((await index?.size().catch(() => null)) === null) {
    if (performance.now() - from > 150_000) return { broke: 'the index was not built again in 150 s' };
    await wait(200);
  }
  const shown = await world.asSuperuser(`SELECT FROM gathering WHERE listed AND state = 'public'`);
  if (((await index?.size()) ?? 0) < shown.length * 0.9) partial += 1;
  const figure = `index whole again after ${((performance.now() - from) / 1_000).toFixed(1)} s`;
  return {
    figure,
    broke: partial > 0 ? 'the new index answered before it was whole' : null,
    promises: () => ({ R3: `the index deleted: ${figure}` }),
  };
}

async function indexHangs({ world, random }: FaultRun): Promise<Harmed> {
  if (world.meilisearch === null) return { broke: 'there is no search server here' };
  process.kill(world.meilisearch.pid, 'SIGSTOP');
  try {
    for (let time = 0; time < 10; time += 1) {
      await world.change(random);
      await wait(1_500);
    }
  } finally {
    process.kill(world.meilisearch.pid, 'SIGCONT');
  }
  return {};
}

/** A worker stands still for longer than its lock, while another one takes over; then it wakes in the middle of its old work. */
async function stoodStill({ world, random }: FaultRun, worker: Worker): Promise<Harmed> {
  for (let time = 0; time < 3; time += 1) {
    await world.change(random);
    await wait(random.below(1_000));
    worker.send('SIGSTOP');
    const other = await world.start();
    await world.change(random);
    await wait(12_000);
    worker.send('SIGCONT');
    await wait(2_000);
    await other.end('SIGTERM');
  }
  return {};
}

/** Two workers, each with sweeps of its own: nothing is asked for twice. */
async function twoSweepers({ world, random }: FaultRun): Promise<Harmed> {
  const other = await world.start();
  await world.quiet();
  const before = new Map([...world.feeds.values()].map((feed) => [feed.name, feed.asked]));
  await world.change(random);
  await wait(16_000);
  await world.quiet();
  const asked = [...world.feeds.values()].map((feed) => feed.asked - (before.get(feed.name) ?? 0));
  await other.end('SIGTERM');
  const most = Math.max(...asked);
  return {
    figure: `each source was asked ${String(most)} time(s)`,
    broke: most > 1 ? 'a source was asked twice' : null,
  };
}

/** The process that reads hostile bytes is killed while it reads. */
async function readersKilled({ world, random }: FaultRun, worker: Worker): Promise<Harmed> {
  let killed = 0;
  for (let time = 0; time < 30; time += 1) {
    if (time % 6 === 0) await world.change(random);
    await wait(200);
    for (const pid of worker.children()) {
      process.kill(pid, 'SIGKILL');
      killed += 1;
    }
  }
  const figure = `${String(killed)} readers killed`;
  return {
    figure,
    broke: killed === 0 ? 'no reader was found' : null,
    promises: () => ({ R11: `${figure}, 0 restarts of the worker` }),
  };
}

export const SERVERS: readonly Fault[] = [
  harming('F-04', 'kill -9 of the processes that read', readersKilled),
  harming('F-07', 'SIGSTOP of a worker for longer than its lock', stoodStill),
  harming('F-08', 'the queue emptied while jobs run', queueWiped),
  harming('F-10', 'the database away for ten seconds', databaseAway),
  harming('F-12', 'connections to the database cut at any moment', connectionsCut),
  harming('F-13', 'the search index deleted', indexWiped),
  harming('F-13b', 'the search server hangs for fifteen seconds', indexHangs),
  harming('F-17', 'two workers with sweeps', twoSweepers),
];
