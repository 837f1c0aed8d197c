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
    const queue = this.queue(contract.queue);
    try {
      const added = queue.add(contract.name, parsed, {
        delay: delayMs,
        attempts: contract.attempts,
        deduplication: { id: contract.key(parsed), keepLastIfActive: true },
      });
      await inTime(added);
    } catch (cause) {
      this.abandon(contract.queue, queue);
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

  /** A queue whose first connection failed stays failed; the next publish opens another. */
  private abandon(name: QueueName, queue: Queue): void {
    if (this.queues.get(name) === queue) this.queues.delete(name);
    queue.close().catch((error: unknown) => {
      this.log.warn({ queue: name, error }, 'queue connection failed');
    });
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

/** Without a Redis, BullMQ waits for one for ever; whoever publishes has something better to do. */
const PUBLISH_MS = 5_000;

async function inTime(added: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer within ${String(PUBLISH_MS)} ms`));
    }, PUBLISH_MS);
  });
  try {
    await Promise.race([added, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** In seconds, as BullMQ counts ages. */
const HOUR = 3_600;
