import type { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { DelayedError, type Job, UnrecoverableError } from 'bullmq';
import { PorchlightError } from '#libs/domain';
import type { Log } from '#libs/platform';
import type { Backend, Worker } from './backend.js';
import { findHandlers, type FoundHandler } from './find-handlers.js';
import type { AnyContract, QueueName } from './job-contract.js';
import { CONCURRENCY } from './jobs.js';

export type RunnerOptions = {
  readonly contracts: readonly AnyContract[];
  /** How long running jobs may take to finish when the program is asked to stop. */
  readonly drainMs: number;
  /** A job whose worker has not been heard of for so long is taken up by another. */
  readonly lockMs: number;
};

/** Runs jobs: finds their handlers at boot, and gives each failure the consequence it asks for. */
export class Runner {
  private readonly workers: Worker[] = [];

  constructor(
    private readonly backend: Backend,
    private readonly options: RunnerOptions,
    private readonly log: Log,
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onApplicationBootstrap(): void {
    const handlers = findHandlers(this.options.contracts, this.discovery, this.scanner);
    const queues = new Set(this.options.contracts.map(({ queue }) => queue));
    for (const queue of queues) this.workers.push(this.start(queue, handlers));
  }

  /** Before the database goes. BullMQ itself would wait for ever; what is cut off here is taken up by another worker. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.workers.map((worker) => this.stop(worker)));
    this.workers.length = 0;
  }

  private start(queue: QueueName, handlers: ReadonlyMap<string, FoundHandler>): Worker {
    const worker = this.backend.worker(queue, (job, token) => this.run(job, token, handlers), {
      concurrency: CONCURRENCY[queue],
      lockDuration: this.options.lockMs,
      stalledInterval: this.options.lockMs,
      // Handlers may run twice; a worker that dies three times over one job is a fault of the job.
      maxStalledCount: 3,
    });
    worker.on('error', (error) => {
      this.log.warn({ queue, error }, 'worker connection failed');
    });
    return worker;
  }

  private async run(job: Job, token: string | undefined, handlers: ReadonlyMap<string, FoundHandler>): Promise<void> {
    const startedAt = performance.now();
    const fields = { job: job.name, jobId: job.id, attempt: job.attemptsMade + 1 };
    try {
      await perform(job, handlers);
      this.log.info({ ...fields, ms: Math.round(performance.now() - startedAt) }, 'job done');
    } catch (failure) {
      const code = failure instanceof PorchlightError ? failure.code : 'unexpected';
      const level = code === 'unexpected' ? 'error' : 'warn';
      this.log[level]({ ...fields, code, ms: Math.round(performance.now() - startedAt), error: failure }, 'job failed');
      await giveConsequence(failure, job, token);
    }
  }

  private async stop(worker: Worker): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const deadline = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => {
        resolve('late');
      }, this.options.drainMs);
    });
    // Not close() at once: it waits for ever, and a second, forced one would only join its waiting.
    const drained = worker.pause().catch((error: unknown) => {
      this.log.warn({ queue: worker.name, error }, 'worker could not be paused');
    });
    const late = (await Promise.race([drained, deadline])) === 'late';
    clearTimeout(timer);
    if (late) this.log.warn({ queue: worker.name }, 'jobs cut off at shutdown');
    await worker.close(late);
  }
}

async function perform(job: Job, handlers: ReadonlyMap<string, FoundHandler>): Promise<void> {
  const handler = handlers.get(job.name);
  if (handler === undefined)
    throw new UnrecoverableError(`Nothing handles ${job.name}: an older or newer program published it.`);
  const parsed = handler.contract.data.safeParse(job.data);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
    throw new UnrecoverableError(`The data of ${job.name} does not fit its contract: ${faults}`);
  }
  await handler.run(parsed.data);
}

/** The one place where `retry` becomes what BullMQ does. What is not ours is tried again, then left as failed. */
async function giveConsequence(failure: unknown, job: Job, token: string | undefined): Promise<never> {
  if (!(failure instanceof PorchlightError)) throw failure;
  if (failure.retry === 'never')
    throw Object.assign(new UnrecoverableError(`${failure.code}: ${failure.message}`), { cause: failure });
  if (failure.retry === 'back-off') throw failure;
  await job.moveToDelayed(Date.now() + failure.retry.afterMs, token);
  throw new DelayedError();
}
