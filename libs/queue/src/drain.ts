import { inTime, type Log } from '#libs/platform';
import type { Worker } from './backend.js';
import type { RunningJobs } from './running-jobs.js';

/** For what the queue's server has to be told at the end; it may be away. */
const LAST_WORDS_MS = 2_000;

/**
 * Ends a worker: nothing new is begun, what runs may finish in time, and what does not is given back for another worker to begin at once.
 * BullMQ's own close() waits without end, for the jobs and for its server.
 */
export async function drain(worker: Worker, running: RunningJobs, drainMs: number, log: Log): Promise<void> {
  const { name: queue } = worker;
  const warn =
    (what: string) =>
    (error: unknown): void => {
      log.warn({ queue, error }, what);
    };
  // Not close() at once: a second, forced one would only join its waiting.
  const late = await inTime(worker.pause(), drainMs).then(
    () => false,
    (error: unknown) => {
      warn('jobs cut off at shutdown')(error);
      return true;
    },
  );
  if (late) await inTime(running.release(queue), LAST_WORDS_MS).catch(warn('jobs could not be given back'));
  await inTime(worker.close(late), LAST_WORDS_MS).catch(warn('worker did not close in time'));
}
