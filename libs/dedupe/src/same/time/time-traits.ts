import { DAY_MS, epochMs, wallDate, wallMs, weekday, type Occurrence } from '#libs/domain';

/** One date: when it starts and ends, in milliseconds, and what the clock shows there. */
export type TimedDate = {
  readonly start: number;
  readonly end: number | null;
  /** `2026-12-01T18:30:00` */
  readonly local: string;
  readonly zone: string;
};

/** When a listing takes place. Dates that are called off are among them: they say as well which gathering it is. */
export type TimeTraits = {
  /** By start, in order of time. */
  readonly timed: ReadonlyMap<number, TimedDate>;
  /** All-day dates (`2026-12-01`), each day of those that last several. */
  readonly days: ReadonlySet<string>;
  /** Local dates of both kinds. */
  readonly dates: ReadonlySet<string>;
  /** Days of the week with the time on the clock, `TU 18:30`. */
  readonly clock: ReadonlySet<string>;
  readonly first: number;
  readonly last: number;
  readonly hasRule: boolean;
};

/** Longer exhibitions have no days that could be listed one by one. */
const MOST_DAYS = 31;

/** Null without any date. */
export function timeTraits(occurrences: readonly Occurrence[], hasRule: boolean): TimeTraits | null {
  if (occurrences.length === 0) return null;
  const timed = new Map<number, TimedDate>();
  const days = new Set<string>();
  for (const one of [...occurrences].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))) {
    if (one.date !== undefined) for (const day of daysOf(one)) days.add(day);
    else timed.set(epochMs(one.start), timedDate(one));
  }
  const starts = [...timed.keys()];
  const dayStarts = [...days].map((day) => wallMs(day) ?? 0);
  return {
    timed,
    days,
    dates: new Set([...[...timed.values()].map(({ local }) => local.slice(0, 10)), ...days]),
    clock: new Set([...timed.values()].map(({ local }) => `${weekday(local)} ${local.slice(11, 16)}`)),
    first: Math.min(...starts.slice(0, 1), ...dayStarts),
    last: Math.max(...starts.slice(-1), ...dayStarts),
    hasRule,
  };
}

function timedDate({ start, end, startLocal, zone }: Occurrence): TimedDate {
  return { start: epochMs(start), end: end === null ? null : epochMs(end), local: startLocal, zone };
}

function daysOf({ date = '', start, end }: Occurrence): readonly string[] {
  const first = wallMs(date) ?? 0;
  const length = end === null ? 1 : Math.round((epochMs(end) - epochMs(start)) / DAY_MS);
  return Array.from({ length: Math.min(Math.max(length, 1), MOST_DAYS) }, (_, at) => wallDate(first + at * DAY_MS));
}
