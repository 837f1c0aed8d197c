import type { Result } from './report.js';

/** How much of it: `seconds` for all that is measured, `rows` of whatever it counts in, or its own usual number. */
export type Size = {
  readonly seconds: number;
  readonly rows: number | null;
  /** Only with this queue, where it matters. */
  readonly queue?: QueueName;
};

export type QueueName = 'postgres' | 'redis';

/** One benchmark. It starts the real parts that it needs, ends them, and says on the way what takes time. */
export type Bench = (size: Size, say: (sentence: string) => void) => Promise<readonly Result[]>;
