import type { Job } from 'bullmq';

/** The jobs that run in this process, so that they can be given back when it ends before they do. */
export class RunningJobs {
  private readonly tokens = new Map<Job, string | undefined>();
  private readonly released = new WeakSet<Job>();

  async during<T>(job: Job, token: string | undefined, work: () => Promise<T>): Promise<T> {
    this.tokens.set(job, token);
    try {
      return await work();
    } finally {
      this.tokens.delete(job);
    }
  }

  /** Whether it was given back: what becomes of it here counts no more. */
  isReleased(job: Job): boolean {
    return this.released.has(job);
  }

  /** Gives the jobs of a queue back, with all their attempts, to be begun by another worker at once. Throws when one could not be. */
  async release(queue: string): Promise<void> {
    const mine = [...this.tokens].filter(([job]) => job.queueName === queue);
    await Promise.all(
      mine.map(([job, token]) => {
        this.released.add(job);
        return job.moveToWait(token);
      }),
    );
  }
}
