import { wallMs } from '#libs/domain';
import type { Extraction, Instant, Listing, Problem, ReadContext } from '#libs/domain';
import { expandAll, type Kept } from './expand-all.js';
import { listingOf } from './listing.js';
import { timeReader, type TimeReader } from './times.js';

/** What `normalise` gives back. Every published event is a listing, one {@link LEFT_OUT} problem, or counted in `outOfWindow`. */
export type Normalised = {
  readonly listings: readonly Listing[];
  readonly problems: readonly Problem[];
  readonly outOfWindow: number;
  /** Keys of series that are published still and have no date left in the window: they ended, or were split. */
  readonly ended: readonly string[];
  /** A limit took dates away, so that the absence of one means nothing. The window asked for is no such limit. */
  readonly cut: boolean;
  /** A limit may have hidden a whole event, so that the absence of a listing means nothing either. */
  readonly hidden: boolean;
};

/** As {@link Normalised}, with each listing made when it is asked for, once. */
export type NormalisedLazily = Omit<Normalised, 'listings'> & { readonly listings: Iterable<Listing> };

/**
 * Turns what an importer saw into listings: zones looked up, recurrence expanded within `[context.from, context.until]`,
 * places and text made plain. Ordered by first date, then key. Bad events become problems; it never throws for them.
 */
export function normalise(extraction: Extraction, context: ReadContext): Normalised {
  const { listings, ...rest } = normaliseLazily(extraction, context);
  return { ...rest, listings: [...listings] };
}

/** As {@link normalise}, for feeds whose listings together would take more memory than there is: each is made and may be forgotten. */
export function normaliseLazily(extraction: Extraction, context: ReadContext): NormalisedLazily {
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
  const kept = [...expanded.kept].sort(byFirstDate);
  if (expanded.outOfWindow > 0) {
    const count = expanded.outOfWindow;
    const message = `${count} ${count === 1 ? 'event has' : 'events have'} no date in the time asked for.`;
    problems.push(problem('out-of-window', message, `${count} events`, 'note'));
  }
  return {
    listings: madeOneByOne(kept, reader, language, context.now),
    problems,
    outOfWindow: expanded.outOfWindow,
    ended: expanded.ended,
    cut: expanded.cut,
    hidden: expanded.hidden,
  };
}

function* madeOneByOne(kept: Kept[], reader: TimeReader, language: string | null, now: Instant): Generator<Listing> {
  // From the end, so that what was made is let go.
  kept.reverse();
  for (let next = kept.pop(); next !== undefined; next = kept.pop()) {
    yield listingOf(next.event, next.start, next.dates, reader, language, now);
  }
}

function byFirstDate(a: Kept, b: Kept): number {
  const [left, right] = [a.dates.occurrences[0]?.start ?? '9', b.dates.occurrences[0]?.start ?? '9'];
  if (left !== right) return left < right ? -1 : 1;
  return a.event.key < b.event.key ? -1 : a.event.key > b.event.key ? 1 : 0;
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
