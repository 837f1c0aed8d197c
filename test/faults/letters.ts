import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { DeadLetter } from '#libs/store';
import type { Fault, FaultRun, Outcome } from './fault.js';
import { Crowd, roundOf } from './world/crowd.js';
import { breakApplying } from './world/poison.js';
import type { World } from './world/world.js';

const POISON = 3;
const SOURCES = 10;

/**
 * An answer that a fault of ours cannot write: it becomes a dead letter that outlives the queue, is tried again three times in vain, and
 * is done once when the fault is mended. The others do not notice.
 */
async function replayed({ world, say }: FaultRun): Promise<Outcome> {
  const titleOf = (source: number): string => (source === POISON ? 'Poison' : 'Circle');
  const crowd = await Crowd.start({ hosts: SOURCES, sources: SOURCES }, (source) => ({
    body: roundOf(source, 1, titleOf(source)),
  }));
  const broke: string[] = [];
  const check = (holds: boolean, sentence: string): void => {
    if (!holds) broke.push(sentence);
  };
  try {
    await crowd.join(world);
    const mend = await breakApplying(world);
    const worker = await world.start(crowd.settings);
    await crowd.makeDue(world, 0);
    const letter = await letterWith(world, 1);
    check(letter.stage === 'apply' && letter.sha256 !== null, 'the letter does not say what and where');
    const health = await world.store.sources.healthOf(letter.sourceId as never);
    check(health?.lastOutcome === 'failed', 'the source does not say that its answer was not taken in');
    await world.wipeQueue();
    for (let time = 2; time <= 4; time += 1) {
      check((await porchlight(world, ['dead-letters', '--replay', letter.id])) === 0, 'replay was refused');
      await letterWith(world, time);
      say(`F-36: tried again in vain, ${String(time - 1)} times`);
    }
    await mend();
    const from = performance.now();
    await Promise.all([1, 2, 3].map(() => porchlight(world, ['dead-letters', '--replay', 'all'])));
    await until(async () => (await world.store.deadLetters.count()) === 0, 'the letter was not settled');
    const seconds = (performance.now() - from) / 1_000;
    const rows = await world.asSuperuser<{ events: string; kinds: string }>(EVENTS);
    const { events, kinds } = rows[0] ?? { events: '0', kinds: '0' };
    check(
      Number(events) === SOURCES * 2 && Number(kinds) === SOURCES * 2,
      `${events} events are there, of ${kinds} kinds`,
    );
    check(crowd.asked.get(POISON) === 1, 'it was fetched again to be read again');
    check(worker.alive, 'the worker ended');
    const figure = `kept as a dead letter through an emptied queue; 3 replays in vain; after the fault was mended three replays at once did it once, ${seconds.toFixed(1)} s later`;
    return { id: 'F-36', pass: broke.length === 0, figure: [...broke, figure].join('; '), kills: 0 };
  } finally {
    await crowd.stop();
  }
}

async function letterWith(world: World, count: number): Promise<DeadLetter> {
  let found: DeadLetter | undefined;
  await until(
    async () => {
      [found] = await world.store.deadLetters.list(10);
      return found !== undefined && found.count >= count;
    },
    `there is no dead letter that was given up ${String(count)} times`,
  );
  return found as DeadLetter;
}

async function until(holds: () => Promise<boolean>, sentence: string): Promise<void> {
  for (const end = Date.now() + 90_000; Date.now() < end; await wait(200)) if (await holds()) return;
  throw new Error(sentence);
}

/** The command as an operator gives it; gives its exit code. */
async function porchlight(world: World, args: readonly string[]): Promise<number> {
  const names = ['DATABASE_URL', 'MASTER_KEY', 'NODE_ENV'];
  const env = Object.fromEntries(names.map((name) => [name, world.setting(name)]));
  const child = spawn(process.execPath, ['dist/apps/cli/src/main.js', ...args], { env, stdio: 'ignore' });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}

const EVENTS = `SELECT count(*) AS events, count(DISTINCT title) AS kinds FROM listing`;

export const LETTERS: readonly Fault[] = [
  { id: 'F-36', what: 'a poisonous answer is tried again', run: replayed, alone: true },
];
