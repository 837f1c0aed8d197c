import { DelayedError, type Job, UnrecoverableError } from 'bullmq';
import { PorchlightError } from '#libs/domain';

/** Whether a job that failed so is tried no more. */
export function isGivenUp(failure: unknown, { attemptsMade, opts }: Pick<Job, 'attemptsMade' | 'opts'>): boolean {
  if (failure instanceof PorchlightError && failure.retry === 'never') return true;
  if (failure instanceof PorchlightError && typeof failure.retry === 'object') return false;
  return attemptsMade + 1 >= (opts.attempts ?? 1);
}

/** The one place where `retry` becomes what BullMQ does. What is not ours is tried again, then left as failed. */
export async function giveConsequence(failure: unknown, job: Job, token: string | undefined): Promise<never> {
  if (!(failure instanceof PorchlightError)) throw failure;
  if (failure.retry === 'never')
    throw Object.assign(new UnrecoverableError(`${failure.code}: ${failure.message}`), { cause: failure });
  if (failure.retry === 'back-off') throw failure;
  // No attempt is used up, and the worker is free for another job.
  await job.moveToDelayed(Date.now() + failure.retry.afterMs, token);
  throw new DelayedError();
}
