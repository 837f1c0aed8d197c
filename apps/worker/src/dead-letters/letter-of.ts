import type { GivenUpJob } from '#libs/queue';
import type { NewDeadLetter } from '#libs/store';
import { tellingOf } from './telling-of.js';

/** A job that was given up → its dead letter. Null where the world failed: the sweeps publish it again. */
export function letterOf({ job, key, data, queue, failure }: GivenUpJob): NewDeadLetter | null {
  const told = tellingOf(failure);
  if (told === null) return null;
  const inReading = told.code.startsWith('input.') || told.code.startsWith('reader.');
  const stage = inReading ? 'read' : queue === 'import' ? 'apply' : queue;
  return { job, key, data, stage, ...told };
}
