import type { ExtractedTime } from '#libs/domain';
import { readIsoTime } from '#libs/extract';
import { flagIn, textIn } from '../reading/json-value.js';
import { wholeDays } from '../reading/whole-days.js';

export type Times = { readonly start: ExtractedTime; readonly end: ExtractedTime | null };

/** Local times with an offset beside them (`2026-11-26T18:30:00`, `-0500`); an end that equals the start is none. */
export function timesOf(row: unknown): Times | null {
  const [from, until] = [textIn(row, 'startDateTime'), textIn(row, 'endDateTime')];
  if (from === null) return null;
  const to = until === from ? null : until;
  if (flagIn(row, 'allDay') === true) return wholeDays(from, to);
  const start = timeIn(from, textIn(row, 'startTimeZoneOffset'));
  if (start === null) return null;
  return { start, end: to === null ? null : timeIn(to, textIn(row, 'endTimeZoneOffset')) };
}

function timeIn(text: string, offset: string | null): ExtractedTime | null {
  const known = offset !== null && /^[+-]\d{2}:?\d{2}$/u.test(offset);
  return readIsoTime(known ? `${text}${offset}` : text);
}
