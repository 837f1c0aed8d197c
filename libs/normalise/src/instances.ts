import { wallMs } from '#libs/domain';
import type { ExtractedPeriod, ExtractedRecurrence, LocalDateTime } from '#libs/domain';
import { beside } from './beside.js';
import { expand } from './expand.js';
import type { Effort } from './expand.js';
import { refuseRule } from './guard-rule.js';
import { lengthOf } from './length.js';
import type { Length } from './length.js';
import { parseRule } from './rule.js';
import type { Rule } from './rule.js';
import { moved } from './times.js';
import type { ResolvedTime, TimeReader } from './times.js';

/** Milliseconds since 1970, both ends included. */
export type Window = { readonly from: number; readonly until: number };

const DAY = 86_400_000;

/** A date of a series; `length` where it has one of its own (RDATE with a PERIOD), null where that one is of no use. */
export type SeriesDate = { readonly time: ResolvedTime; readonly length?: Length | null };

/** `full`: the limit was reached, so there may be more. */
export type SeriesDates = {
  readonly instances: readonly SeriesDate[];
  readonly refused: string | null;
  readonly spent: boolean;
  readonly full: boolean;
};

/**
 * The instances of a series around a window (RFC 5545 §3.8.5): rules and RDATEs less EXDATEs and EXRULEs, as resolved times
 * of the series' zone in order. `margin` milliseconds widen the window. A refused rule gives DTSTART alone and says why; so
 * does one that takes more than the `effort` left for it.
 */
export function instancesOf(
  start: ResolvedTime,
  recurrence: ExtractedRecurrence,
  reader: TimeReader,
  window: Window,
  options: { readonly margin: number; readonly limit: number; readonly spare: number; readonly effort: Effort },
): SeriesDates {
  const rules = recurrence.rrules.map(checked);
  const exrules = recurrence.exrules.map(checked);
  const refused = [...rules, ...exrules].find((rule) => typeof rule === 'string');
  if (typeof refused === 'string') return { instances: [{ time: start }], refused, spent: false, full: false };

  const bounds = {
    from: reader.clock.toLocal(window.from - options.margin - DAY, start.zone),
    until: reader.clock.toLocal(window.until + options.margin + DAY, start.zone),
    // Room for the dates that EXDATE and changed dates take away again.
    limit: options.limit + recurrence.exdates.length + options.spare,
    // Dates that are over before the window begins take no place of those within.
    countFrom: reader.clock.toLocal(window.from + DAY, start.zone),
  };
  const run = (rule: Rule | string): readonly LocalDateTime[] =>
    typeof rule === 'string' ? [] : expand(rule, start.local, untilOf(rule, start, reader), bounds, options.effort);
  const excluded = exclusionOf(recurrence, exrules.flatMap(run), start, reader);
  const byRule = rules.map(run);
  const fired = new Set(byRule.flat());
  if (options.effort.left < 0) {
    return { instances: [{ time: start }], refused: 'it takes too long to work out', spent: true, full: false };
  }
  const full = byRule.some((dates) => dates.filter((date) => date >= bounds.countFrom).length >= bounds.limit);
  const byMs = new Map<number, SeriesDate>();
  const add = (date: SeriesDate): void => {
    if (!excluded(date.time)) byMs.set(date.time.ms, date);
  };
  // Without a rule, DTSTART is the first of the listed dates.
  if (rules.length === 0) add({ time: start });
  for (const local of fired) add({ time: at(start, local, reader) });
  for (const time of recurrence.rdates) add({ time: sameKind(beside(start, time, reader), start, reader) });
  for (const period of recurrence.periods ?? []) add(periodOf(period, start, reader));
  return { instances: [...byMs.values()].sort((a, b) => a.time.ms - b.time.ms), refused: null, spent: false, full };
}

/** RDATE with a PERIOD (RFC 5545 §3.8.5.2): its own end holds, whatever the series has. Days of all-day series keep theirs. */
function periodOf(period: ExtractedPeriod, start: ResolvedTime, reader: TimeReader): SeriesDate {
  const stated = beside(start, period.start, reader);
  const time = sameKind(stated, start, reader);
  if (start.allDay || stated.allDay) return { time };
  const length = lengthOf(stated, period.end && beside(start, period.end, reader), period.durationSeconds);
  return { time, length: length === 'bad' ? null : length };
}

/** A wall-clock time of the series' zone as a resolved time. */
export function at(series: ResolvedTime, local: LocalDateTime, reader: TimeReader): ResolvedTime {
  const { ms, fit } = reader.clock.toMs(local, series.zone);
  return { ...series, local, ms, doubtful: !series.allDay && fit !== 'exact' };
}

function checked(text: string): Rule | string {
  const rule = parseRule(text);
  return typeof rule === 'string' ? rule : (refuseRule(rule) ?? rule);
}

/** UNTIL on the wall clock of the series. A date without a time includes that whole day, also where the RFC wants a time. */
function untilOf(rule: Rule, start: ResolvedTime, reader: TimeReader): LocalDateTime | null {
  const { until } = rule;
  if (until === null) return null;
  const date = `${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6, 8)}`;
  if (until.length === 8) return `${date}T23:59:59`;
  const local = `${date}T${until.slice(9, 11)}:${until.slice(11, 13)}:${until.slice(13, 15)}`;
  const ms = wallMs(local);
  if (ms === null) return `${date}T23:59:59`;
  // All-day series often carry UNTIL as an instant that was meant as a date.
  if (start.allDay) return `${date}T23:59:59`;
  return until.endsWith('Z') ? reader.clock.toLocal(ms, start.zone) : local;
}

function exclusionOf(
  recurrence: ExtractedRecurrence,
  byRule: readonly LocalDateTime[],
  start: ResolvedTime,
  reader: TimeReader,
): (instance: ResolvedTime) => boolean {
  const instants = new Set<number>();
  const dates = new Set<string>();
  for (const time of recurrence.exdates) {
    // EXDATE as a date takes that day from a timed series too; Outlook and old Google calendars write it so.
    if (time.kind === 'date') dates.add(time.date);
    else if (start.allDay) dates.add(dateOf(reader.read(time), reader));
    else instants.add(beside(start, time, reader).ms);
  }
  const locals = new Set(byRule);
  return (instance) =>
    instants.has(instance.ms) || dates.has(instance.local.slice(0, 10)) || locals.has(instance.local);
}

/** A date of its own (RDATE) on the clock of the series: all-day where the series is, and in its zone. */
function sameKind(time: ResolvedTime, series: ResolvedTime, reader: TimeReader): ResolvedTime {
  if (series.allDay) return at(series, `${dateOf(time, reader)}T00:00:00`, reader);
  if (time.allDay) return at(series, `${time.local.slice(0, 10)}${series.local.slice(10)}`, reader);
  return { ...series, local: reader.clock.toLocal(time.ms, series.zone), ms: time.ms, doubtful: time.doubtful };
}

function dateOf(time: ResolvedTime, reader: TimeReader): string {
  const local = time.allDay ? time.local : reader.clock.toLocal(time.ms, time.shown);
  return local.slice(0, 10);
}

/** Difference of two wall clocks in milliseconds. */
export function wallGap(from: LocalDateTime, to: LocalDateTime): number {
  return (wallMs(to) ?? 0) - (wallMs(from) ?? 0);
}

/** A time moved on its own wall clock, so that 10:00 stays 10:00 when the clock changes. */
export function shifted(time: ResolvedTime, gapMs: number, reader: TimeReader): ResolvedTime {
  return gapMs === 0 ? time : at(time, moved(time.local, gapMs), reader);
}
