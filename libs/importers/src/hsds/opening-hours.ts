import { trimAny, type Weekday, WEEKDAYS } from '#libs/domain';
import { clockTime } from '../reading/clock-time.js';
import { dayNamed, inWeekOrder } from '../reading/week-days.js';

/** Days that open and close at the same times. */
export type Opening = { readonly days: readonly Weekday[]; readonly opens: string; readonly closes: string };

const RANGE = /^(\d{1,2}[:.]\d\d)\s?(?:-|–|to)\s?(\d{1,2}[:.]\d\d)$/u;

/**
 * Opening hours in schema.org's way, as directories write them: `Fr 13:30-14:45`, `Mo-We,Fr 09:00-17:00; Sa 10:00-12:00`. All of it is
 * read or nothing is (null): half of some hours would be wrong hours.
 */
export function readOpeningHours(text: string): readonly Opening[] | null {
  const rules = text
    .slice(0, 500)
    .split(/[;\n]/u)
    .map((rule) => rule.trim())
    .filter((rule) => rule !== '');
  const read = rules.map(openingOf);
  return rules.length > 0 && read.every((opening) => opening !== null) ? read : null;
}

function openingOf(rule: string): Opening | null {
  const at = rule.search(/\d/u);
  if (at < 1) return null;
  const days = daysOf(trimAny(rule.slice(0, at), ':'));
  const hours = RANGE.exec(rule.slice(at).trim());
  const [opens, closes] = [clockTime(hours?.[1] ?? null), clockTime(hours?.[2] ?? null)];
  return days === null || opens === null || closes === null ? null : { days, opens, closes };
}

function daysOf(text: string): readonly Weekday[] | null {
  const parts = text.split(/[,&]/u).map((part) => part.trim());
  const found = parts.map((part) => {
    const [from, until, ...more] = part.split(/\s?[-–]\s?/u).map((name) => dayNamed(name));
    if (from === undefined || from === null || more.length > 0) return null;
    return until === undefined ? [from] : until === null ? null : daysBetween(from, until);
  });
  return found.every((days) => days !== null) ? inWeekOrder(found.flat()) : null;
}

function daysBetween(from: Weekday, until: Weekday): readonly Weekday[] {
  const [first, last] = [WEEKDAYS.indexOf(from), WEEKDAYS.indexOf(until)];
  return WEEKDAYS.filter((_, at) => (first <= last ? at >= first && at <= last : at >= first || at <= last));
}
