import { wallMs } from '#libs/domain';
import type { ExtractedEvent, Extraction, LeftOut, Listing, Problem, ReadContext } from '#libs/domain';
import { anchorOf } from './anchor.js';
import { beside } from './beside.js';
import type { Effort } from './expand.js';
import { lengthOf } from './length.js';
import type { Window } from './instances.js';
import { listingOf } from './listing.js';
import { occurrencesOf } from './occurrences.js';
import type { Bounds, Dates } from './occurrences.js';
import { timeReader } from './times.js';
import type { ResolvedTime, TimeReader } from './times.js';

/** Dates of one series, and dates of all series of one reading together. */
export const MAX_INSTANCES = 400;
export const MAX_FEED_INSTANCES = 5_000;

/** Work on the rules of one series, and of all series of one reading: about half a second and one second of one core. */
export const MAX_EFFORT = 3_000_000;
export const MAX_FEED_EFFORT = 6_000_000;
/** Enough for every ordinary rule: a daily one takes less for half a year. */
const LEAST_EFFORT = 1_000;

const DAY = 86_400_000;
const YEARS_AHEAD = 5 * 366 * DAY;

/** What `normalise` gives back. Every published event is a listing, one {@link LEFT_OUT} problem, or counted in `outOfWindow`. */
export type Normalised = {
  readonly listings: readonly Listing[];
  readonly problems: readonly Problem[];
  readonly outOfWindow: number;
  /** A limit took dates away, so that the absence of one means nothing. The window asked for is no such limit. */
  readonly cut: boolean;
};

/**
 * Turns what an importer saw into listings: zones looked up, recurrence expanded within `[context.from, context.until]`,
 * places and text made plain. Ordered by first date, then key. Bad events become problems; it never throws for them.
 */
export function normalise(extraction: Extraction, context: ReadContext): Normalised {
  const reader = timeReader(extraction.zone, extraction.zones, context.zone, context.now);
  const problems: Problem[] = [];
  if (extraction.zone !== null && reader.feedZoneUnknown) {
    problems.push(
      problem('unknown-zone', `The calendar's time zone "${short(extraction.zone)}" is not known.`, 'file', 'warning'),
    );
  }
  const language = extraction.language ?? context.language;
  const window = { from: msOf(context.from), until: msOf(context.until) };
  const expanded = expandAll(extraction.events, reader, window, msOf(context.now));
  problems.push(...expanded.problems);
  const listings = expanded.kept.map(({ event, start, dates }) => listingOf(event, start, dates, reader, language));
  listings.sort(byFirstDate);
  if (expanded.outOfWindow > 0) {
    const count = expanded.outOfWindow;
    const message = `${count} ${count === 1 ? 'event has' : 'events have'} no date in the time asked for.`;
    problems.push(problem('out-of-window', message, `${count} events`, 'note'));
  }
  return { listings, problems, outOfWindow: expanded.outOfWindow, cut: expanded.cut };
}

type Kept = { readonly event: ExtractedEvent; readonly start: ResolvedTime | null; readonly dates: Dates };

/** What one series may have. */
type Share = { readonly dates: number; readonly effort: number };

type Expanded = {
  readonly kept: readonly Kept[];
  readonly outOfWindow: number;
  readonly problems: readonly Problem[];
  /** A limit took dates away. */
  readonly cut: boolean;
};

const NO_DATES: Dates = { occurrences: [], refused: null, cut: false, spent: false, doubtful: false };

/**
 * The dates of all events. Where all series together would have too many dates, or cost too much, every one gets the same
 * share, so that no group vanishes for the sake of another's dates and the order of the feed decides nothing.
 */
function expandAll(events: readonly ExtractedEvent[], reader: TimeReader, window: Window, nowMs: number): Expanded {
  const series = Math.max(events.filter((event) => event.recurrence !== null).length, 1);
  const fair = {
    dates: share(MAX_FEED_INSTANCES, series),
    effort: Math.max(LEAST_EFFORT, share(MAX_FEED_EFFORT, series)),
  };
  const attempt = (effort: number): Expanded | null => expandWithin(effort, fair, events, reader, window, nowMs);
  return attempt(MAX_EFFORT) ?? attempt(fair.effort) ?? { kept: [], outOfWindow: 0, problems: [], cut: true };
}

function share(all: number, series: number): number {
  return Math.max(1, Math.floor(all / series));
}

/** Null when the series cost too much together. */
function expandWithin(
  effort: number,
  fair: Share,
  events: readonly ExtractedEvent[],
  reader: TimeReader,
  window: Window,
  nowMs: number,
): Expanded | null {
  const problems: Problem[] = [];
  let limit = MAX_INSTANCES;
  let total = 0;
  let spent = 0;
  let outOfWindow = 0;
  let kept: Kept[] = [];
  for (const event of events) {
    const left: Effort = { left: effort };
    const datesFrom = (first: ResolvedTime): Dates => datesOf(event, first, reader, { window, limit, effort: left });
    if (event.start === null) {
      const anchor = anchorOf(event, reader, window);
      const dates = anchor === null ? NO_DATES : datesFrom(anchor);
      if (dates.refused !== null && anchor !== null) problems.push(...notesOn(event, anchor, dates, limit));
      kept.push({ event, start: null, dates: dates.refused === null ? dates : { ...dates, occurrences: [] } });
      spent += effort - left.left;
      continue;
    }
    const start = reader.read(event.start);
    const bad = badDate(event, start, reader, nowMs);
    if (bad) {
      problems.push(bad);
      continue;
    }
    const dates = datesFrom(start);
    spent += effort - left.left;
    if (spent > MAX_FEED_EFFORT && effort > fair.effort) return null;
    problems.push(...notesOn(event, start, dates, limit));
    if (dates.occurrences.length === 0 && dates.refused === null) {
      outOfWindow += 1;
      continue;
    }
    kept.push({ event, start, dates });
    if (event.recurrence === null) continue;
    total += dates.occurrences.length;
    if (total <= MAX_FEED_INSTANCES || limit === fair.dates) continue;
    limit = Math.min(limit, fair.dates);
    kept = kept.map((item) => ({ ...item, dates: shortened(item.dates, limit) }));
    const message = `The calendar has more than ${MAX_FEED_INSTANCES} dates of series; each series shows its next ${limit}.`;
    problems.push(problem('too-many-occurrences', message, 'file', 'warning'));
  }
  return { kept, outOfWindow, problems, cut: kept.some(({ dates }) => dates.cut || dates.spent) };
}

function datesOf(event: ExtractedEvent, start: ResolvedTime, reader: TimeReader, bounds: Bounds): Dates {
  const length = lengthOf(start, event.end && beside(start, event.end, reader), event.durationSeconds);
  return occurrencesOf(event, start, length === 'bad' ? null : length, reader, bounds);
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

function byFirstDate(a: Listing, b: Listing): number {
  const [left, right] = [a.occurrences[0]?.start ?? '9', b.occurrences[0]?.start ?? '9'];
  if (left !== right) return left < right ? -1 : 1;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

function msOf(instant: string): number {
  return wallMs(instant.slice(0, 19)) ?? 0;
}

function short(text: string): string {
  return text.slice(0, 80);
}

function problem(code: string, message: string, where: string, severity: Problem['severity']): Problem {
  return { code, message, where, severity };
}
