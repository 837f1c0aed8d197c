import type { z } from 'zod';
import type { Log } from '#libs/platform';
import type { Backend, Queue } from './backend.js';
import type { JobContract, QueueName } from './job-contract.js';
import { QueueAway } from './queue-errors.js';

/** Publishes jobs. Injected by this class. */
export class Jobs {
  private readonly queues = new Map<QueueName, Queue>();

  constructor(
    private readonly backend: Backend,
    private readonly log: Log,
  ) {}

  /**
   * Asks for the job to be done, after `delayMs` at the earliest. A job with the same key that waits already makes this
   * one superfluous; one that runs is followed by exactly one more. Throws `ZodError` for wrong data and `queue.away`.
   */
  async publish<S extends z.ZodObject<z.ZodRawShape>>(
    contract: JobContract<S>,
    data: z.input<S>,
    { delayMs = 0 }: { readonly delayMs?: number } = {},
  ): Promise<void> {
    const parsed = contract.data.parse(data);
    try {
      await this.queue(contract.queue).add(contract.name, parsed, {
        delay: delayMs,
        attempts: contract.attempts,
        deduplication: { id: contract.key(parsed), keepLastIfActive: true },
      });
    } catch (cause) {
      throw new QueueAway(`The job ${contract.name} could not be published.`, { job: contract.name }, { cause });
    }
  }

  /** Jobs that wait, run, or are put off, by queue: for "how far behind are we". */
  async waiting(queue: QueueName): Promise<number> {
    const counts = await this.queue(queue).getJobCounts('waiting', 'active', 'delayed', 'prioritized');
    return Object.values(counts).reduce((sum, count) => sum + count, 0);
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    this.queues.clear();
  }

  private queue(name: QueueName): Queue {
    const open = this.queues.get(name);
    if (open !== undefined) return open;
    const queue = this.backend.queue(name, {
      defaultJobOptions: {
        backoff: { type: 'exponential', delay: 2_000, jitter: 0.5 },
        removeOnComplete: { age: HOUR, count: 1_000 },
        removeOnFail: { age: 7 * 24 * HOUR },
      },
    });
    // An emitter without a listener would end the process; what fails is thrown where it was asked for.
    queue.on('error', (error) => {
      this.log.warn({ queue: name, error }, 'queue connection failed');
    });
    this.queues.set(name, queue);
    return queue;
  }
}

/** In seconds, as BullMQ counts ages. */
const HOUR = 3_600;
