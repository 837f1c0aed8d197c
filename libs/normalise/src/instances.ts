import { wallMs } from '#libs/domain';
import type { ExtractedRecurrence, LocalDateTime } from '#libs/domain';
import { expand } from './expand.js';
import { refuseRule } from './guard-rule.js';
import { parseRule } from './rule.js';
import type { Rule } from './rule.js';
import { moved } from './times.js';
import type { ResolvedTime, TimeReader } from './times.js';

/** Milliseconds since 1970, both ends included. */
export type Window = { readonly from: number; readonly until: number };

const DAY = 86_400_000;

/**
 * The instances of a series around a window (RFC 5545 §3.8.5): rules and RDATEs less EXDATEs and EXRULEs, as resolved times
 * of the series' zone in order. `margin` milliseconds widen the window. A refused rule gives DTSTART alone and says why.
 */
export function instancesOf(
  start: ResolvedTime,
  recurrence: ExtractedRecurrence,
  reader: TimeReader,
  window: Window,
  options: { readonly margin: number; readonly limit: number; readonly spare: number },
): { readonly instances: readonly ResolvedTime[]; readonly refused: string | null } {
  const rules = recurrence.rrules.map(checked);
  const exrules = recurrence.exrules.map(checked);
  const refused = [...rules, ...exrules].find((rule) => typeof rule === 'string');
  if (typeof refused === 'string') return { instances: [start], refused };

  const bounds = {
    from: reader.clock.toLocal(window.from - options.margin - DAY, start.zone),
    until: reader.clock.toLocal(window.until + options.margin + DAY, start.zone),
    // Room for the dates that EXDATE and changed dates take away again.
    limit: options.limit + recurrence.exdates.length + options.spare,
  };
  const run = (rule: Rule | string): readonly LocalDateTime[] =>
    typeof rule === 'string' ? [] : expand(rule, start.local, untilOf(rule, start, reader), bounds);
  const excluded = exclusionOf(recurrence, exrules.flatMap(run), start, reader);
  const byMs = new Map<number, ResolvedTime>();
  // Without a rule, DTSTART is the first of the listed dates.
  if (rules.length === 0 && !excluded(start)) byMs.set(start.ms, start);
  for (const local of new Set(rules.flatMap(run))) {
    const instance = at(start, local, reader);
    if (!excluded(instance)) byMs.set(instance.ms, instance);
  }
  for (const time of recurrence.rdates) {
    const instance = sameKind(reader.read(time), start, reader);
    if (!excluded(instance)) byMs.set(instance.ms, instance);
  }
  return { instances: [...byMs.values()].sort((a, b) => a.ms - b.ms), refused: null };
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
    else instants.add(reader.read(time).ms);
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
