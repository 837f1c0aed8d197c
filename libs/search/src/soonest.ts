import { DAY_MS, epochMs, type Instant, toInstant } from '#libs/domain';

/** A found gathering and all its starts, in seconds since 1970, ascending. */
export type Dated = { readonly id: string; readonly starts: readonly number[] };

/**
 * Windows that begin with the asked one and grow from a day to the whole, each twice the last. What starts in a shorter one
 * comes before everything that does not, so that a page of the soonest is found without reading the whole window.
 */
export function growingWindows(from: Instant, until: Instant): readonly Instant[] {
  const first = epochMs(from);
  const last = epochMs(until);
  const ends: Instant[] = [];
  for (let length = DAY_MS; first + length < last; length *= 2) ends.push(toInstant(first + length));
  return [...ends, until];
}

/** Ordered by the first start at or after `from`; equal ones by id, so that pages do not overlap. */
export function soonestFirst(found: readonly Dated[], from: Instant): readonly string[] {
  const fromSeconds = epochMs(from) / 1000;
  return found
    .map(({ id, starts }) => ({ id, soonest: starts.find((start) => start >= fromSeconds) ?? Infinity }))
    .sort((a, b) => a.soonest - b.soonest || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}
