import type { z } from 'zod';
import { inTime, type Log } from '#libs/platform';
import type { Backend, Queue } from './backend.js';
import { type JobContract, type QueueName, QUEUES } from './job-contract.js';
import { type Lane, PRIORITY } from './lane.js';
import { QueueAway } from './queue-errors.js';
import { stateOf, type QueueState } from './queue-state.js';

export type Publishing = { readonly delayMs?: number; readonly lane?: Lane };

type Shape = z.ZodObject<z.ZodRawShape>;

/** Publishes jobs. Injected by this class. */
export class Jobs {
  private readonly queues = new Map<QueueName, Queue>();

  constructor(
    private readonly backend: Backend,
    private readonly log: Log,
  ) {}

  /**
   * Asks for the job to be done, after `delayMs` at the earliest. A job with the same key that waits already makes this
   * one superfluous, but in the lane `now` it moves to the front; one that runs is followed by exactly one more. Throws `ZodError`
   * for wrong data and `queue.away`.
   */
  async publish<S extends Shape>(contract: JobContract<S>, data: z.input<S>, how: Publishing = {}): Promise<void> {
    const job = jobOf(contract, data, how);
    await this.ask(contract.queue, `The job ${contract.name} could not be published.`, async (queue) => {
      const { id } = await queue.add(job.name, job.data, job.opts);
      if (how.lane === 'now' && id !== undefined) await toTheFront(queue, id);
    });
  }

  /** As {@link publish}, many at once. */
  async publishAll<S extends Shape>(
    contract: JobContract<S>,
    all: readonly z.input<S>[],
    how: Publishing = {},
  ): Promise<void> {
    if (all.length === 0) return;
    const jobs = all.map((data) => jobOf(contract, data, how));
    await this.ask(contract.queue, `Jobs ${contract.name} could not be published.`, (queue) => queue.addBulk(jobs));
  }

  /** Jobs of a queue that wait, run, or are put off. Throws `queue.away`. */
  async waiting(queue: QueueName): Promise<number> {
    const { waiting, active, delayed } = await this.state(queue);
    return waiting + active + delayed;
  }

  /** How far behind a queue is. Throws `queue.away`. */
  state(name: QueueName): Promise<QueueState> {
    return this.ask(name, `The queue ${name} could not be asked.`, (queue) => stateOf(name, queue, Date.now()));
  }

  /** How far behind we are, queue by queue: for whoever measures. Throws `queue.away`. */
  states(): Promise<readonly QueueState[]> {
    return Promise.all(QUEUES.map((name) => this.state(name)));
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.queues].map(([name, queue]) => this.close(name, queue)));
    this.queues.clear();
  }

  private async ask<T>(name: QueueName, sentence: string, question: (queue: Queue) => Promise<T>): Promise<T> {
    const queue = this.queue(name);
    try {
      return await inTime(question(queue), ANSWER_MS);
    } catch (cause) {
      this.abandon(name, queue);
      throw new QueueAway(sentence, { queue: name }, { cause });
    }
  }

  /** A queue whose first connection failed stays failed; the next publish opens another. */
  private abandon(name: QueueName, queue: Queue): void {
    if (this.queues.get(name) === queue) this.queues.delete(name);
    queue.close().catch((error: unknown) => {
      this.log.warn({ queue: name, error }, 'queue connection failed');
    });
  }

  private async close(name: QueueName, queue: Queue): Promise<void> {
    try {
      await inTime(queue.close(), ANSWER_MS);
    } catch (error) {
      this.log.warn({ queue: name, error }, 'queue connection failed');
    }
  }

  private queue(name: QueueName): Queue {
    const open = this.queues.get(name);
    if (open !== undefined) return open;
    const queue = this.backend.queue(name, {
      defaultJobOptions: {
        backoff: { type: 'exponential', delay: 2_000, jitter: 0.5 },
        // To keep the last thousand, Postgres looks through all of them whenever a job is done.
        removeOnComplete: true,
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
const ANSWER_MS = 5_000;

/** In seconds, as BullMQ counts ages. */
const HOUR = 3_600;

function jobOf<S extends Shape>(contract: JobContract<S>, data: z.input<S>, { delayMs = 0, lane }: Publishing) {
  const parsed = contract.data.parse(data);
  return {
    name: contract.name,
    data: parsed,
    opts: {
      delay: delayMs,
      priority: PRIORITY[lane ?? 'usual'],
      attempts: contract.attempts,
      deduplication: { id: contract.key(parsed), keepLastIfActive: true },
    },
  };
}

/** The job may be an older one with this key that waits further back; one that runs, or is done by now, stays as it is. */
async function toTheFront(queue: Queue, id: string): Promise<void> {
  const job = await queue.getJob(id);
  if ((await job?.getState()) === 'prioritized') await job?.changePriority({ priority: PRIORITY.now });
}
