import { civilDate, dayCount, daysInMonth, fromWallMs, wallMs } from '#libs/domain';
import type { LocalDateTime } from '#libs/domain';
import { cycleOf } from './cycle.js';
import { dayFilter } from './day-filter.js';
import type { DayFilter } from './day-filter.js';
import { MAX_COUNT } from './guard-rule.js';
import { firstWeekOf, weekStart, weekYearOf } from './period-days.js';
import type { Rule } from './rule.js';

/**
 * Part of time to look at and the most instances wanted. Wall-clock times, both ends included. The limit counts from
 * `countFrom` where that is given: what lies before it comes as well and takes nobody's place.
 */
export type ExpandWindow = {
  readonly from: LocalDateTime;
  readonly until: LocalDateTime;
  readonly limit: number;
  readonly countFrom?: LocalDateTime;
};

const DAY = 86_400_000;
const HOUR = 3_600_000;
/**
 * Work that a rule may still cost, counted in days and times looked at. Below nought it has run out, and the dates given
 * back are not all of them. Counted instead of timed, so that the same bytes always give the same dates.
 */
export type Effort = { left: number };

/** No window is longer than this, so that an endless rule that fires rarely ends too. */
const MAX_SPAN = 100 * 366 * DAY;

/**
 * The wall-clock times at which a rule fires, in order, within a window. Works on local times, as RFC 5545 §3.3.10 means
 * it: the zone is applied afterwards, to each time on its own. `ruleUntil` is UNTIL as a wall-clock time of the rule's zone.
 * DTSTART is an instance only where the rule makes it one. Only for rules that `refuseRule` lets pass; periods before the
 * window are skipped by arithmetic unless COUNT has to be counted through them.
 */
export function expand(
  rule: Rule,
  start: LocalDateTime,
  ruleUntil: LocalDateTime | null,
  window: ExpandWindow,
  effort: Effort = { left: Infinity },
): readonly LocalDateTime[] {
  const first = msOf(start);
  const from = Math.max(msOf(window.from), first);
  const end = Math.min(lastOf(window.until), from + MAX_SPAN, lastOf(ruleUntil));
  const count = rule.count === null || rule.count > MAX_COUNT ? Infinity : rule.count;
  const periods = periodsOf(rule, first, effort);
  const times = timesOf(rule, first);
  const found: LocalDateTime[] = [];
  const instancesIn = (index: number): readonly number[] => {
    const days = periods.days(index);
    effort.left -= PERIOD + days.length * times.length;
    if (effort.left < 0) return [];
    return pick(instants(days, times), rule.bySetPos);
  };
  const cycle = cycleOf(rule, civilDate(Math.floor(first / DAY)));
  const begin = count === Infinity || cycle !== null ? periods.indexBefore(from) : 0;
  let counted = count === Infinity ? 0 : countedBefore(begin, cycle ?? 1, instancesIn, first);
  const countFrom = msOf(window.countFrom ?? window.from);
  let wanted = 0;
  for (let index = begin; effort.left >= 0; index += 1) {
    if (periods.begin(index) * DAY > end || counted >= count) return found;
    for (const at of instancesIn(index)) {
      if (at < first) continue;
      counted += 1;
      if (at > end || counted > count) return found;
      if (at < from) continue;
      found.push(fromWallMs(at));
      if (at >= countFrom) wanted += 1;
      else effort.left -= UNCOUNTED;
      if (wanted >= window.limit) return found;
    }
  }
  return found;
}

function lastOf(local: LocalDateTime | null): number {
  return local === null ? Infinity : msOf(local);
}

function msOf(local: LocalDateTime): number {
  return wallMs(local) ?? 0;
}

/** Instances of the periods before one, of a rule whose periods repeat their numbers after a cycle, all but the first. */
function countedBefore(
  begin: number,
  cycle: number,
  instancesIn: (index: number) => readonly number[],
  first: number,
): number {
  if (begin === 0) return 0;
  const alike = begin - 1;
  let counted = instancesIn(0).filter((at) => at >= first).length;
  for (let index = 1; index <= Math.min(cycle, alike); index += 1) {
    counted += instancesIn(index).length * Math.ceil((alike - index + 1) / cycle);
  }
  return counted;
}

/** What a period costs beside its days. */
const PERIOD = 2;
/** What a date costs that no limit counts: it is written out and put on the world's clock all the same. */
const UNCOUNTED = 8;

