import { addDays, DAY_MS, epochMs, isZone, toLocal, wallMs } from '#libs/domain';
import type { LocalDate } from '#libs/domain';
import type { Ask } from '../importer.js';

/** The local days of a window, first and last, and how many they are. */
export type WindowDays = { readonly first: LocalDate; readonly last: LocalDate; readonly count: number };

/** The days of an ask on the clock of its source (of UTC where nobody knows the zone). One that ends at midnight takes no further day along. */
export function windowDays({ zone, from, until }: Pick<Ask, 'zone' | 'from' | 'until'>): WindowDays {
  const first = localDay(from, zone);
  const end = localTime(until, zone);
  const last = end.endsWith('T00:00:00') ? addDays(end.slice(0, 10), -1) : end.slice(0, 10);
  const count = Math.round(((wallMs(last) ?? 0) - (wallMs(first) ?? 0)) / DAY_MS) + 1;
  return { first, last: count < 1 ? first : last, count: Math.max(count, 1) };
}

/** The days of a window one after the other, at most `most`. */
export function eachDay({ first, count }: WindowDays, most: number): readonly LocalDate[] {
  return Array.from({ length: Math.min(count, most) }, (_, index) => addDays(first, index));
}

/** The date that a zone's calendar shows at an instant. */
export function localDay(instant: string, zone: string): LocalDate {
  return localTime(instant, zone).slice(0, 10);
}

function localTime(instant: string, zone: string): string {
  return toLocal(epochMs(instant), isZone(zone) ? zone : 'UTC').local;
}
