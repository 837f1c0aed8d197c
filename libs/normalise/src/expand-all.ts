import type { ExtractedEvent, LeftOut, Problem } from '#libs/domain';
import { anchorOf, isWithoutZone } from './anchor.js';
import { beside } from './beside.js';
import { lengthOf } from './length.js';
import type { Window } from './instances.js';
import { Level } from './level.js';
import { occurrencesOf } from './occurrences.js';
import type { Dates } from './occurrences.js';
import type { ResolvedTime, TimeReader } from './times.js';

/** Dates of one series, and dates of all series of one reading together. */
export const MAX_INSTANCES = 400;
export const MAX_FEED_INSTANCES = 5_000;

/** Work on the rules of one series, and of all series of one reading: about half a second and four seconds of one core. */
const MAX_EFFORT = 3_000_000;
const MAX_FEED_EFFORT = 20_000_000;
/** What every series may cost, however many there are: rules whose COUNT can be worked out need less for half a year. */
const LEAST_EFFORT = 1_000;
/** How much more a rule may cost in the next round than in the last, while effort is left over. */
const MORE = 4;

const DAY = 86_400_000;
const YEARS_AHEAD = 5 * 366 * DAY;

export type Kept = { readonly event: ExtractedEvent; readonly start: ResolvedTime | null; readonly dates: Dates };

export type Expanded = {
  readonly kept: readonly Kept[];
  readonly outOfWindow: number;
  /** Keys of series that began and have no date left in the window. */
  readonly ended: readonly string[];
  readonly problems: readonly Problem[];
  /** A limit took dates away. */
  readonly cut: boolean;
  /** A limit may have hidden a whole event. */
  readonly hidden: boolean;
};

/** An event whose dates are looked for: `first` is where its rule begins, null where that is not known. */
type Try = { readonly event: ExtractedEvent; readonly first: ResolvedTime | null; dates: Dates };

const NO_DATES: Dates = { occurrences: [], refused: null, cut: false, spent: false, doubtful: false };

/**
 * The dates of all events. Where all series together would have too many dates, those with the most are shortened alike, so
 * that no group vanishes for the sake of another's dates and the order of the feed decides nothing.
 */
export function expandAll(
  events: readonly ExtractedEvent[],
  reader: TimeReader,
  window: Window,
  nowMs: number,
): Expanded {
  const problems: Problem[] = [];
  const tries: Try[] = [];
  for (const event of events) {
    const start = event.start === null ? null : reader.read(event.start);
    const bad = start === null ? null : badDate(event, start, reader, nowMs);
    if (bad) problems.push(bad);
    else if (isWithoutZone(event, reader)) {
      problems.push(withoutZone(event));
      tries.push({ event, first: null, dates: NO_DATES });
    } else tries.push({ event, first: start ?? anchorOf(event, reader, window), dates: NO_DATES });
  }
  const limit = workOut(tries, reader, window);
  const kept: Kept[] = [];
  const ended: string[] = [];
  let outOfWindow = 0;
  let hidden = false;
  for (const { event, first, dates: all } of tries) {
    const dates = event.recurrence === null ? all : shortened(all, limit);
    if (first !== null) problems.push(...notesOn(event, first, dates, limit));
    if (event.start === null && (first === null || dates.refused !== null)) {
      kept.push({ event, start: null, dates: { ...dates, occurrences: [] } });
      continue;
    }
    if (dates.occurrences.length > 0 || dates.refused !== null) {
      kept.push({ event, start: event.start === null ? null : first, dates });
      continue;
    }
    outOfWindow += 1;
    if (hasEnded(event, first, dates, window)) ended.push(event.key);
    hidden ||= dates.cut;
  }
  if (limit < MAX_INSTANCES) {
    const message = `The calendar has more than ${MAX_FEED_INSTANCES} dates of series; each series shows its next ${limit}.`;
    problems.push(problem('too-many-occurrences', message, 'file', 'warning'));
  }
  return {
    kept,
    outOfWindow,
    ended,
    problems,
    cut: hidden || kept.some(({ dates }) => dates.cut || dates.spent),
    hidden,
  };
}

/**
 * Gives every event its dates and says how many a series may show. Costs are met in rounds: first every series has the same
 * effort, then those that need more share what is left, little before much, so that a costly rule is given up for nobody's
 * sake but a costlier one's.
 */
