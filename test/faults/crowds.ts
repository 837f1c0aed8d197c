import { setTimeout as wait } from 'node:timers/promises';
import type { Fault, FaultRun, Outcome } from './fault.js';
import { Crowd, roundOf, type CrowdAnswer } from './world/crowd.js';
import { delaysOf, fairness, quantile, type Delays } from './world/delays.js';
import { breakApplying, SIGN_IN, slowToRead } from './world/poison.js';
import { memoryAt, watchDrain } from './world/watch-drain.js';

/** Sweeps are a quarter of a minute apart; what is within half of that again is the same. */
const NOISE_SECONDS = 2;

const seconds = (value: number): string => `${value.toFixed(1)} s`;
const p95 = (delays: Delays): number => quantile(delays, 0.95);

/** Whether the healthy waited no longer than without: twice as long is hurt. */
const unhurt = (without: Delays, now: Delays): boolean => p95(now) <= 2 * p95(without) + NOISE_SECONDS;

/** One source in five is poison: a page to sign in, dates without end, a host that never answers, and what a fault of ours cannot write. */
async function poisonAmongMany({ world, size, say }: FaultRun): Promise<Outcome> {
  const sources = Math.max(20, Math.round(1_000 * size));
  const isPoison = (source: number): boolean => source % 5 === 0;
  let round = 1;
  const healthy = (source: number): CrowdAnswer => ({ body: roundOf(source, round) });
  const kinds: readonly ((source: number) => CrowdAnswer)[] = [
    () => ({ body: SIGN_IN }),
    (source) => ({ body: slowToRead(source) }),
    () => ({ afterMs: 60_000, body: '' }),
    (source) => ({ body: roundOf(source, round, 'Poison') }),
  ];
  const answer = (source: number): CrowdAnswer =>
    round > 1 && isPoison(source) ? (kinds[(source / 5) % kinds.length] ?? healthy)(source) : healthy(source);
  // Poison has hosts of its own: a multiple of five.
  const crowd = await Crowd.start({ hosts: Math.max(10, Math.round(sources / 20) * 5), sources }, answer);
  try {
    await crowd.join(world);
    const mend = await breakApplying(world);
    const worker = await world.start(crowd.settings);
    const watched = { world, crowd, overSeconds: 30, mostSeconds: 400 };
    const rounds: Delays[] = [];
    for (const what of ['without poison', 'with new poison', 'with known poison']) {
      rounds.push(await delaysOf(watched, (source) => !isPoison(source)));
      say(`F-33: ${what} p95 ${seconds(p95(rounds.at(-1) ?? []))}`);
      round += 1;
    }
    const letters = await world.store.deadLetters.count();
    await mend();
    const [without = [], fresh = [], known = []] = rounds;
    const figure = `${String(sources)} sources, a fifth of them poison: p95 delay of the others ${seconds(p95(without))} without, ${seconds(p95(fresh))} when it is new, ${seconds(p95(known))} when it is known; ${String(letters)} dead letters`;
    const pass = worker.alive && letters > 0 && unhurt(without, fresh) && unhurt(without, known);
    return { id: 'F-33', pass, figure, kills: 0, promises: { R6: figure } };
  } finally {
    await crowd.stop();
  }
}

/** One host has 300 sources and takes two seconds for each. */
async function oneSlowHost({ world, size, say }: FaultRun): Promise<Outcome> {
  const others = Math.max(20, Math.round(300 * size));
  const many = others;
  let round = 1;
  // Host 0 has all of the slow ones, which are numbered so that they fall on it.
  const hosts = others + 1;
  const isSlow = (source: number): boolean => source % hosts === 0;
  const crowd = await Crowd.start({ hosts, sources: hosts * many }, (source) => ({
    ...(isSlow(source) ? { afterMs: 2_000 } : {}),
    body: roundOf(source, round),
  }));
  try {
    const chosen = (source: number): boolean => isSlow(source) || source < hosts;
    await crowd.join(world, chosen);
    const worker = await world.start(crowd.settings);
    const watched = { world, crowd, overSeconds: 30, mostSeconds: 300 };
    const isOther = (source: number): boolean => chosen(source) && !isSlow(source);
    const without = await delaysOf(watched, isOther, isOther);
    say(`F-34: without the slow host p95 ${seconds(p95(without))}`);
    round += 1;
    const among = await delaysOf(watched, isOther, chosen);
    const { atOnce } = crowd;
    await wait(30_000);
    const asked = [...crowd.asked.keys()].filter(isSlow).length;
    const figure = `${String(others)} hosts beside one with ${String(many)} sources of 2 s each: p95 delay ${seconds(p95(without))} without it, ${seconds(p95(among))} with it; fairness ${fairness(without).toFixed(2)} and ${fairness(among).toFixed(2)}; it was asked ${String(asked)} times meanwhile, ${String(atOnce)} at once`;
    const pass = worker.alive && atOnce === 1 && asked > 5 && unhurt(without, among);
    return { id: 'F-34', pass, figure, kills: 0, promises: { R6: figure } };
  } finally {
    await crowd.stop();
  }
}

/** All are due at once, and two workers begin. */
async function afterADayOfDowntime({ world, size, say }: FaultRun): Promise<Outcome> {
  const sources = Math.max(100, Math.round(10_000 * size));
  const crowd = await Crowd.start({ hosts: Math.ceil(sources / 4), sources }, (source) => ({
    body: roundOf(source, 1),
  }));
  try {
    await crowd.join(world);
    const since = await crowd.makeDue(world, 0);
    const workers = [await world.start(crowd.settings), await world.start(crowd.settings)];
    const drain = await watchDrain({ world, workers, sources, since, mostSeconds: 1_200 }, say);
    const { done, seconds: drained, mostWaiting } = drain;
    if (done < sources) throw new Error(`${String(sources - done)} were not read in time`);
    const most = (share: number): number => Math.max(...workers.map((_, worker) => memoryAt(drain, share, worker)));
    const [halfwayMiB, endMiB] = [most(0.5), most(1)];
    const peakMiB = Math.max(...drain.samples.flatMap(({ miB }) => miB));
    const twice = [...crowd.asked.values()].filter((times) => times > 1).length;
    const figure = `${String(sources)} sources due at once, two workers: drained in ${seconds(drained)} (${(sources / drained).toFixed(0)} a second), at most ${String(mostWaiting)} jobs under way, memory of a worker ${String(halfwayMiB)} MiB halfway, ${String(endMiB)} MiB at the end, ${String(peakMiB)} MiB at most; asked twice: ${String(twice)}`;
    const bounded = mostWaiting <= 2 * MOST_UNDER_WAY;
    const flat = endMiB <= halfwayMiB * 1.25 + 20;
    return { id: 'F-35', pass: bounded && flat && twice === 0 && crowd.asked.size === sources, figure, kills: 0 };
  } finally {
    await crowd.stop();
  }
}

/** Each of two workers may fill the queue up to its mark, when both look at the same moment. */
const MOST_UNDER_WAY = 500;

export const CROWDS: readonly Fault[] = [
  { id: 'F-33', what: 'one source in five is poison', run: poisonAmongMany, alone: true },
  { id: 'F-34', what: 'one host with many slow sources', run: oneSlowHost, alone: true },
  { id: 'F-35', what: 'ten thousand sources due at once', run: afterADayOfDowntime, alone: true },
];
