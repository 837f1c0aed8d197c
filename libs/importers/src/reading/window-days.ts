import { addDays, epochMs, isZone, toLocal, wallMs } from '#libs/domain';
import type { LocalDate } from '#libs/domain';
import type { Ask } from '../importer.js';

const DAY_MS = 86_400_000;

/** The local days that a window touches, first and last, and how many they are. */
export type WindowDays = { readonly first: LocalDate; readonly last: LocalDate; readonly count: number };

/** The days of an ask on the clock of its source; on that of UTC where nobody knows the zone. */
export function windowDays({ zone, from, until }: Pick<Ask, 'zone' | 'from' | 'until'>): WindowDays {
  const first = localDay(from, zone);
  const last = localDay(until, zone);
  const count = Math.round(((wallMs(last) ?? 0) - (wallMs(first) ?? 0)) / DAY_MS) + 1;
  return { first, last, count: Math.max(count, 1) };
}

/** The days of a window one after the other, at most `most`. */
export function eachDay({ first, count }: WindowDays, most: number): readonly LocalDate[] {
  return Array.from({ length: Math.min(count, most) }, (_, index) => addDays(first, index));
}

/** The date that a zone's calendar shows at an instant. */
export function localDay(instant: string, zone: string): LocalDate {
  return toLocal(epochMs(instant), isZone(zone) ? zone : 'UTC').local.slice(0, 10);
}
