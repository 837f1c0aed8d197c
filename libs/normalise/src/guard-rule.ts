import { daysInMonth } from '#libs/domain';
import type { Rule } from './rule.js';

/** COUNTs above this are taken as "without end", for no group meets that often; windowed like any endless rule. */
export const MAX_COUNT = 5_000;
const MAX_LIST = 62;
const MAX_PRODUCT = 1_000;
const MAX_INTERVAL = 1_000;
const MAX_HOURS = 24;

/**
 * Why a rule must not be expanded, as the rest of a sentence; null when it may. Two kinds are refused: rules that cost
 * more than a gathering ever needs, and rules that can never fire, which expanders look for till the end of time.
 */
export function refuseRule(rule: Rule): string | null {
  if (['SECONDLY', 'MINUTELY', 'HOURLY'].includes(rule.freq)) return `it repeats ${rule.freq.toLowerCase()}`;
  if (rule.bySecond.length > 0) return 'it lists seconds';
  if (rule.byMinute.length > 0) return 'it lists minutes';
  if (rule.interval < 1 || rule.interval > MAX_INTERVAL) return 'its interval is not between 1 and 1000';
  return tooWide(rule) ?? misplaced(rule) ?? impossible(rule);
}

function tooWide(rule: Rule): string | null {
  const lists = [
    rule.byDay,
    rule.byMonth,
    rule.byMonthDay,
    rule.byYearDay,
    rule.byWeekNo,
    rule.bySetPos,
    rule.byHour,
  ].map((list) => list.length);
  if (lists.some((length) => length > MAX_LIST)) return 'it has too many values in one list';
  if (rule.byHour.length > MAX_HOURS) return 'it has too many hours';
  const product = lists.reduce((sum, length) => sum * Math.max(length, 1), 1);
  return product > MAX_PRODUCT ? 'it combines too many values' : null;
}

/** RFC 5545 §3.3.10: "the third Tuesday" has no meaning within a week or a day. */
function misplaced(rule: Rule): string | null {
  const numbered = rule.byDay.some((day) => day.nth !== null);
  return numbered && (rule.freq === 'WEEKLY' || rule.freq === 'DAILY') ? 'it numbers weekdays within a week' : null;
}

function impossible(rule: Rule): string | null {
  if (rule.byMonthDay.length > 0 && rule.byMonth.length > 0) {
    // 2024 is a leap year: what exists in no leap year exists never.
    const exists = rule.byMonth.some((month) =>
      rule.byMonthDay.some((day) => Math.abs(day) <= daysInMonth(2024, month)),
    );
    if (!exists) return 'the day it names does not exist in any year';
  }
  const most = largestSet(rule);
  if (rule.bySetPos.length > 0 && rule.bySetPos.every((position) => Math.abs(position) > most)) {
    return 'the position it picks is never reached';
  }
  const nth = rule.byDay.filter((day) => day.nth !== null).map((day) => Math.abs(day.nth ?? 0));
  const weeks = rule.freq === 'MONTHLY' || rule.byMonth.length > 0 ? 5 : 53;
  if (nth.length > 0 && nth.length === rule.byDay.length && nth.every((n) => n > weeks)) {
    return 'the weekday it numbers does not exist';
  }
  return null;
}

/** Upper bound of the instances in one period, before BYSETPOS picks among them. */
function largestSet(rule: Rule): number {
  const hours = Math.max(rule.byHour.length, 1);
  const ordinals = rule.byDay.length > 0 && rule.byDay.every((day) => day.nth !== null);
  if (rule.freq === 'DAILY') return hours;
  if (rule.freq === 'WEEKLY') return Math.max(rule.byDay.length, 1) * hours;
  if (rule.freq === 'MONTHLY') {
    const byDay = ordinals ? rule.byDay.length : rule.byDay.length * 5;
    return Math.max(1, rule.byMonthDay.length > 0 ? rule.byMonthDay.length : byDay) * hours;
  }
  return 366 * hours;
}
