import type { Answered, KnownListing, Prepared } from '#libs/domain';

/** More events than this that could not be read, and others may be missing for the same reason. */
const BROKEN_LIMIT = 0.05;

/**
 * Whether the absence of a listing from this answer can mean anything: it shows all that the source lists, hardly anything of it was
 * broken, and it came from where the source lives (safety notes B2.2). Whether it lost too much is asked afterwards.
 */
export function isBelievable(prepared: Prepared, { elsewhere }: Answered): boolean {
  return !elsewhere && prepared.everyListing && brokenShare(prepared) <= BROKEN_LIMIT;
}

function brokenShare({ listings, problems }: Prepared): number {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  return errors === 0 ? 0 : errors / (errors + listings.length);
}

/**
 * Until when the answer can be taken to list everything. Many calendars show their next so many events: when the list is as long as
 * ever, what begins after its last date may only have been pushed off its end. Null when there is no such bound.
 */
export function horizonOf({ listings }: Prepared, counts: readonly number[]): string | null {
  const most = Math.max(0, ...counts);
  if (listings.length < most) return null;
  let last: string | null = null;
  for (const { listing } of listings) {
    const start = listing.recurrence === null ? listing.occurrences.at(-1)?.start : undefined;
    if (start !== undefined && (last === null || start > last)) last = start;
  }
  return last;
}

/** A series is in the list as long as it has dates; only single dates are pushed off the end. */
export function isBeyond({ nextStart, beginsAt }: KnownListing, horizon: string | null): boolean {
  return horizon !== null && nextStart !== null && beginsAt !== null && beginsAt > horizon;
}
