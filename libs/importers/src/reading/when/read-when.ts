import { addDays, type ExtractedRecurrence, type ExtractedTime, type LocalDate, type Problem } from '#libs/domain';
import { readIsoTime } from '#libs/extract';
import { secondsBetween } from '../clock-time.js';
import { type Clock, type ClockStyle, DOUBT } from './clock.js';
import type { DayFirst } from './dates.js';
import { firstFitting } from './first-fitting.js';
import { type Lone, ruleIn } from './rule.js';
import { monthSpan, type WrittenMonths } from './months.js';
import { type FoundDates, type Role, type Scan, scan } from './scan.js';
import { tokensOf } from './tokens.js';
import { dated } from './year.js';
import { statedZone } from './zone-words.js';

/** A source's habits in writing dates. */
export type Habits = {
  /** The day on which the page was read. */
  readonly today: LocalDate;
  readonly dayFirst: DayFirst;
  readonly clock: ClockStyle;
  readonly lone: Lone;
  /** Zone of all its times; null for the source's own. */
  readonly tzid: string | null;
  /** The source's own zone where it is known: decides what "CST" means. */
  readonly sourceZone?: string | null;
};

/** When something is, as a text says; what it leaves open is null and said. */
export type WrittenWhen = {
  readonly start: ExtractedTime | null;
  readonly end: ExtractedTime | null;
  readonly durationSeconds: number | null;
  readonly recurrence: ExtractedRecurrence | null;
  readonly notes: readonly Note[];
};
export type Note = Pick<Problem, 'code' | 'message' | 'severity'>;

const NOTES = {
  'year-inferred': ['note', 'No year is stated; the next such date was taken.'],
  'weekday-mismatch': ['warning', 'The weekday and the date do not agree; the date was taken.'],
  'no-such-date': ['error', 'The date does not exist, or no year near by gives its weekday.'],
  'ambiguous-date': ['error', 'Which number is the month cannot be told; write it like 2026-12-05, or set "dayFirst".'],
  'time-without-am-pm': ['warning', 'The time does not say whether it is morning or evening, so it was left out.'],
  'time-not-stated': ['note', 'A date without a time.'],
  'rule-has-exceptions': ['warning', 'The text names exceptions to its rule that could not be read.'],
  'rule-needs-first-date': ['warning', 'Every other week, but no first date says which week.'],
  'ambiguous-zone': ['warning', 'The zone of the time may be one of several, so the time was left out.'],
  'zone-season': [
    'warning',
    'The time names winter time in summer or summer time in winter; the clock of that place was taken.',
  ],
  'several-times': ['warning', 'Several dates with hours of their own; only the first was taken.'],
} as const satisfies Readonly<Record<string, readonly [Problem['severity'], string]>>;
type NoteCode = keyof typeof NOTES;

/**
 * Reads a date as English pages write it: "Tuesday 9 June, 6:30 pm", "Tue, Jun 9 2026 6:30–8pm", "9–11 June", "every 1st and
 * 3rd Thursday at 6 pm", or ISO 8601. An explicit reader, never the machine's own. A rule without a first date stays a rule.
 */
export function readWhen(text: string, habits: Habits): WrittenWhen {
  const exact = readIsoTime(text);
  if (exact !== null) return { ...NOTHING, start: exact.kind === 'floating' ? zoned(exact.local, habits.tzid) : exact };
  const tokens = tokensOf(text);
  const found = scan(tokens, habits);
  const codes = new Set<NoteCode>();
  if (found.doubtfulDate) codes.add('ambiguous-date');
  const only = found.dates.length === 1 ? found.dates[0] : undefined;
  const dates =
    only !== undefined
      ? withYears(only, habits.today, codes)
      : found.dates.flatMap((entry) => withYears(entry, habits.today, codes));
  const zone = zoneOf(found, dates, habits, codes);
  const clocks = zone === 'ambiguous' ? found.clocks.map(() => DOUBT) : found.clocks;
  const clock = clocks[0] ?? null;
  if (clock?.doubt === true && zone !== 'ambiguous') codes.add('time-without-am-pm');
  const own = zone === null || zone === 'ambiguous' ? habits : { ...habits, tzid: zone };
  const rule = ruleIn(tokens, found.dates.length > 0 ? 'worded' : habits.lone);
  if (rule?.exceptions === true) codes.add('rule-has-exceptions');
  const { start, end, durationSeconds, recurrence } =
    rule === null
      ? onDates(dates, clocks, own, codes)
      : byRule(withMonths(rule.rrule, found.months), inMonths(found.months, dates, own, codes), clock, own, codes);
  return { start, end, durationSeconds, recurrence, notes: notesOf(codes) };
}

