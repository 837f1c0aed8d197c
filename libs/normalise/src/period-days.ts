import { civilDate, dayCount, WEEKDAYS } from '#libs/domain';
import type { Weekday } from '#libs/domain';

// Days are counted from 1 January 1970, which was a Thursday.

/** 0 Monday … 6 Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** First day of the week in which a day lies; weeks begin on Monday unless the rule says otherwise (WKST). */
export function weekStart(day: number, wkst: Weekday | null): number {
  const begins = wkst === null ? 0 : WEEKDAYS.indexOf(wkst);
  return day - ((weekdayOf(day) - begins + 7) % 7);
}

/** The year to which a day's week belongs: that of the week's fourth day (ISO 8601 for weeks from Monday). */
export function weekYearOf(day: number, wkst: Weekday | null): number {
  return civilDate(weekStart(day, wkst) + 3).year;
}

/** First day of week 1 of a year: the first week with four days in it. */
export function firstWeekOf(year: number, wkst: Weekday | null): number {
  return weekStart(dayCount(year, 1, 4), wkst);
}

/** Number of a day's week, and how many weeks its year has. */
export function weekNumber(day: number, wkst: Weekday | null): { readonly number: number; readonly weeks: number } {
  const year = weekYearOf(day, wkst);
  const first = firstWeekOf(year, wkst);
  return { number: (weekStart(day, wkst) - first) / 7 + 1, weeks: (firstWeekOf(year + 1, wkst) - first) / 7 };
}
