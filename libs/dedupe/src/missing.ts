import type { ImportOutcome, KnownListing, Prepared, Problem } from '#libs/domain';

/** Consecutive answers that show every listing without a listing before it counts as withdrawn. */
const MISSES_TO_WITHDRAW = 3;
/** An answer with fewer than this share of what was still to come is not believed. */
const SHRINK_LIMIT = 0.6;
/** Sources this small may lose anything: one of two is no pattern. */
const SMALL = 4;

/**
 * What the source's silence means. A partial, broken or suddenly short answer says nothing; only a healthy one that
 * shows every listing counts as a miss, also where it shows not every date. What is over is history and is kept.
 */
export function missingFrom(
  prepared: Prepared,
  known: readonly KnownListing[],
  unseen: readonly KnownListing[],
): Pick<ImportOutcome, 'missing' | 'problems'> {
  // What was withdrawn before it began did not take place.
  const over = unseen.filter(({ nextStart, state }) => nextStart === null && state !== 'past' && state !== 'withdrawn');
  const past = over.map((listing) => ({ listingId: listing.id, missing: listing.missing, state: 'past' as const }));
  const expected = known.filter((listing) => listing.nextStart !== null && listing.state !== 'withdrawn');
  const absent = unseen.filter((listing) => listing.nextStart !== null && listing.state !== 'withdrawn');
  if (absent.length === 0) return { missing: past, problems: [] };
  if (!prepared.everyListing || brokenShare(prepared) > 0.05) return { missing: past, problems: [] };

  const left = expected.length - absent.length;
  if (expected.length >= SMALL && left < expected.length * SHRINK_LIMIT) {
    return { missing: past, problems: [shrunk(expected.length, left)] };
  }
  if (prepared.listings.length === 0) return { missing: past, problems: [shrunk(expected.length, 0)] };
  const misses = absent.map((listing) => ({
    listingId: listing.id,
    missing: listing.missing + 1,
    state: listing.missing + 1 >= MISSES_TO_WITHDRAW ? ('withdrawn' as const) : ('unseen' as const),
  }));
  return { missing: [...past, ...misses], problems: [] };
}

function brokenShare({ listings, problems }: Prepared): number {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  return errors === 0 ? 0 : errors / (errors + listings.length);
}

function shrunk(before: number, now: number): Problem {
  return {
    code: 'source-shrunk',
    message: `Only ${now} of ${before} gatherings that are still to come were in this answer, so nothing was taken away.`,
    where: 'the whole answer',
    severity: 'warning',
  };
}
