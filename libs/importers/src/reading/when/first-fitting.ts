import { addDays, type LocalDate, weekday } from '#libs/domain';

/**
 * The first date on or after `from` that a rule's BYDAY or BYMONTHDAY allows: RFC 5545 counts the start as a date of the
 * series, so "Thursdays from 1 June" must begin on a Thursday.
 */
export function firstFitting(from: LocalDate, rrule: string): LocalDate {
  const days = /BYDAY=([^;]+)/u.exec(rrule)?.[1]?.split(',');
  const monthDay = /BYMONTHDAY=(\d+)/u.exec(rrule)?.[1];
  let date = from;
  for (let tries = 0; tries < 70; tries += 1) {
    if (fits(date, days, monthDay)) return date;
    date = addDays(date, 1);
  }
  return from;
}

function fits(date: LocalDate, days: readonly string[] | undefined, monthDay: string | undefined): boolean {
  if (monthDay !== undefined) return Number(date.slice(8)) === Number(monthDay);
  if (days === undefined) return true;
  const day = Number(date.slice(8));
  const last = addDays(date, 7).slice(0, 7) !== date.slice(0, 7);
  const ordinals = ['', String(Math.ceil(day / 7)), ...(last ? ['-1'] : [])];
  return days.some((code) => ordinals.some((ordinal) => code === `${ordinal}${weekday(date)}`));
}