function notesOf(codes: ReadonlySet<NoteCode>): readonly Note[] {
  const notes: Note[] = [];
  for (const code of codes) notes.push({ code, severity: NOTES[code][0], message: NOTES[code][1] });
  return notes;
}

const NOTHING: WrittenWhen = { start: null, end: null, durationSeconds: null, recurrence: null, notes: [] };

/** The zone that the text names, `ambiguous` where it may be one of several, null where it names none. */
function zoneOf(
  { zone, clocks }: Scan,
  days: readonly Day[],
  { tzid, sourceZone }: Habits,
  codes: Set<NoteCode>,
): string | null {
  if (zone === null) return null;
  const [day, time] = [days.find(({ role }) => role === 'on')?.date, clocks[0]?.start];
  const on = day === undefined || time === undefined || time === null ? null : `${day}T${time}`;
  const stated = statedZone(zone, tzid ?? sourceZone ?? null, on);
  if (stated.tzid === null) codes.add('ambiguous-zone');
  if (stated.wrongSeason) codes.add('zone-season');
  return stated.tzid ?? 'ambiguous';
}

/** "Except August" leaves its months out; a list of months is no run of them. */
function withMonths(rrule: string, months: readonly WrittenMonths[]): string {
  const within = months.filter(({ role }) => role === 'in').flatMap((one) => one.months);
  const without = months.filter(({ role }) => role === 'except').flatMap((one) => one.months);
  if (within.length < 2 && without.length === 0) return rrule;
  const all = within.length > 0 ? [...new Set(within)] : [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  const left = all.filter((month) => !without.includes(month)).sort((a, b) => a - b);
  return left.length === 0 ? rrule : `${rrule};BYMONTH=${left.join(',')}`;
}

/** "Tuesdays in December" begins and ends with December, unless the text has days for it. */
function inMonths(
  months: readonly WrittenMonths[],
  days: readonly Day[],
  { today }: Habits,
  codes: Set<NoteCode>,
): readonly Day[] {
  const [first, ...more] = months.filter(({ role }) => role === 'in');
  if (first === undefined || days.some(({ role }) => role === 'until')) return days;
  const named = { ...first, months: [...first.months, ...more.flatMap((one) => one.months)] };
  const { from, until } = monthSpan({ ...named, year: more.at(-1)?.year ?? first.year }, today);
  if (named.year === null) codes.add('year-inferred');
  const begins: readonly Day[] = days.some(({ role }) => role === 'on') ? [] : [{ date: from, role: 'on' }];
  return [...days, ...begins, { date: until, role: 'until' }];
}

type Day = { readonly date: LocalDate; readonly role: Role };
const NO_DAYS: readonly Day[] = [];

function withYears(entry: FoundDates, today: LocalDate, codes: Set<NoteCode>): readonly Day[] {
  let days: readonly Day[] = NO_DAYS;
  for (const [index, written] of entry.dates.entries()) {
    const weekday = entry.dates.length === 1 ? entry.weekday : null;
    // The second end of a range lies after the first: "28 December – 2 January".
    const day = dated(written, entry.range && days[0] !== undefined ? days[0].date : today, weekday);
    if (day.date === null) {
      codes.add('no-such-date');
      continue;
    }
    if (day.inferred) codes.add('year-inferred');
    if (day.wrongDay) codes.add('weekday-mismatch');
    const one: Day = { date: day.date, role: entry.range && index > 0 ? 'until' : entry.role };
    days = days.length === 0 ? [one] : [...days, one];
  }
  return days;
}

function onDates(
  days: readonly Day[],
  clocks: readonly Clock[],
  habits: Habits,
  codes: Set<NoteCode>,
): Omit<WrittenWhen, 'notes'> {
  const on = days.filter(({ role }) => role === 'on').map(({ date }) => date);
  const first = on[0];
  if (first === undefined) return NOTHING;
  const last = days.findLast(({ role, date }) => role === 'until' && date >= first)?.date ?? null;
  const clock = clocks[0] ?? null;
  const at = clock?.start ?? null;
  if (clock === null) codes.add('time-not-stated');
  const several = on.length > 1 && clocks.length > 1;
  if (several) codes.add('several-times');
  const others = several || last !== null ? [] : on.slice(1);
  const recurrence =
    others.length === 0 ? null : { ...NO_RULE, rdates: others.map((date) => timeOn(date, at, habits)) };
  return {
    start: timeOn(first, at, habits),
    end: last === null ? endOn(first, clock, habits) : rangeEnd(last, clocks, habits),
    durationSeconds: null,
    recurrence,
  };
}

const NO_RULE: ExtractedRecurrence = { rrules: [], exrules: [], rdates: [], exdates: [] };

function byRule(
  rrule: string,
  days: readonly Day[],
  clock: Clock | null,
  habits: Habits,
  codes: Set<NoteCode>,
): Omit<WrittenWhen, 'notes'> {
  const from = days.find(({ role }) => role === 'on')?.date ?? null;
  const until = days.find(({ role, date }) => role === 'until' && (from === null || date >= from))?.date ?? null;
  const at = clock?.start ?? null;
  const bound = until === null ? '' : `;UNTIL=${until.replaceAll('-', '')}${at === null ? '' : 'T235959'}`;
  const exdates = days.filter(({ role }) => role === 'except').map(({ date }) => timeOn(date, at, habits));
  const recurrence = { ...NO_RULE, rrules: [`${rrule}${bound}`], exdates };
  if (from === null) {
    if (rrule.includes('INTERVAL=')) codes.add('rule-needs-first-date');
    const hours = at === null ? {} : { clock: { time: at, tzid: habits.tzid } };
    return { start: null, end: null, durationSeconds: lengthOf(clock), recurrence: { ...recurrence, ...hours } };
  }
  const first = firstFitting(from, rrule);
  return { start: timeOn(first, at, habits), end: endOn(first, clock, habits), durationSeconds: null, recurrence };
}

function timeOn(date: LocalDate, clock: string | null, { tzid }: Habits): ExtractedTime {
  return clock === null ? { kind: 'date', date } : zoned(`${date}T${clock}`, tzid);
}

function zoned(local: string, tzid: string | null): ExtractedTime {
  return tzid === null ? { kind: 'floating', local } : { kind: 'zoned', local, tzid };
}

/** The end on the same day, or on the next when it is no later than the start; none where no night is so long. */
function endOn(date: LocalDate, clock: Clock | null, { tzid }: Habits): ExtractedTime | null {
  if (clock === null || clock.start === null || clock.end === null || clock.end === clock.start) return null;
  if (clock.end === '24:00:00') return zoned(`${addDays(date, 1)}T00:00:00`, tzid);
  if (lengthOf(clock) === null) return null;
  return zoned(`${clock.end > clock.start ? date : addDays(date, 1)}T${clock.end}`, tzid);
}

/** The end of several days: with hours when the text gives them, else the day after the last, as ends of days are exclusive. */
function rangeEnd(last: LocalDate, clocks: readonly Clock[], habits: Habits): ExtractedTime | null {
  if (clocks.length === 0) return { kind: 'date', date: addDays(last, 1) };
  const end = clocks[1]?.start ?? clocks[0]?.end ?? null;
  if (clocks[0]?.start === null || end === null) return null;
  return end === '24:00:00' ? zoned(`${addDays(last, 1)}T00:00:00`, habits.tzid) : zoned(`${last}T${end}`, habits.tzid);
}

function lengthOf(clock: Clock | null): number | null {
  if (clock === null || clock.start === null || clock.end === null) return null;
  return secondsBetween(clock.start, clock.end);
}
