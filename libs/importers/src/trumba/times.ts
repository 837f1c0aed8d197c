import type { ExtractedTime } from '#libs/domain';
import { readIsoTime } from '#libs/extract';
import { flagIn, textIn } from '../reading/json-value.js';
import { remembered } from '../reading/remembered.js';
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
  const known = offset === null ? null : offsetIn(offset);
  return readIsoTime(known === null ? text : `${text}${known}`);
}

/** `-0500` as most write it, `-05:00`, which is read fastest; null for anything else. */
const offsetIn = remembered((offset) => (/^[+-]\d{2}:?\d{2}$/u.test(offset) ? `${offset.slice(0, 3)}:${offset.slice(-2)}` : null));
