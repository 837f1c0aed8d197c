import type { z } from 'zod';

export const QUEUES = ['fetch', 'import', 'link', 'index', 'upkeep', 'mail'] as const;
export type QueueName = (typeof QUEUES)[number];

type Shape = z.ZodObject<z.ZodRawShape>;

/** A kind of job: all that both sides know of each other. `data` holds ids only; everything else is in the database. */
export type JobContract<S extends Shape = Shape> = {
  readonly name: string;
  readonly queue: QueueName;
  readonly data: S;
  /** Jobs with one key are one job: one waits and one runs at most. Written with `/`. */
  readonly key: (data: z.output<S>) => string;
  /** How often it is tried before it is left as failed. Waits that a failure names itself do not count. */
  readonly attempts: number;
  /** Why it is a job of its own, and why so many attempts. */
  readonly why: string;
};

export type JobData<C extends { readonly data: Shape }> = z.output<C['data']>;

/** A contract whose `key` is no longer tied to its data: what the runner and lists of contracts hold. */
export type AnyContract = Omit<JobContract, 'key'> & { readonly key: (data: never) => string };

/** Declares a kind of job. Throws when the name or the attempts cannot be meant. */
export function defineJob<S extends Shape>(contract: JobContract<S>): JobContract<S> {
  if (!/^[a-z]+\.[a-z]+$/u.test(contract.name)) {
    throw new TypeError(`The job name "${contract.name}" must be two words with a dot between, such as source.fetch`);
  }
  if (!Number.isInteger(contract.attempts) || contract.attempts < 1) {
    throw new TypeError(`${contract.name}: attempts must be a whole number from 1`);
  }
  return contract;
}
