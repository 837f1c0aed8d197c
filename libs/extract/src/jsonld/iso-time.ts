import { digitsAt, type ExtractedTime, fromWallMs, wallMs } from '#libs/domain';

const ISO =
  /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|(\d\d)(\d\d))(?:[T\s]+(\d{1,2})(?::?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?)?\s*(z|[+-]\d{2}(?::?\d{2})?)?)?$/iu;

/**
 * Reads an ISO 8601 date or time as pages write it: a date, a local time, or a time with `Z` or an offset (`+0100`, `-05`);
 * single digits and a blank for `T` are allowed. Null when it is something else or no such day exists. Nothing is guessed: a
 * time without an offset floats, and `Z` is believed even where the site meant its own clock.
 */
export function readIsoTime(text: string): ExtractedTime | null {
  if (text.length > 40) return null;
  const usual = usualTime(text);
  if (usual !== null) return usual;
  const parts = ISO.exec(text.trim());
  if (parts === null) return null;
  const [, year = '', month, day, compactMonth = '', compactDay = '', hour, minute = '00', second = '00', offset] =
    parts;
  const date = `${year}-${(month ?? compactMonth).padStart(2, '0')}-${(day ?? compactDay).padStart(2, '0')}`;
  if (!isCalendarDate(date)) return null;
  if (hour === undefined) return { kind: 'date', date };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return null;
  const local = `${date}T${hour.padStart(2, '0')}:${minute}:${second === '60' ? '59' : second}`;
  if (offset === undefined) return { kind: 'floating', local };
  const ms = instantOf(local, offset);
  return ms === null ? null : { kind: 'instant', instant: `${fromWallMs(ms)}Z` };
}

/**
 * The forms that nearly all platforms write, `2026-11-24`, `2026-11-24 18:30:00`, and that with `Z` or `+01:00`, read without an
 * expression; null for any other.
 */
function usualTime(text: string): ExtractedTime | null {
  if (text.length === 10) return wallMs(text) === null ? null : { kind: 'date', date: text };
  const between = text.charCodeAt(10);
  if (text.length < 19 || (between !== BLANK && between !== T)) return null;
  // Leap seconds are for the expression.
  if (text.charCodeAt(17) === SIX) return null;
  const ms = wallMs(text.length === 19 ? text : text.slice(0, 19), between);
  if (ms === null) return null;
  const local = between === T ? text.slice(0, 19) : `${text.slice(0, 10)}T${text.slice(11, 19)}`;
  if (text.length === 19) return { kind: 'floating', local };
  if (text.length === 20 && text.endsWith('Z')) return { kind: 'instant', instant: `${local}Z` };
  const east = text.length === 25 ? eastOf(text) : null;
  return east === null ? null : { kind: 'instant', instant: `${fromWallMs(ms - east)}Z` };
}

/** Milliseconds that the `+01:00` at the end of a time is ahead of UTC; null when it is something else. */
function eastOf(text: string): number | null {
  const sign = text.charCodeAt(19);
  const [hours, minutes] = [digitsAt(text, 20, 2), digitsAt(text, 23, 2)];
  if ((sign !== PLUS && sign !== MINUS) || text.charCodeAt(22) !== COLON) return null;
  if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59) return null;
  return (hours * 60 + minutes) * (sign === PLUS ? 60_000 : -60_000);
}

const BLANK = 32;
const SIX = 54;
const T = 84;
const PLUS = 43;
const MINUS = 45;
const COLON = 58;

/** Whether `2026-02-29` and its like is a day that exists. */
export function isCalendarDate(date: string): boolean {
  return date.length === 10 && wallMs(date) !== null;
}

function instantOf(local: string, offset: string): number | null {
  const ms = wallMs(local);
  if (ms === null || offset === 'Z' || offset === 'z') return ms;
  const digits = offset.slice(1).replace(':', '').padEnd(4, '0');
  const [hours, minutes] = [Number(digits.slice(0, 2)), Number(digits.slice(2))];
  if (hours > 18 || minutes > 59) return null;
  const east = (hours * 60 + minutes) * 60_000;
  return offset.startsWith('-') ? ms + east : ms - east;
}

const DURATION = /^P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?$/iu;

/** Seconds of an ISO 8601 duration (`PT1H30M`, `P1D`); null for months and years, for none, and for anything else. */
export function readIsoDuration(text: string): number | null {
  const parts = text.length > 40 ? null : DURATION.exec(text.trim());
  if (parts === null) return null;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  const total = ((weeks * 7 + days) * 24 + hours) * 3600 + minutes * 60 + seconds;
  return total > 0 ? total : null;
}
