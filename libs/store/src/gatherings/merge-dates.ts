import type { Occurrence } from '#libs/domain';
import { isListed, type StoredListing } from './stored-listing.js';

/**
 * The dates of a merged gathering. As far ahead as the first speaker names dates its word counts; what others name beyond is
 * added. A date that another one says is called off is not sure any more.
 */
export function mergeDates(inOrder: readonly StoredListing[]): readonly Occurrence[] {
  const spoken = new Set<string>();
  const dates = new Map<string, Occurrence>();
  for (const one of inOrder) {
    const source = `${one.sourceId} ${one.prepared.run ?? one.id}`;
    if (spoken.has(source) || (spoken.size > 0 && !isListed(one))) continue;
    const until = lastOf(dates);
    for (const date of onePerStart(datesOfRun(inOrder, one))) {
      const said = dates.get(date.start);
      if (said !== undefined) dates.set(date.start, doubted(said, date));
      else if (until === null || date.start > until) dates.set(date.start, date);
    }
    spoken.add(source);
  }
  return [...dates.values()].sort((one, other) => (one.start < other.start ? -1 : 1));
}

/** Dates that a feed lists one by one are one gathering's: those of one source and run, listed or over. */
function datesOfRun(inOrder: readonly StoredListing[], one: StoredListing): readonly Occurrence[] {
  const { run } = one.prepared;
  if (run === null) return one.prepared.listing.occurrences;
  return inOrder
    .filter(
      ({ sourceId, prepared, state }) => sourceId === one.sourceId && prepared.run === run && state !== 'withdrawn',
    )
    .flatMap(({ prepared }) => prepared.listing.occurrences);
}

/** An edited date may fall on another one's start; a date that takes place wins over one that does not. */
function onePerStart(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const byStart = new Map<string, Occurrence>();
  for (const occurrence of occurrences) {
    const other = byStart.get(occurrence.start);
    if (other === undefined || other.status === 'cancelled') byStart.set(occurrence.start, occurrence);
  }
  return [...byStart.values()];
}

function doubted(said: Occurrence, other: Occurrence): Occurrence {
  return said.status === 'scheduled' && other.status === 'cancelled' ? { ...said, status: 'unconfirmed' } : said;
}

function lastOf(dates: ReadonlyMap<string, Occurrence>): string | null {
  let last: string | null = null;
  for (const start of dates.keys()) if (last === null || start > last) last = start;
  return last;
}
