import type { ExtractedTime } from '#libs/domain';
import { readIsoTime } from '#libs/extract';
import { flagIn, textIn } from '../reading/json-value.js';
import { wholeDays } from '../reading/whole-days.js';

export type Times = { readonly start: ExtractedTime; readonly end: ExtractedTime | null };

/** A date: start and end with offsets; the end may be null. */
export function timesOf(instance: unknown): Times | null {
  const [from, until] = [textIn(instance, 'start'), textIn(instance, 'end')];
  if (from === null) return null;
  const to = until === from ? null : until;
  if (flagIn(instance, 'all_day') === true) return wholeDays(from.slice(0, 19), to === null ? null : to.slice(0, 19));
  const start = readIsoTime(from);
  return start === null ? null : { start, end: to === null ? null : readIsoTime(to) };
}
