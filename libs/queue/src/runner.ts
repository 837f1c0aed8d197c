import type { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { Job } from 'bullmq';
import { PorchlightError } from '#libs/domain';
import type { Log } from '#libs/platform';
import type { Backend, Worker } from './backend.js';
import { giveConsequence, isGivenUp } from './consequence.js';
import { type DeadLetterBox, type GivenUpJob } from './dead-letter-box.js';
import { drain } from './drain.js';
import { findHandlers, type FoundHandler } from './find-handlers.js';
import type { AnyContract, QueueName } from './job-contract.js';
import { CONCURRENCY } from './jobs.js';
import { performableOf, type Performable } from './perform.js';
import { JobEndsWorkers } from './queue-errors.js';
import { RunningJobs } from './running-jobs.js';
import { StandingWorker } from './standing-worker.js';

export type RunnerOptions = {
  readonly contracts: readonly AnyContract[];
  /** How long running jobs may take to finish when the program is asked to stop. */
  readonly drainMs: number;
  /** A job whose worker has not been heard of for so long is taken up by another. */
  readonly lockMs: number;
  /** Told of every job that ran, with its seconds. */
  readonly onRun?: (job: string, outcome: 'done' | 'failed', seconds: number) => void;
};

type Handlers = ReadonlyMap<string, FoundHandler>;

/** Runs jobs: finds their handlers at boot, and gives each failure the consequence it asks for. */
export class Runner {
  private readonly workers: StandingWorker[] = [];
  private readonly running = new RunningJobs();

  constructor(
    private readonly backend: Backend,
    private readonly options: RunnerOptions,
    private readonly box: DeadLetterBox,
    private readonly log: Log,
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onApplicationBootstrap(): void {
    const handlers = findHandlers(this.options.contracts, this.discovery, this.scanner);
    const queues = new Set(this.options.contracts.map(({ queue }) => queue));
    for (const queue of queues) this.workers.push(new StandingWorker(() => this.start(queue, handlers), this.log));
  }

  /** Before the database goes. */
  async beforeApplicationShutdown(): Promise<void> {
    const { drainMs } = this.options;
    await Promise.all(this.workers.map((one) => one.end((worker) => drain(worker, this.running, drainMs, this.log))));
    this.workers.length = 0;
  }

  private start(queue: QueueName, handlers: Handlers): Worker {
    const run = (job: Job, token?: string) => this.running.during(job, token, () => this.run(job, token, handlers));
    const worker = this.backend.worker(queue, run, {
      concurrency: CONCURRENCY[queue],
      lockDuration: this.options.lockMs,
      stalledInterval: this.options.lockMs,
      // Handlers may run twice; a worker that dies three times over one job is a fault of the job.
      maxStalledCount: 3,
    });
    worker.on('error', (error) => {
      this.log.warn({ queue, error }, 'worker connection failed');
    });
    worker.on('failed', (job) => {
      if (job?.deferredFailure !== undefined) void this.giveUp(job, handlers);
    });
    return worker;
  }

  private async run(job: Job, token: string | undefined, handlers: Handlers): Promise<void> {
    const startedAt = performance.now();
    const fields = { job: job.name, jobId: job.id, attempt: job.attemptsMade + 1 };
    const ms = (): number => Math.round(performance.now() - startedAt);
    const performable = performableOf(job, handlers);
    try {
      await performable.handler.run(performable.data);
    } catch (failure) {
      const code = failure instanceof PorchlightError ? failure.code : 'unexpected';
      const level = code === 'unexpected' ? 'error' : 'warn';
      this.log[level]({ ...fields, code, ms: ms(), error: failure }, 'job failed');
      this.options.onRun?.(job.name, 'failed', ms() / 1_000);
      if (!this.running.isReleased(job) && isGivenUp(failure, job)) await this.bury(performable, failure);
      return giveConsequence(failure, job, token);
    }
    this.log.info({ ...fields, ms: ms() }, 'job done');
    this.options.onRun?.(job.name, 'done', ms() / 1_000);
    await this.settle(performable);
  }

  /** Nobody ran it to an end: whoever tried was gone, three times. */
  private async giveUp(job: Job, handlers: Handlers): Promise<void> {
    try {
      await this.bury(performableOf(job, handlers), new JobEndsWorkers('Whoever did this job ended over it.'));
    } catch (error) {
      this.log.error({ job: job.name, error }, 'dead letter not kept');
    }
  }

  /** A database that is away is no reason to keep the job: what it was for is due there, and the sweeps will find it. */
  private async bury({ job, key, data, handler }: Performable, failure: unknown): Promise<void> {
    try {
      await this.box.bury({ job, key, data, queue: handler.contract.queue, failure } satisfies GivenUpJob);
    } catch (error) {
      this.log.error({ job, error }, 'dead letter not kept');
    }
  }

  private async settle({ job, key, data }: Performable): Promise<void> {
    try {
      await this.box.settle({ job, key, data });
    } catch (error) {
      this.log.warn({ job, error }, 'dead letter not settled');
    }
  }
}