function workOut(tries: readonly Try[], reader: TimeReader, window: Window): number {
  const level = new Level(MAX_FEED_INSTANCES, MAX_INSTANCES);
  let left = MAX_FEED_EFFORT;
  let waiting = tries;
  let effort = 0;
  const series = tries.filter(({ event }) => event.recurrence !== null).length;
  let next = Math.max(LEAST_EFFORT, share(MAX_FEED_EFFORT, MORE * series));
  while (waiting.length > 0 && next > effort) {
    effort = Math.min(next, MAX_EFFORT);
    for (const one of waiting) {
      if (one.first === null) continue;
      const budget = { left: effort };
      const limit = one.event.recurrence === null ? MAX_INSTANCES : level.at;
      one.dates = datesOf(one.event, one.first, reader, { window, limit, effort: budget });
      left -= effort - budget.left;
      if (one.event.recurrence !== null && !one.dates.spent) level.add(one.dates.occurrences.length);
    }
    waiting = waiting.filter(({ dates }) => dates.spent);
    next = Math.min(effort * MORE, MAX_EFFORT, share(Math.max(left, 0), waiting.length));
  }
  return level.at;
}

function hasEnded(event: ExtractedEvent, first: ResolvedTime | null, { cut, spent }: Dates, window: Window): boolean {
  return event.recurrence !== null && first !== null && first.ms <= window.until && !cut && !spent;
}

function share(all: number, among: number): number {
  return Math.floor(all / Math.max(among, 1));
}

function datesOf(
  event: ExtractedEvent,
  start: ResolvedTime,
  reader: TimeReader,
  bounds: Parameters<typeof occurrencesOf>[4],
): Dates {
  const length = lengthOf(start, event.end && beside(start, event.end, reader), event.durationSeconds);
  return occurrencesOf(event, start, length === 'bad' ? null : length, reader, bounds);
}

function problem(code: string, message: string, where: string, severity: Problem['severity']): Problem {
  return { code, message, where, severity };
}

function short(text: string): string {
  return text.slice(0, 80);
}

function shortened(dates: Dates, limit: number): Dates {
  return dates.occurrences.length <= limit
    ? dates
    : { ...dates, occurrences: dates.occurrences.slice(0, limit), cut: true };
}

function badDate(event: ExtractedEvent, start: ResolvedTime, reader: TimeReader, nowMs: number): Problem | null {
  if (start.ms < 0 || start.ms > nowMs + YEARS_AHEAD)
    return leftOut('bad-date', event, 'lies before 1970 or more than five years ahead');
  const length = lengthOf(start, event.end && beside(start, event.end, reader), event.durationSeconds);
  return length === 'bad' ? leftOut('bad-duration', event, 'ends before it starts or lasts longer than 31 days') : null;
}

function withoutZone(event: ExtractedEvent): Problem {
  const time = event.recurrence?.clock?.time.slice(0, 5) ?? '';
  const message = `This online meeting names no time zone, so no dates were worked out for ${time}.`;
  return problem('no-zone', message, event.where, 'warning');
}

function leftOut(code: LeftOut, event: ExtractedEvent, why: string): Problem {
  return problem(code, `This event ${why}, so it was left out.`, event.where, 'error');
}

function notesOn(event: ExtractedEvent, start: ResolvedTime, dates: Dates, limit: number): readonly Problem[] {
  const notes: Problem[] = [];
  if (start.unknownZone !== null) {
    const message = `The time zone "${short(start.unknownZone)}" is not known; the source's own zone was taken.`;
    notes.push(problem('unknown-zone', message, event.where, 'warning'));
  }
  if (dates.refused !== null) {
    const message = `The rule of this series was not followed because ${dates.refused}; a person needs to look at it.`;
    notes.push(problem(dates.spent ? 'rule-too-costly' : 'refused-rule', message, event.where, 'error'));
  }
  if (dates.cut && limit === MAX_INSTANCES) {
    notes.push(
      problem(
        'too-many-occurrences',
        `This series has more than ${limit} dates; the first ones are shown.`,
        event.where,
        'warning',
      ),
    );
  }
  if (dates.doubtful) {
    const message = 'A date of this event falls where the clock changes, so its time should be checked.';
    notes.push(problem('doubtful-time', message, event.where, 'warning'));
  }
  return notes;
}
