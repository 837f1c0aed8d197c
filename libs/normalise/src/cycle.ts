import type { Rule } from './rule.js';

/** Days and weeks of a month that every month has. */
const DAYS_OF_ALL_MONTHS = 28;
const WEEKS_OF_ALL_MONTHS = 4;
const WEEKS_OF_ALL_YEARS = 52;

/**
 * After how many periods the number of instances in a period repeats, the first period left aside; null when it never does
 * for certain. COUNT of such a rule needs no looking through the years before a window. `start` is the day of DTSTART.
 */
export function cycleOf(rule: Rule, start: { readonly month: number; readonly day: number }): number | null {
  if (rule.byYearDay.length > 0 || rule.byWeekNo.length > 0) return null;
  if (rule.freq === 'DAILY' || rule.freq === 'WEEKLY') {
    if (rule.byMonth.length > 0 || rule.byMonthDay.length > 0) return null;
    // Seven steps of any number of days meet every weekday once, or always the same one.
    return rule.freq === 'DAILY' && rule.byDay.length > 0 ? 7 : 1;
  }
  // With months to choose from, some of the periods are empty; every year has the same ones.
  if (rule.freq === 'MONTHLY' && rule.byMonth.length > 0) return null;
  if (rule.byDay.length === 0) return hasFixedDays(rule, start) ? 1 : null;
  if (rule.byMonthDay.length > 0) return null;
  return hasFixedWeekdays(rule) ? 1 : null;
}

function hasFixedDays(rule: Rule, start: { readonly month: number; readonly day: number }): boolean {
  if (rule.byMonthDay.length > 0) return fromOneEnd(rule.byMonthDay, DAYS_OF_ALL_MONTHS);
  if (start.day <= DAYS_OF_ALL_MONTHS) return true;
  // 30 July is in every year; 29 February and the 31st of a list of months are not.
  return rule.freq === 'YEARLY' && rule.byMonth.length === 0 && start.month !== 2;
}

function hasFixedWeekdays(rule: Rule): boolean {
  const weeks = rule.freq === 'MONTHLY' || rule.byMonth.length > 0 ? WEEKS_OF_ALL_MONTHS : WEEKS_OF_ALL_YEARS;
  const numbers = rule.byDay.map(({ nth }) => nth).filter((nth) => nth !== null);
  if (numbers.length === rule.byDay.length) return fromOneEnd(numbers, weeks);
  // "The last weekday": there are more of them in every month than the position asks for.
  const weekdays = new Set(rule.byDay.map(({ day }) => day)).size;
  return numbers.length === 0 && rule.bySetPos.length > 0 && fromOneEnd(rule.bySetPos, weekdays * weeks);
}

/** Whether all numbers count from the same end and not beyond `most`, so that no two of them ever mean the same. */
function fromOneEnd(numbers: readonly number[], most: number): boolean {
  return (
    numbers.every((number) => Math.abs(number) <= most) &&
    new Set(numbers.map((number) => Math.sign(number))).size === 1
  );
}
