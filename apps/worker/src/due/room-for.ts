import type { QueueState } from '#libs/queue';

/** So many jobs of sources may be under way at once: some seconds of work for several workers, and little for a queue to hold. */
export const HIGH_WATER = 500;

/** Below this it is filled up again, before workers run out of work. */
const LOW_WATER = 250;

/**
 * How many more sources may be published, by what is under way in the queues that a source goes through. `between` two sweeps only once
 * it has sunk to the low-water mark, so that nobody asks the database for a handful.
 */
export function roomFor(queues: readonly QueueState[], between: boolean): number {
  const under = queues.reduce((sum, { waiting, active, delayed }) => sum + waiting + active + delayed, 0);
  return between && under > LOW_WATER ? 0 : Math.max(0, HIGH_WATER - under);
}
