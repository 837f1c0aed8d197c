import type { TriedJob } from './dead-letter-box.js';
import type { AnyContract, JobContract } from './job-contract.js';
import { JOBS } from './jobs.js';
import type { Jobs } from './publisher.js';

/**
 * Publishes a job again by its name, as often as anybody asks: with its key it is one job. False when there is no such job any more.
 * Throws `queue.away`, and `ZodError` where its data no longer fit.
 */
export async function replay(
  jobs: Jobs,
  { job, data }: Pick<TriedJob, 'job' | 'data'>,
  contracts: readonly AnyContract[] = JOBS,
): Promise<boolean> {
  const contract = contracts.find(({ name }) => name === job);
  if (contract === undefined) return false;
  await jobs.publish(contract as JobContract, data, { lane: 'now' });
  return true;
}
