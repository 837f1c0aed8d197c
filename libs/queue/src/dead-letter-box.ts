import type { QueueName } from './job-contract.js';

/** A job as it was published: its key and its ids. */
export type TriedJob = {
  readonly job: string;
  readonly key: string;
  readonly data: Readonly<Record<string, unknown>>;
};

/** A job that is tried no more. `failure` is for judging it and may hold anything: none of it is to be kept. */
export type GivenUpJob = TriedJob & { readonly queue: QueueName; readonly failure: unknown };

/** Where jobs go that failed for good, beyond the queue, which may be emptied at any moment. */
export interface DeadLetterBox {
  /** Called before the job leaves the queue; may be called twice for one job. */
  bury(job: GivenUpJob): Promise<void>;
  /** The job was done. */
  settle(job: TriedJob): Promise<void>;
}

/** For programs that keep none. */
export const NO_BOX: DeadLetterBox = { bury: () => Promise.resolve(), settle: () => Promise.resolve() };
