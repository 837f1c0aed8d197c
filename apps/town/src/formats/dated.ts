import { addDays, epochMs, fromLocal, toLocal, wallMs, type Instant, type LocalDate } from '#libs/domain';
import { scheduleOf } from '../schedule.js';
import type { Host, Series } from '../series.js';

/** One date of a series, as platforms without rules list it. */
export type Dated = {
  readonly one: Series;
  /** The number of its series, from 0. */
  readonly n: number;
  readonly date: LocalDate;
  readonly from: string;
  readonly to: string | null;
  readonly off: boolean;
  /** Its own number, the same from day to day; that of a single event stays when it moves. */
  readonly id: number;
};

/** How far ahead hosts plan. */
const AHEAD_DAYS = 180;

/** Every date of every series of a host, in order, for so many days. */
export function dated(host: Host, now: Instant, days = AHEAD_DAYS): readonly Dated[] {
  const today = now.slice(0, 10);
  const last = addDays(today, days);
  return host.series
    .flatMap((one, n) => {
      const { kind, upcoming, startTime: from, endTime: to } = scheduleOf(one, today);
      return upcoming.map((date, at) => {
        const id = (n + 1) * 100_000 + (kind === 'once' ? 0 : dayNumber(date));
        return { one, n, date, from, to, off: one.calledOff === true && at === 1, id };
      });
    })
    .filter(({ date }) => date <= last)
    .sort((a, b) => `${a.date}${a.from}`.localeCompare(`${b.date}${b.from}`) || a.n - b.n);
}

/** Those on the days between two, either of which may be missing. Times after the days are passed over. */
export function between(dates: readonly Dated[], first: string | null, last: string | null): readonly Dated[] {
  return dates.filter(({ date }) => date >= (first ?? '').slice(0, 10) && (last === null || date <= last.slice(0, 10)));
}

/** `2026-11-24 18:30:00`. Where nobody said when it ends, `end` is the start again: most platforms have no other way. */
export function span({ date, from, to }: Dated): { readonly start: string; readonly end: string } {
  const start = `${date} ${from}:00`;
  return { start, end: to === null ? start : `${date} ${to}:00` };
}

/** Milliseconds since 1970 of a time on the town's clock. */
export function moment(date: LocalDate, time: string): number {
  return fromLocal(`${date}T${time}:00`, 'Europe/London').ms;
}

/** How far the town's clock is from UTC then: `+00:00` or `+01:00`. */
export function offset(date: LocalDate, time: string): string {
  return `+0${String(toLocal(moment(date, time), 'Europe/London').offsetMinutes / 60)}:00`;
}

function dayNumber(date: LocalDate): number {
  return Math.round(((wallMs(date) ?? 0) - epochMs('2020-01-01T00:00:00Z')) / 86_400_000);
}
