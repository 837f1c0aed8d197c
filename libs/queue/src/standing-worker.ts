import { setTimeout as wait } from 'node:timers/promises';
import { inTime, type Log } from '#libs/platform';
import type { Worker } from './backend.js';

/** Between two tries to begin. */
const REST_MS = 1_000;
/** For the connections of one that could not begin. */
const CLOSE_MS = 2_000;

/**
 * A worker that is made anew when it could not begin. On Postgres one whose first connection broke stays deaf (BullMQ 6.7 remembers that
 * failure, and each later call meets it again); what breaks afterwards it mends itself.
 */
export class StandingWorker {
  private worker: Worker;
  private ended = false;

  constructor(
    private readonly make: () => Worker,
    private readonly log: Log,
  ) {
    this.worker = this.begin();
  }

  /** Ends it by `drain`; none is made after that. */
  async end(drain: (worker: Worker) => Promise<void>): Promise<void> {
    this.ended = true;
    await drain(this.worker);
  }

  private begin(): Worker {
    const worker = this.make();
    worker.waitUntilReady().catch((error: unknown) => this.again(worker, error));
    return worker;
  }

  private async again(failed: Worker, error: unknown): Promise<void> {
    // One that ends before it was ready is no failure.
    if (this.ended) return;
    const { name: queue } = failed;
    this.log.warn({ queue, error }, 'worker could not begin');
    try {
      await inTime(failed.close(true), CLOSE_MS);
    } catch (late) {
      this.log.warn({ queue, error: late }, 'worker did not close in time');
    }
    await wait(REST_MS, undefined, { ref: false });
    if (!this.ended) this.worker = this.begin();
  }
}
