import type { Queue } from './backend.js';
import type { QueueName } from './job-contract.js';

/** How far behind a queue is. */
export type QueueState = {
  readonly queue: QueueName;
  /** Jobs that could run now. */
  readonly waiting: number;
  readonly active: number;
  /** Put off: their host rests, or they are tried again in a moment. */
  readonly delayed: number;
  /** Kept for a week to be looked at. */
  readonly failed: number;
  /** For how many milliseconds the job that is next has waited since it was published; 0 when none waits. */
  readonly ageMs: number;
};

/** Reads it from the queue's server. */
export async function stateOf(name: QueueName, queue: Queue, nowMs: number): Promise<QueueState> {
  const counts = await queue.getJobCounts('waiting', 'prioritized', 'active', 'delayed', 'failed');
  const next = await queue.getJobs(['waiting', 'prioritized'], 0, 0, true);
  const since = Math.min(nowMs, ...next.map(({ timestamp }) => timestamp));
  return {
    queue: name,
    waiting: (counts['waiting'] ?? 0) + (counts['prioritized'] ?? 0),
    active: counts['active'] ?? 0,
    delayed: counts['delayed'] ?? 0,
    failed: counts['failed'] ?? 0,
    ageMs: nowMs - since,
  };
}