/** The repeating periods of a frequency, numbered from that of DTSTART. Days are numbered from 1970. */
type Periods = {
  begin(index: number): number;
  /** Days of the period that the rule names, in order. */
  days(index: number): readonly number[];
  /** Number of a period that begins before the moment, never below nought. */
  indexBefore(ms: number): number;
};

function periodsOf(rule: Rule, first: number, effort: Effort): Periods {
  const startDay = Math.floor(first / DAY);
  const filter = counting(dayFilter(rule, startDay), effort);
  if (rule.freq === 'DAILY') return fixed(startDay, rule.interval, 1, filter);
  if (rule.freq === 'WEEKLY') return fixed(weekStart(startDay, rule.wkst), 7 * rule.interval, 7, filter);
  if (rule.byWeekNo.length > 0) return weekYears(rule, startDay, filter);
  const months = rule.freq === 'YEARLY' ? 12 : 1;
  const { year, month } = civilDate(startDay);
  const base = rule.freq === 'YEARLY' ? year * 12 : year * 12 + month - 1;
  const step = months * rule.interval;
  const begin = (index: number): number => {
    const at = base + index * step;
    return dayCount(Math.floor(at / 12), (at % 12) + 1, 1);
  };
  return {
    begin,
    days: (index) => monthDays(base + index * step, months, filter),
    indexBefore: (ms) => {
      const at = civilDate(Math.floor(ms / DAY));
      return Math.max(0, Math.floor((at.year * 12 + at.month - 1 - base) / step) - 1);
    },
  };
}

function counting(filter: DayFilter, effort: Effort): DayFilter {
  const count = <T>(answer: T): T => {
    effort.left -= 1;
    return answer;
  };
  return { month: (month) => count(filter.month(month)), day: (day) => count(filter.day(day)) };
}

function fixed(base: number, step: number, length: number, filter: DayFilter): Periods {
  return {
    begin: (index) => base + index * step,
    days: (index) => daysFrom(base + index * step, length, filter),
    indexBefore: (ms) => Math.max(0, Math.floor((Math.floor(ms / DAY) - base) / step) - 1),
  };
}

/** Years made of whole weeks: with BYWEEKNO, 31 December may belong to the year after, and INTERVAL counts such years. */
function weekYears(rule: Rule, startDay: number, filter: DayFilter): Periods {
  // A DTSTART that is no instance says only from which calendar year to count.
  const base = filter.day(startDay) ? weekYearOf(startDay, rule.wkst) : civilDate(startDay).year;
  const begin = (index: number): number => firstWeekOf(base + index * rule.interval, rule.wkst);
  return {
    begin,
    days: (index) => {
      const first = begin(index);
      const length = firstWeekOf(base + index * rule.interval + 1, rule.wkst) - first;
      return daysFrom(first, length, filter);
    },
    indexBefore: (ms) => {
      const year = weekYearOf(Math.floor(ms / DAY), rule.wkst);
      return Math.max(0, Math.floor((year - base) / rule.interval) - 1);
    },
  };
}

function monthDays(from: number, months: number, filter: DayFilter): readonly number[] {
  const days: number[] = [];
  for (let at = from; at < from + months; at += 1) {
    const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
    if (!filter.month(month)) continue;
    const begin = dayCount(year, month, 1);
    days.push(...daysFrom(begin, daysInMonth(year, month), filter));
  }
  return days;
}

function daysFrom(first: number, length: number, filter: DayFilter): readonly number[] {
  const days: number[] = [];
  for (let day = first; day < first + length; day += 1) if (filter.day(day)) days.push(day);
  return days;
}

/** Times of the day in milliseconds: BYHOUR with the minutes and seconds of DTSTART, or DTSTART's own time. */
function timesOf(rule: Rule, first: number): readonly number[] {
  const time = ((first % DAY) + DAY) % DAY;
  if (rule.byHour.length === 0) return [time];
  return [...rule.byHour].sort((a, b) => a - b).map((hour) => hour * HOUR + (time % HOUR));
}

function instants(days: readonly number[], times: readonly number[]): readonly number[] {
  return days.flatMap((day) => times.map((time) => day * DAY + time));
}

/** BYSETPOS: the n-th of a period, from the front or (negative) from the back. */
function pick(set: readonly number[], positions: readonly number[]): readonly number[] {
  if (positions.length === 0) return set;
  const chosen = positions.map((position) => set.at(position > 0 ? position - 1 : position));
  return [...new Set(chosen.filter((at) => at !== undefined))].sort((a, b) => a - b);
}
