import { addDays, type LocalDate, type Weekday, weekday } from '#libs/domain';
import { isCalendarDate } from '#libs/extract';
import type { WrittenDate } from './dates.js';

/** A written date with its year: as stated, inferred, or contradicted by the weekday beside it. */
export type Dated =
  | { readonly date: LocalDate; readonly inferred: boolean; readonly wrongDay: boolean }
  /** No such day, or no year near by gives that weekday. */
  | { readonly date: null };

/**
 * The year of a date without one is that of the next such day; yesterday still counts, as it is today somewhere. A weekday
 * beside it decides: "Tuesday 9 June" that fits only the June just past is a date gone by, not one a year ahead.
 */
export function dated({ year, month, day }: WrittenDate, today: LocalDate, stated: Weekday | null): Dated {
  if (year !== null) {
    const date = iso(year, month, day);
    if (date === null) return { date: null };
    return { date, inferred: false, wrongDay: stated !== null && weekday(date) !== stated };
  }
  const yesterday = addDays(today, -1);
  const current = Number(today.slice(0, 4));
  const near = [current - 1, current, current + 1].map((candidate) => iso(candidate, month, day));
  const fits = (date: LocalDate | null): date is LocalDate =>
    date !== null && (stated === null || weekday(date) === stated);
  const coming = near.find((date) => date !== null && date >= yesterday) ?? null;
  const past = near.findLast((date) => date !== null && date < yesterday) ?? null;
  const date = [coming, past].find(fits) ?? (month === 2 && day === 29 ? leapDay(current) : null);
  return fits(date) ? { date, inferred: true, wrongDay: false } : { date: null };
}

function leapDay(current: number): LocalDate | null {
  return [0, 1, 2, 3, 4].map((later) => iso(current + later, 2, 29)).find((date) => date !== null) ?? null;
}

function iso(year: number, month: number, day: number): LocalDate | null {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isCalendarDate(date) ? date : null;
}
