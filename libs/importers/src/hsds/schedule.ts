import { addDays, type ExtractedEvent, type ExtractedTime, type Weekday, weekday } from '#libs/domain';
import { isCalendarDate } from '#libs/extract';
import { clockTime, secondsBetween } from '../reading/clock-time.js';
import { type JsonObject, listIn, numberIn, textIn } from '../reading/json-value.js';
import { onceEach } from '../reading/once-each.js';
import { remembered } from '../reading/remembered.js';
import { repeating } from '../reading/repeating.js';
import { dayNamed, inWeekOrder } from '../reading/week-days.js';

/** When a service is there, by one schedule; `mark` tells it from another of the same service. */
export type Scheduled = Pick<ExtractedEvent, 'start' | 'durationSeconds' | 'recurrence'> & { readonly mark: string };

/** Where a service's schedules stand in time: the zone is used where the source has none of its own. */
export type Clock = { readonly now: string; readonly sourceZone: string | null };

/**
 * An HSDS schedule as a rule: `freq`, `interval`, `byday` (`MO,WE`, `1TH,3TH`), `bymonthday`, `until` or `count`. `dtstart` is its first date;
 * without one it has none. Null when it names no days.
 */
export function scheduleOf(row: JsonObject, clock: Clock): Scheduled | null {
  const base = ruleOf(row);
  if (base === null) return null;
  const opens = clockTime(textIn(row, 'opens_at'));
  const duration = secondsBetween(opens, clockTime(textIn(row, 'closes_at')));
  const until = dateIn(row, 'until') ?? dateIn(row, 'valid_to');
  const bound = until === null || base.includes('COUNT=') ? '' : `;UNTIL=${until.replaceAll('-', '')}T235959`;
  const rule = `${base}${bound}`;
  const tzid = clock.sourceZone === null ? offsetZone(numberIn(row, 'timezone')) : null;
  const start = startOf(row, base, opens, tzid, clock.now);
  const times =
    start === null ? repeating(rule, opens, tzid) : { rrules: [rule], exrules: [], rdates: [], exdates: [] };
  return { start, durationSeconds: duration, recurrence: times, mark: `${base} ${opens ?? ''}`.trim() };
}

/** The rules of "regular schedules" (a weekday and two times each), days with the same times in one. */
export function regularSchedules(rows: readonly JsonObject[]): readonly Scheduled[] {
  const byTimes = new Map<
    string,
    { readonly opens: string; readonly closes: string | null; readonly days: Weekday[] }
  >();
  for (const row of rows) {
    const day = dayOf(row);
    const [opens, closes] = [clockTime(textIn(row, 'opens_at')), clockTime(textIn(row, 'closes_at'))];
    if (day === null || opens === null) continue;
    const key = `${opens} ${closes ?? ''}`;
    const same = byTimes.get(key);
    if (same) same.days.push(day);
    else byTimes.set(key, { opens, closes, days: [day] });
  }
  return [...byTimes.values()].map(({ opens, closes, days }) => weeklyOn(days, opens, closes));
}

export function weeklyOn(days: readonly Weekday[], opens: string, closes: string | null): Scheduled {
  const rule = `FREQ=WEEKLY;BYDAY=${inWeekOrder(days).join(',')}`;
  return {
    start: null,
    durationSeconds: secondsBetween(opens, closes),
    recurrence: repeating(rule, opens, null),
    mark: `${rule} ${opens}`,
  };
}

/** Names, letters, and numbers of ISO 8601 (Monday is 1), as early directories hold them. */
function dayOf(row: JsonObject): Weekday | null {
  const text = textIn(row, 'weekday') ?? textIn(row, 'byday') ?? '';
  return /^[1-7]$/u.test(text) ? (NUMBERED[Number(text) - 1] ?? null) : dayNamed(text);
}

const NUMBERED: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

function ruleOf(row: JsonObject): string | null {
  const freq = textIn(row, 'freq');
  if (freq === null) return null;
  const days = listIn(row, 'byday').map(String).join();
  const monthDays = listIn(row, 'bymonthday').map(String).join();
  return ruleIn([freq, days, monthDays, numberIn(row, 'interval') ?? 1, numberIn(row, 'count') ?? 0].join('\n'));
}

/** Services of a directory share a few dozen rules: `freq`, `byday`, `bymonthday`, `interval` and `count`, each on a line. */
const ruleIn = remembered((said): string | null => {
  const [published = '', days = '', ofMonth = '', every, times, more] = said.split('\n');
  if (more !== undefined) return null;
  const [freq, interval, count] = [published.toUpperCase(), Number(every), Number(times)];
  if (!['WEEKLY', 'MONTHLY', 'DAILY'].includes(freq)) return null;
  const byDay = namesIn(days.toUpperCase());
  if (!byDay.every((day) => /^[+-]?[1-5]?(?:MO|TU|WE|TH|FR|SA|SU)$/u.test(day))) return null;
  const monthDays = namesIn(ofMonth).filter((day) => /^-?(?:[1-9]|[12]\d|3[01])$/u.test(day));
  // "Monthly on Thursdays" is no day of a month: which one, nobody says.
  const named =
    freq === 'DAILY' ||
    (freq === 'WEEKLY' ? byDay.length > 0 : byDay.some((day) => /\d/u.test(day)) || monthDays.length > 0);
  if (!named) return null;
  return [
    `FREQ=${freq}`,
    interval > 1 && Number.isInteger(interval) ? `INTERVAL=${interval}` : '',
    byDay.length > 0 ? `BYDAY=${byDay.join(',')}` : '',
    freq === 'MONTHLY' && monthDays.length > 0 ? `BYMONTHDAY=${monthDays.join(',')}` : '',
    Number.isInteger(count) && count > 0 ? `COUNT=${count}` : '',
  ]
    .filter((part) => part !== '')
    .join(';');
});

function namesIn(text: string): readonly string[] {
  return onceEach(text.split(',').map((name) => name.trim()));
}

/** `dtstart`, moved to the first of its days; or, of a schedule that is not in force yet, the first of its days then. */
function startOf(
  row: JsonObject,
  rule: string,
  opens: string | null,
  tzid: string | null,
  now: string,
): ExtractedTime | null {
  const from = dateIn(row, 'valid_from');
  const stated = dateIn(row, 'dtstart') ?? (from !== null && from > now.slice(0, 10) ? from : null);
  if (stated === null || opens === null) return null;
  const days = /^FREQ=WEEKLY;BYDAY=([A-Z,]+)$/u.exec(rule)?.[1] ?? '';
  let date = stated;
  // Days are two letters each: `TU` stands in `MO,TU` and in no other pair.
  for (let at = 0; at < 7 && days !== '' && !days.includes(weekday(date)); at += 1) date = addDays(date, 1);
  const local = `${date}T${opens}`;
  return tzid === null ? { kind: 'floating', local } : { kind: 'zoned', local, tzid };
}

/** `timezone` is hours from UTC: better than nothing, and worse than a zone, for it does not know of summer. */
function offsetZone(hours: number | null): string | null {
  if (hours === null || Math.abs(hours) > 14 || !Number.isInteger(hours)) return null;
  return hours === 0 ? 'UTC' : `UTC${hours > 0 ? '+' : '-'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
}

function dateIn(row: JsonObject, field: string): string | null {
  const date = textIn(row, field)?.slice(0, 10) ?? '';
  return isCalendarDate(date) ? date : null;
}
