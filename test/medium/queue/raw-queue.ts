import type { Queue } from 'bullmq';
import type { Raw } from './queue.suite.js';

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
