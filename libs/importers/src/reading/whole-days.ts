import { addDays, type ExtractedTime } from '#libs/domain';
import { isCalendarDate } from '#libs/extract';

/**
 * An all-day event of a platform that writes it as times. `2026-11-26 00:00` to `23:59` and to the midnight after are the same
 * day. An end before the start is left out. Null when the start is no day.
 */
export function wholeDays(
  start: string,
  end: string | null,
): { readonly start: ExtractedTime; readonly end: ExtractedTime | null } | null {
  const first = start.slice(0, 10);
  if (!isCalendarDate(first)) return null;
  const last = end?.slice(0, 10) ?? '';
  if (end === null || !isCalendarDate(last) || last < first) {
    return { start: { kind: 'date', date: first }, end: null };
  }
  const midnight = /^[T ]00:00/u.test(end.slice(10)) && last > first;
  return { start: { kind: 'date', date: first }, end: { kind: 'date', date: midnight ? last : addDays(last, 1) } };
}
