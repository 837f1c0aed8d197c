import { type Job, UnrecoverableError } from 'bullmq';
import type { TriedJob } from './dead-letter-box.js';
import type { FoundHandler } from './find-handlers.js';

/** A job that has its handler, and whose data fit it. */
export type Performable = TriedJob & { readonly handler: FoundHandler };

/** Finds who does a job. Throws what no further try would change: nobody handles it, or its data do not fit. */
export function performableOf(job: Job, handlers: ReadonlyMap<string, FoundHandler>): Performable {
  const handler = handlers.get(job.name);
  if (handler === undefined)
    throw new UnrecoverableError(`Nothing handles ${job.name}: an older or newer program published it.`);
  const parsed = handler.contract.data.safeParse(job.data);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
    throw new UnrecoverableError(`The data of ${job.name} does not fit its contract: ${faults}`);
  }
  const key = handler.contract.key(parsed.data as never);
  return { job: job.name, key, data: parsed.data, handler };
}
