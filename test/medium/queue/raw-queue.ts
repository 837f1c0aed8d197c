import type { Queue } from 'bullmq';

export type Raw = {
  /** Adds a job behind the publisher's back. */
  readonly add: (job: string, data: unknown) => Promise<void>;
  /** Reasons of the failed jobs that are kept. */
  readonly failures: () => Promise<readonly string[]>;
  readonly stop: () => Promise<void>;
};

/** The queue without our library, to do and see what it does not offer. */
export function rawQueue(queue: Queue): Raw {
  queue.on('error', () => undefined);
  return {
    add: async (job, data) => {
      await queue.add(job, data);
    },
    failures: async () => (await queue.getFailed(0, 100)).map((job) => job.failedReason),
    stop: () => queue.close(),
  };
}
