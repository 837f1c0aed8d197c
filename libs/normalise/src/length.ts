import { wallMs } from '#libs/domain';
import type { ResolvedTime, TimeReader } from './times.js';
import { moved } from './times.js';

const DAY = 86_400_000;
const LONGEST = 31 * DAY;

/**
 * How long an event lasts: whole days on the calendar and milliseconds of real time. RFC 5545 §3.8.5.3 keeps a DURATION's
 * days nominal and a DTEND's length exact when the clock changes in between.
 */
export type Length = { readonly days: number; readonly ms: number };

/** Length from end or duration; null when the source states none; `'bad'` when negative or over 31 days. */
export function lengthOf(
  start: ResolvedTime,
  end: ResolvedTime | null,
  durationSeconds: number | null,
): Length | null | 'bad' {
  const length = measure(start, end, durationSeconds);
  if (length === null) return null;
  const total = length.days * DAY + length.ms;
  if (total < 0 || total > LONGEST) return 'bad';
  // An all-day event that ends on the day it begins is a writer who did not know that ends are exclusive.
  return start.allDay && total === 0 ? null : length;
}

/** Milliseconds of the end of an occurrence that begins at that wall clock and instant. */
export function endOf(at: ResolvedTime, length: Length, reader: TimeReader): number {
  if (length.days === 0) return at.ms + length.ms;
  return reader.clock.toMs(moved(at.local, length.days * DAY), at.zone).ms + length.ms;
}

function measure(start: ResolvedTime, end: ResolvedTime | null, durationSeconds: number | null): Length | null {
  if (end && end.allDay === start.allDay) {
    if (!start.allDay) return { days: 0, ms: end.ms - start.ms };
    return { days: ((wallMs(end.local) ?? 0) - (wallMs(start.local) ?? 0)) / DAY, ms: 0 };
  }
  if (durationSeconds === null) return null;
  const days = Math.trunc(durationSeconds / 86_400);
  return { days, ms: start.allDay ? 0 : (durationSeconds - days * 86_400) * 1000 };
}
