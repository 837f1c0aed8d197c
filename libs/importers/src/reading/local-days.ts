import { addDays, DAY_MS, epochMs, isZone, toLocal, type LocalDate } from '#libs/domain';
import type { Ask } from '../importer.js';

/** The first and the last local day of what is asked for, as the source's own zone counts them, and how many days that is. */
export type LocalDays = { readonly first: LocalDate; readonly last: LocalDate; readonly count: number };

/** Days of the window in the source's zone; a window that ends at midnight does not take the next day along. */
export function localDays({ from, until, zone }: Pick<Ask, 'from' | 'until' | 'zone'>): LocalDays {
  const known = isZone(zone) ? zone : 'UTC';
  const first = toLocal(epochMs(from), known).local.slice(0, 10);
  const end = toLocal(epochMs(until), known).local;
  const last = end.endsWith('T00:00:00') ? addDays(end.slice(0, 10), -1) : end.slice(0, 10);
  const count = Math.round((epochMs(`${last}T00:00:00Z`) - epochMs(`${first}T00:00:00Z`)) / DAY_MS) + 1;
  return { first, last: count < 1 ? first : last, count: Math.max(count, 1) };
}
