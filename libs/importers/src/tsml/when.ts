import { type ExtractedRecurrence, type LeftOut, type Weekday, WEEKDAYS } from '#libs/domain';
import { clockTime, secondsBetween } from '../reading/clock-time.js';
import { type JsonObject, listOf, textOf } from '../reading/json-value.js';
import { monthDaysIn } from '../reading/month-days.js';
import { remembered } from '../reading/remembered.js';
import { repeating } from '../reading/repeating.js';
import { dayFromSunday, inWeekOrder } from '../reading/week-days.js';

/** The rule of a meeting, or why it has none. */
export type When = {
  readonly recurrence: ExtractedRecurrence | null;
  readonly durationSeconds: number | null;
  readonly leftOut: { readonly code: LeftOut; readonly message: string } | null;
  /** A day of it that no week has, as published. */
  readonly badDay: string | null;
};

const EVERY_OTHER =
  /\b(?:every other (?:week|[a-z]{3,6}day)|alternate (?:weeks|[a-z]{3,6}days)|bi-?weekly|fortnightly)\b/i;
const MEETS_EVERY_OTHER = /\bmeets? (?:every other|bi-?weekly|fortnightly)\b/i;
const WEEKLY_ON = Object.fromEntries(WEEKDAYS.map((day) => [day, `FREQ=WEEKLY;BYDAY=${day}`])) as Record<
  Weekday,
  string
>;
const BY_APPOINTMENT = 'This meeting has no day of the week (by appointment), so it was left out.';
const NO_SUCH_DAY = 'This meeting names a day that no week has, so it was left out.';

/**
 * When a row meets: a weekly rule of its `day` (0 is Sunday; one or several) and `time`, never a date. Names and notes that say
 * "1st and 3rd Thursday" or "every other week" of that day make it the rarer rule, for the format has no field for it.
 */
export function whenOf(row: JsonObject, name: string, notes: string): When {
  const { days, bad, none } = daysIn(publishedDays(row));
  if (days.length === 0) return without(none ? 'no-start' : 'bad-date', none ? BY_APPOINTMENT : NO_SUCH_DAY);
  const stated = textOf(row['time']);
  const time = clockTime(stated);
  if (time === null && stated !== null) {
    return without('bad-date', 'This meeting has a time that no clock shows, so it was left out.');
  }
  return {
    recurrence: repeating(ruleOf(days, name, notes), time, textOf(row['timezone'])),
    durationSeconds: secondsBetween(time, clockTime(textOf(row['end_time']))),
    leftOut: null,
    badDay: bad,
  };
}

/** The entries of `day`, with commas between; sheets that people keep by hand hold several in one. */
function publishedDays(row: JsonObject): string {
  const only = textOf(row['day']);
  if (only !== null) return only;
  const entries = listOf(row['day']);
  return entries.filter((day) => typeof day === 'string' || typeof day === 'number').join(',');
}

const daysIn = remembered((published) => {
  const named = published.split(',').map((day) => day.trim());
  return {
    days: inWeekOrder(named.flatMap((day) => dayFromSunday(day) ?? [])),
    bad: named.find((day) => dayFromSunday(day) === null) ?? null,
    none: named.every((day) => day === ''),
  };
});

function without(code: LeftOut, message: string): When {
  return { recurrence: null, durationSeconds: null, leftOut: { code, message }, badDay: null };
}

function ruleOf(days: readonly Weekday[], name: string, notes: string): string {
  const [day] = days;
  if (days.length > 1 || day === undefined) return `FREQ=WEEKLY;BYDAY=${days.join(',')}`;
  const monthly = monthDaysIn(name) ?? (notes === '' ? null : onlyThen(notes));
  if (monthly?.day === day) return monthly.rule;
  // Every second week of nothing in particular: kept, and never worked out.
  if (EVERY_OTHER.test(name) || (notes !== '' && MEETS_EVERY_OTHER.test(notes)))
    return `FREQ=WEEKLY;INTERVAL=2;BYDAY=${day}`;
  return WEEKLY_ON[day];
}

/** In notes, "1st Thursday" is mostly when there is a speaker: only "meets on the 1st Thursday" and "1st Thursday only" are the rule. */
function onlyThen(notes: string): ReturnType<typeof monthDaysIn> {
  const found = monthDaysIn(notes);
  if (found === null) return null;
  return /^(?:meets?|meeting|held)$/u.test(found.before) || found.after === 'only' ? found : null;
}
