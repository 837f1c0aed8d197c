import { addDays, type ExtractedEvent, type ExtractedRecurrence, type Weekday, weekday } from '#libs/domain';
import { isCalendarDate } from '#libs/extract';
import { clockTime } from '../reading/clock-time.js';
import { type JsonObject, textIn } from '../reading/json-value.js';
import { monthDaysIn } from '../reading/month-days.js';
import { repeating } from '../reading/repeating.js';
import { dayFromSunday } from '../reading/week-days.js';

/** When a group meets; null when it does not say on which day, or how often in a way that has days. */
export function groupWhen(row: JsonObject, now: string): Pick<ExtractedEvent, 'start' | 'recurrence'> | null {
  const day = dayFromSunday(textIn(row, 'day') ?? '');
  const rule = ruleOf(row, day);
  if (rule === null) return null;
  const until = dateIn(row, 'date_end');
  const bounded = until === null ? rule : `${rule};UNTIL=${until.replaceAll('-', '')}T235959`;
  const time = clockTime(textIn(row, 'time'));
  const begins = dateIn(row, 'date_start');
  // A group that has begun has a rule and no first date; one that is announced begins on the first of its days.
  if (
    begins === null ||
    begins <= now.slice(0, 10) ||
    time === null ||
    day === null ||
    !rule.startsWith('FREQ=WEEKLY')
  ) {
    return { start: null, recurrence: repeating(bounded, time, null) };
  }
  const recurrence: ExtractedRecurrence = { rrules: [bounded], exrules: [], rdates: [], exdates: [] };
  return { start: { kind: 'floating', local: `${firstOn(begins, day)}T${time}` }, recurrence };
}

/** `weekly`, `fortnightly`, `monthly`, or `custom` with words of the church's own; a month without a week of it has no days. */
function ruleOf(row: JsonObject, day: Weekday | null): string | null {
  const frequency = textIn(row, 'frequency')?.toLowerCase() ?? '';
  const words = [frequency, textIn(row, 'custom_frequency') ?? ''].join(' ').trim();
  const monthly = monthDaysIn(words) ?? (day === null ? null : monthDaysIn(`${words} ${NAMES[day]}`));
  if (monthly !== null) return monthly.rule;
  if (day === null) return null;
  if (/\b(?:fortnightly|bi-?weekly|every (?:other|second|two) weeks?|alternate weeks)\b/i.test(words)) {
    return `FREQ=WEEKLY;INTERVAL=2;BYDAY=${day}`;
  }
  if (frequency === 'weekly' || /^\s*(?:weekly|every week)\b/i.test(words)) return `FREQ=WEEKLY;BYDAY=${day}`;
  return frequency === 'monthly' ? 'FREQ=MONTHLY' : null;
}

const NAMES: Readonly<Record<Weekday, string>> = {
  MO: 'monday',
  TU: 'tuesday',
  WE: 'wednesday',
  TH: 'thursday',
  FR: 'friday',
  SA: 'saturday',
  SU: 'sunday',
};

function dateIn(row: JsonObject, field: string): string | null {
  const date = textIn(row, field)?.slice(0, 10) ?? '';
  return isCalendarDate(date) ? date : null;
}

function firstOn(date: string, day: Weekday): string {
  let at = date;
  for (let days = 0; days < 7 && weekday(at) !== day; days += 1) at = addDays(at, 1);
  return at;
}
