import { civilDate, dayCount, daysInMonth, WEEKDAYS } from '#libs/domain';
import { weekdayOf, weekNumber } from './period-days.js';
import type { Rule } from './rule.js';

/** Whether a day of a period belongs to a rule. `month` answers for a whole month first, to save its days. */
export type DayFilter = { month(month: number): boolean; day(day: number): boolean };

/**
 * The BYxxx parts of a rule as one question about a day. Where RFC 5545 §3.3.10 lets a part "expand", the days of the whole
 * period are asked; what no part names is taken from DTSTART (day of the month, weekday, month).
 */
export function dayFilter(rule: Rule, startDay: number): DayFilter {
  const start = civilDate(startDay);
  const others = rule.byDay.length + rule.byYearDay.length + rule.byWeekNo.length;
  const named = others + rule.byMonthDay.length > 0;
  // "Yearly on the 29th" is read as the 29th of DTSTART's month, not of every month.
  const takesMonth = rule.freq === 'YEARLY' && others === 0 && rule.byMonth.length === 0;
  const byMonth = new Set(takesMonth ? [start.month] : rule.byMonth);
  const takesDay = !named && (rule.freq === 'YEARLY' || rule.freq === 'MONTHLY');
  const monthDays = takesDay ? [start.day] : rule.byMonthDay;
  const byWeekday = rule.byDay.length === 0 && (rule.byWeekNo.length > 0 || (rule.freq === 'WEEKLY' && !named));
  const weekdays: Rule['byDay'] = byWeekday ? [{ nth: null, day: WEEKDAYS[weekdayOf(startDay)] ?? 'MO' }] : rule.byDay;
  const within = rule.freq === 'MONTHLY' || rule.byMonth.length > 0 ? 'month' : 'year';
  const month = (value: number): boolean => byMonth.size === 0 || byMonth.has(value);
  return {
    month,
    day: (day) => {
      if (!onWeekday(day, weekdays, within)) return false;
      const date = civilDate(day);
      return (
        month(date.month) &&
        counted(monthDays, date.day, daysInMonth(date.year, date.month)) &&
        onYearDay(rule, day, date.year) &&
        inWeek(rule, day)
      );
    },
  };
}

/** Whether a number from the front, or its negative from the back, is among those listed. */
function counted(listed: readonly number[], number: number, length: number): boolean {
  return listed.length === 0 || listed.includes(number) || listed.includes(number - length - 1);
}

function onYearDay(rule: Rule, day: number, year: number): boolean {
  if (rule.byYearDay.length === 0) return true;
  const first = dayCount(year, 1, 1);
  return counted(rule.byYearDay, day - first + 1, dayCount(year + 1, 1, 1) - first);
}

function inWeek(rule: Rule, day: number): boolean {
  if (rule.byWeekNo.length === 0) return true;
  const { number, weeks } = weekNumber(day, rule.wkst);
  return counted(rule.byWeekNo, number, weeks);
}

function onWeekday(day: number, listed: Rule['byDay'], within: 'month' | 'year'): boolean {
  if (listed.length === 0) return true;
  const weekday = WEEKDAYS[weekdayOf(day)];
  return listed.some((wanted) => wanted.day === weekday && (wanted.nth === null || isNth(day, wanted.nth, within)));
}

/** Whether the day is the n-th of its weekday in its month or year. */
function isNth(day: number, nth: number, within: 'month' | 'year'): boolean {
  const { year, month, day: monthDay } = civilDate(day);
  const [position, length] =
    within === 'month'
      ? [monthDay, daysInMonth(year, month)]
      : [day - dayCount(year, 1, 1) + 1, dayCount(year + 1, 1, 1) - dayCount(year, 1, 1)];
  return nth > 0 ? Math.ceil(position / 7) === nth : Math.ceil((length - position + 1) / 7) === -nth;
}
