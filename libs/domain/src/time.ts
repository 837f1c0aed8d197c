import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { fromWallMs, wallDate, wallMs } from './wall.js';

const INSTANT_FORM = 'must be an instant such as 2026-11-24T18:30:00Z';

/** An instant: ISO 8601 in UTC, to the second, ending in `Z` (`2026-11-24T23:30:00Z`). */
export const Instant = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, INSTANT_FORM)
  .refine((text) => wallMs(text.slice(0, 19)) !== null, INSTANT_FORM);
export type Instant = string;

/** A wall-clock time without offset (`2026-11-24T18:30:00`); always read beside an IANA zone. */
export const LocalDateTime = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
export type LocalDateTime = string;

/** A calendar date (`2026-11-24`). */
export const LocalDate = z.string().regex(/^\d{4}-\d\d-\d\d$/);
export type LocalDate = string;

/** An IANA zone name that this machine knows (`Europe/London`). */
export const Zone = z.string().min(1);
export type Zone = string;

export const DAY_MS = 86_400_000;
const YEAR_0 = -62_167_219_200_000;
const YEAR_10000 = 253_402_300_800_000;

const knownZones = new Map<string, boolean>();

/** Whether `zone` is a name of the IANA database on this machine. */
export function isZone(zone: string): boolean {
  const known = knownZones.get(zone);
  if (known !== undefined) return known;
  let answer = false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    answer = !/^[+-]/u.test(zone);
  } catch (refused) {
    if (!(refused instanceof RangeError)) throw refused;
  }
  if (knownZones.size < 5_000) knownZones.set(zone, answer);
  return answer;
}

/** Milliseconds since 1970 of an ISO instant with `Z` or an offset. Throws `RangeError` when it is not one. */
export function epochMs(instant: string): number {
  // The form that everything here is kept in needs no calendar.
  const usual = instant.length === 20 && instant.endsWith('Z') ? wallMs(instant.slice(0, 19)) : null;
  return usual ?? Temporal.Instant.from(instant).epochMilliseconds;
}

/** The {@link Instant} of milliseconds since 1970; parts of a second are dropped. */
export function toInstant(ms: number): Instant {
  if (ms >= YEAR_0 && ms < YEAR_10000) return `${fromWallMs(ms)}Z`;
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(ms / 1000) * 1000).toString({ smallestUnit: 'second' });
}

/** The wall clock that `zone` shows at an instant, and its offset from UTC in minutes. */
export function toLocal(ms: number, zone: Zone): { readonly local: LocalDateTime; readonly offsetMinutes: number } {
  const zoned = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);
  return {
    local: zoned.toPlainDateTime().toString({ smallestUnit: 'second' }),
    offsetMinutes: Math.round(zoned.offsetNanoseconds / 60e9),
  };
}

/** How a wall-clock time met its zone: once, twice (autumn), or never (spring). */
export type LocalFit = 'exact' | 'overlap' | 'gap';

/**
 * The instant of a wall-clock time in a zone, in milliseconds. Where the clock shows it twice the first one is taken, where
 * it skips it the time moves forward by the gap (RFC 5545 §3.3.5); `fit` says which, so that the doubt can be shown.
 */
export function fromLocal(local: LocalDateTime, zone: Zone): { readonly ms: number; readonly fit: LocalFit } {
  const plain = Temporal.PlainDateTime.from(local);
  const earlier = plain.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = plain.toZonedDateTime(zone, { disambiguation: 'later' });
  if (earlier.epochMilliseconds === later.epochMilliseconds) return { ms: earlier.epochMilliseconds, fit: 'exact' };
  const gap = !earlier.toPlainDateTime().equals(plain);
  return gap ? { ms: later.epochMilliseconds, fit: 'gap' } : { ms: earlier.epochMilliseconds, fit: 'overlap' };
}

/** Day of the week of a local date or date-time, in RFC 5545 letters. */
export function weekday(local: string): Weekday {
  const ms = wallMs(local.slice(0, 10));
  if (ms === null) throw new RangeError(`There is no day "${local}".`);
  // 1 January 1970 was a Thursday.
  return WEEKDAYS[(((ms / DAY_MS + 3) % 7) + 7) % 7] ?? 'MO';
}

/** The date `days` later (or earlier, when negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
  const ms = wallMs(date.slice(0, 10));
  if (ms === null) throw new RangeError(`There is no day "${date}".`);
  return wallDate(ms + days * DAY_MS);
}

export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];
