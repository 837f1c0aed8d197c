import { setTimeout as wait } from 'node:timers/promises';
import { Jobs } from '#libs/queue';
import { silentLog } from '#libs/platform';
import { backendFor } from '../../../libs/queue/src/backend.js';
import { memoryOf } from './memory-of.js';
import type { Worker } from './worker.js';
import type { World } from './world.js';

/** How it stood at one moment. */
export type DrainSample = {
  readonly seconds: number;
  /** Sources that were asked, and of which nothing waits to be read. */
  readonly done: number;
  /** Jobs of sources that wait, run or are put off. */
  readonly waiting: number;
  /** Memory of each worker, in their order. */
  readonly miB: readonly number[];
};

export type Drain = {
  /** Twice a second, the last one when all was done or the time was over. */
  readonly samples: readonly DrainSample[];
  readonly done: number;
  readonly seconds: number;
  /** The most jobs of sources that waited, ran or were put off at one moment. */
  readonly mostWaiting: number;
};

export type Draining = {
  readonly world: World;
  readonly workers: readonly Worker[];
  /** So many were made due. */
  readonly sources: number;
  /** When, in milliseconds since 1970. */
  readonly since: number;
  readonly mostSeconds: number;
};

/** Watches until all were asked, and what they answered was read, or the time is over. */
export async function watchDrain(
  { world, workers, sources, since, mostSeconds }: Draining,
  say: (sentence: string) => void,
): Promise<Drain> {
  const jobs = new Jobs(backendFor(world.setting('QUEUE_URL')), silentLog);
  const samples: DrainSample[] = [];
  let told = 0;
  try {
    for (let done = 0; done < sources; await wait(500)) {
      const waiting = (await jobs.waiting('fetch')) + (await jobs.waiting('import'));
      done = Number((await world.asSuperuser<{ done: string }>(DONE, [new Date(since)]))[0]?.done ?? 0);
      const seconds = (Date.now() - since) / 1_000;
      const miB = workers.map(memoryOf);
      samples.push({ seconds, done, waiting, miB });
      if (seconds > mostSeconds) break;
      if (done < told + sources / 10) continue;
      told = done;
      say(`${String(done)} done after ${seconds.toFixed(0)} s, ${String(waiting)} under way, ${miB.join(' and ')} MiB`);
    }
  } finally {
    await jobs.onApplicationShutdown();
  }
  const { done = 0, seconds = 0 } = samples.at(-1) ?? {};
  return { samples, done, seconds, mostWaiting: Math.max(...samples.map(({ waiting }) => waiting)) };
}

/** What a worker held when such a share of all was done. */
export function memoryAt({ samples, done }: Drain, share: number, worker: number): number {
  const then = samples.find((sample) => sample.done >= done * share) ?? samples.at(-1);
  return then?.miB[worker] ?? Number.NaN;
}

const DONE = `
  SELECT count(*) AS done FROM source WHERE last_fetch_at >= $1
    AND NOT EXISTS (SELECT FROM snapshot WHERE source_id = source.id AND read_at IS NULL AND NOT superseded)`;
