import { Clock } from '#libs/platform';
import type { World } from './command.js';
import { UsageError } from './usage-error.js';

/** The clock of a command: the real one, or as `PORCHLIGHT_NOW` says. */
export function worldClock({ env }: World): Clock {
  const text = env['PORCHLIGHT_NOW'] ?? '';
  if (text === '') return new Clock();
  const startsAt = Date.parse(text);
  if (Number.isNaN(startsAt)) throw new UsageError(`PORCHLIGHT_NOW must be an instant, not "${text}".`);
  return new Clock(startsAt);
}
