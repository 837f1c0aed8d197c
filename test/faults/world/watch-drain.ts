import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Jobs } from '#libs/queue';
import { silentLog } from '#libs/platform';
import { backendFor } from '../../../libs/queue/src/backend.js';
import type { Worker } from './worker.js';
import type { World } from './world.js';

export type Drain = {
  /** The most jobs of sources that waited, ran or were put off at one moment. */
  readonly mostWaiting: number;
  /** Memory of the worker that had the most: at any moment, when half was done, and at the end. */
  readonly peakMiB: number;
  readonly halfwayMiB: number;
  readonly endMiB: number;
};

const MOST_SECONDS = 1_200;

/** Watches until so many sources were fetched and read, twice a second. */
export async function watchDrain(
  world: World,
  workers: readonly Worker[],
  sources: number,
  say: (sentence: string) => void,
): Promise<Drain> {
  const jobs = new Jobs(backendFor(world.setting('QUEUE_URL')), silentLog);
  const from = Date.now();
  let seen: Drain = { mostWaiting: 0, peakMiB: 0, halfwayMiB: 0, endMiB: 0 };
  let told = 0;
  try {
    for (let done = 0; done < sources; await wait(500)) {
      if (Date.now() - from > MOST_SECONDS * 1_000) throw new Error(`${String(sources - done)} were not read in time`);
      const under = (await jobs.waiting('fetch')) + (await jobs.waiting('import'));
      const miB = Math.max(...workers.map(memoryOf));
      done = Number((await world.asSuperuser<{ done: string }>(DONE))[0]?.done ?? 0);
      seen = {
        mostWaiting: Math.max(seen.mostWaiting, under),
        peakMiB: Math.max(seen.peakMiB, miB),
        halfwayMiB: done * 2 <= sources ? miB : seen.halfwayMiB,
        endMiB: miB,
      };
      if (done >= told + sources / 10) say(`${String(done)} read, ${String(under)} under way, ${String(miB)} MiB`);
      if (done >= told + sources / 10) told = done;
    }
    return seen;
  } finally {
    await jobs.onApplicationShutdown();
  }
}

/** Resident memory of a process, in MiB. */
function memoryOf({ pid }: Worker): number {
  const kib = /^VmRSS:\s+(\d+)/mu.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1];
  return Math.round(Number(kib ?? 0) / 1_024);
}

const DONE = `SELECT count(DISTINCT source_id) AS done FROM snapshot WHERE read_at IS NOT NULL`;
