import { weekday, WEEKDAYS } from '#libs/domain';
import type { WrittenWhen } from '../reading/when/read-when.js';
import type { RowRecord } from './record.js';
import { isYes } from './ticks.js';
import type { WhenReader } from './when-reader.js';

/** When a row is, and the words that say so, which do not change from day to day. */
export type RowWhen = WrittenWhen & { readonly raw: string };

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/**
 * When a row is: its date and time, in one column or in two, with an end; or the day of the week on which it is each time
 * ("Tuesdays", "1st and 3rd Thursday"), which stays a rule without a first date. A day beside a date is only its name, unless it
 * says that it repeats: then the date is the first.
 */
export function whenOf(record: RowRecord, reader: WhenReader): RowWhen {
  const { date, time } = dateAndTime(record, reader);
  const day = record.text('day');
  const allDay = isYes(record.text('allDay'));
  const weekly = date === null;
  const first = weekly ? day : together(' ', repeatOf(day, date, reader), date);
  // Not as one ISO time, in which 9:30 would be sure to be the morning.
  const raw = together(', ', first, time);
  const when = reader.read(raw, allDay ? record.text('endDate') : endOf(record), weekly ? 'every' : 'listed');
  const notes = when.notes.filter(({ code }) => !(allDay && code === 'time-not-stated'));
  const known = when.start !== null || when.recurrence !== null;
  if (known && time !== null && !hasClock(when) && !notes.some(({ code }) => TIME_NOTES.has(code)))
    notes.push(UNREAD_TIME);
  const lost = !weekly && day !== null && when.recurrence === null && !isWeekday(day);
  if (lost) notes.push(UNREAD_REPEAT);
  const { start, end, durationSeconds, recurrence } = when;
  return { start, end, durationSeconds, recurrence, notes, raw: together(' ', day, date, time) };
}

/** The texts that there are, in one. */
function together(between: string, ...texts: readonly (string | null)[]): string {
  let all = '';
  for (const text of texts) if (text !== null) all = all === '' ? text : `${all}${between}${text}`;
  return all;
}

function hasClock({ start, recurrence }: WrittenWhen): boolean {
  return start === null ? (recurrence?.clock ?? null) !== null : start.kind !== 'date';
}

const TIME_NOTES = new Set(['time-without-am-pm', 'ambiguous-zone']);

const UNREAD_TIME = {
  code: 'time-not-read',
  message: 'The time could not be read, so it was left out.',
  severity: 'warning',
} as const;

/** "Start" may hold date and hour, or beside a "Date" only the hour. */
function dateAndTime(record: RowRecord, reader: WhenReader) {
  const [start, day] = [record.text('start'), record.text('date')];
  const whole = start !== null && (day === null || reader.read(start, null, 'worded').start !== null);
  const time = record.text('time') ?? (whole ? null : start);
  return { date: whole ? start : day, time: isYes(record.text('allDay')) ? null : time };
}

const UNREAD_REPEAT = {
  code: 'repeat-not-read',
  message: 'How often it repeats could not be read, so only its first date is listed.',
  severity: 'warning',
} as const;

/** An end's own date, else its hour alone; a date without an hour only where the start has none. */
function endOf(record: RowRecord): string | null {
  const whole = record.text('end');
  if (whole !== null) return whole;
  return together(' ', record.text('endDate'), record.text('endTime')) || null;
}

/** "Weekly" beside a date means the weekday of that date; "every Tuesday" says it itself; a bare weekday says nothing new. */
function repeatOf(day: string | null, date: string, reader: WhenReader): string | null {
  if (day === null || isWeekday(day)) return null;
  const word = /^(?:every (?:other )?week|weekly|fortnightly|biweekly|bi-weekly)$/iu
    .exec(day.trim())?.[0]
    .toLowerCase();
  if (word === undefined) return `${day} from`;
  const { start } = reader.read(date, null, 'worded');
  if (start === null) return null;
  const on = start.kind === 'date' ? start.date : start.kind === 'instant' ? start.instant : start.local;
  const name = NAMES[WEEKDAYS.indexOf(weekday(on.slice(0, 10)))] ?? '';
  return `every ${word === 'weekly' || word === 'every week' ? '' : 'other '}${name} from`;
}

function isWeekday(text: string): boolean {
  return (
    /^(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)[a-z]{0,6}\.?$/iu.test(text.trim()) && !/days$/iu.test(text)
  );
}
