import { addDays, WEEKDAYS, weekday, type LocalDate, type Weekday } from '#libs/domain';
import type { Series } from './series.js';

/** `Series.when`, taken apart, with the real dates around a given day. */
export type Schedule = {
  readonly kind: 'weekly' | 'biweekly' | 'monthly' | 'once';
  readonly day: Weekday;
  /** For monthly: which one of the month, 1–4. */
  readonly ordinal: number;
  readonly startTime: string;
  readonly endTime: string | null;
  /** The first date; for a series eight weeks back, so that it has a past. */
  readonly first: LocalDate;
  /** Its dates from `today` on, for half a year. */
  readonly upcoming: readonly LocalDate[];
};

const SHAPE =
  /^(?:(?<weeks>2\/)?(?<ordinal>[1-4])?(?<day>MO|TU|WE|TH|FR|SA|SU)|once (?<in>\d+)) (?<from>\d\d:\d\d)(?:-(?<to>\d\d:\d\d))?$/;

/** Throws when `when` is not in the town's own shorthand: a slip of ours, seen at the first start. */
export function scheduleOf({ title, when }: Series, today: LocalDate): Schedule {
  const parts = SHAPE.exec(when)?.groups;
  if (parts === undefined) throw new Error(`the town cannot read "${when}" of "${title}"`);
  const times = { startTime: parts['from'] ?? '', endTime: parts['to'] ?? null };
  if (parts['in'] !== undefined) {
    const date = addDays(today, Number(parts['in']));
    return { kind: 'once', day: weekday(date), ordinal: 0, first: date, upcoming: [date], ...times };
  }
  const day = WEEKDAYS.find((known) => known === parts['day']) ?? 'MO';
  const ordinal = Number(parts['ordinal'] ?? 0);
  const kind = ordinal > 0 ? 'monthly' : parts['weeks'] === undefined ? 'weekly' : 'biweekly';
  const first = firstDate(addDays(today, -56), day, ordinal);
  const dates = datesOf(kind, first, ordinal, addDays(today, 180));
  return { kind, day, ordinal, first, upcoming: dates.filter((date) => date >= today), ...times };
}

function firstDate(from: LocalDate, day: Weekday, ordinal: number): LocalDate {
  let date = from;
  while (weekday(date) !== day || (ordinal > 0 && ordinalOf(date) !== ordinal)) date = addDays(date, 1);
  return date;
}

function datesOf(kind: Schedule['kind'], first: LocalDate, ordinal: number, until: LocalDate): LocalDate[] {
  const dates: LocalDate[] = [];
  const step = kind === 'biweekly' ? 14 : 7;
  for (let date = first; date <= until; date = addDays(date, step)) {
    if (kind !== 'monthly' || ordinalOf(date) === ordinal) dates.push(date);
  }
  return dates;
}

function ordinalOf(date: LocalDate): number {
  return Math.ceil(Number(date.slice(8)) / 7);
}
