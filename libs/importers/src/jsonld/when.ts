import { epochMs, type ExtractedEvent, type ExtractedOverride, type ExtractedTime, type Problem } from '#libs/domain';
import { type LdNode, ldNodes } from '#libs/extract';
import { timeKey } from '../reading/time-key.js';
import type { FoundEvent } from './graph.js';
import { scheduleOf } from './schedule.js';
import { statusOf } from './status.js';
import { type Times, timesOf } from './times.js';

/** The parts of an event that say when it is. */
export type Dates = Pick<ExtractedEvent, 'start' | 'end' | 'durationSeconds' | 'recurrence' | 'overrides'>;
/** One set of dates, or one per schedule when an event has several; `suffix` then keeps their keys apart. */
export type When = {
  readonly dates: readonly (Dates & { readonly suffix: string })[];
  readonly problems: readonly Problem[];
};

/** When an event is: its own dates, its schedules, or the dates that it lists one by one. `key` is for the problems. */
export function whenOf(found: FoundEvent, node: LdNode, key: string): When {
  const scheduled = ldNodes(node, 'eventSchedule');
  if (found.dates.length > 0 && scheduled.length === 0) return listed(found.dates, key);
  const times = timesOf(node, key);
  const read = scheduled.map((schedule) => scheduleOf(schedule, times.start, key));
  const problems = [...times.problems, ...read.flatMap((one) => one.problems)];
  const schedules = read.flatMap((one) => (one.schedule === null ? [] : [one.schedule]));
  if (schedules.length === 0) {
    const { start, end, durationSeconds } = times;
    return { dates: [{ start, end, durationSeconds, recurrence: null, overrides: [], suffix: '' }], problems };
  }
  const dates = schedules.map(({ start, durationSeconds, recurrence, mark }) => ({
    start,
    end: null,
    durationSeconds: durationSeconds ?? times.durationSeconds,
    recurrence,
    overrides: changed(found.dates, key),
    suffix: schedules.length === 1 ? '' : `#${mark}`,
  }));
  return { dates, problems };
}

/** A series whose dates are listed one by one: the first is the start, the others are RDATEs, and what differs overrides. */
function listed(parts: readonly LdNode[], key: string): When {
  const read = parts.map((part) => ({ part, times: timesOf(part, key) }));
  const dated = read
    .flatMap(({ part, times }) => (times.start === null ? [] : [{ start: times.start, times, status: statusOf(part) }]))
    .sort((a, b) => order(a.start).localeCompare(order(b.start)))
    .filter(
      ({ start, status }, at, all) => status !== 'scheduled' || !isListed(start, all.slice(Math.max(0, at - 3), at)),
    );
  const problems = read.flatMap(({ times }) => times.problems);
  const first = dated[0];
  if (first === undefined) return { dates: [], problems };
  const overrides = dated
    .filter(
      ({ status, times }, index) => status !== 'scheduled' || (index > 0 && lengthOf(times) !== lengthOf(first.times)),
    )
    .map(({ start, times, status }): ExtractedOverride => ({
      recurrenceId: start,
      range: 'this',
      start,
      end: times.end,
      durationSeconds: times.durationSeconds,
      status,
      title: '',
    }));
  const recurrence = { rrules: [], exrules: [], rdates: dated.slice(1).map(({ start }) => start), exdates: [] };
  const { start, end, durationSeconds } = first.times;
  return { dates: [{ start, end, durationSeconds, recurrence, overrides, suffix: '' }], problems };
}

/** One date written twice is one date. */
function isListed(start: ExtractedTime, before: readonly { readonly start: ExtractedTime }[]): boolean {
  return before.some((one) => timeKey(one.start) === timeKey(start));
}

/** Seconds, or null when no end is stated. */
function lengthOf({ start, end, durationSeconds }: Times): number | null {
  if (start === null || end === null) return durationSeconds;
  return (epochMs(order(end)) - epochMs(order(start))) / 1000;
}

/** Of the dates that a schedule lists besides, only those matter that differ from it. */
function changed(parts: readonly LdNode[], key: string): readonly ExtractedOverride[] {
  return parts
    .filter((part) => statusOf(part) !== 'scheduled')
    .flatMap((part) => {
      const { start, end, durationSeconds } = timesOf(part, key);
      if (start === null) return [];
      return [
        { recurrenceId: start, range: 'this' as const, start, end, durationSeconds, status: statusOf(part), title: '' },
      ];
    });
}

/** As an instant, as if all were UTC: comparable, and good for lengths. */
function order(time: ExtractedTime): string {
  if (time.kind === 'instant') return time.instant;
  return time.kind === 'date' ? `${time.date}T00:00:00Z` : `${time.local}Z`;
}
