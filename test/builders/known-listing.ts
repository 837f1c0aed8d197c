import type { KnownListing, MissingListing, PreparedListing } from '#libs/domain';

/** What we hold of a listing that was imported just so; a test names only what matters to it. */
export function knownListing(one: PreparedListing, part: Partial<KnownListing> = {}): KnownListing {
  const { listing, hash, fingerprint, run } = one;
  return {
    id: `id-${listing.key}`,
    key: listing.key,
    hash,
    fingerprint,
    gatheringId: `gathering-${listing.key}`,
    run,
    title: listing.title,
    beginsAt: listing.start === null || 'date' in listing.start ? null : listing.start.instant,
    beginsAs: listing.start === null || 'date' in listing.start ? null : `${listing.start.local} ${listing.start.zone}`,
    missing: 0,
    missingSince: null,
    missedAt: null,
    state: 'listed',
    nextStart: '2026-12-01T18:30:00Z',
    ...part,
  };
}

/** A listing that was missed so many times, on the first of December at the earliest. */
export function missedListing(listingId: string, missing: number, state: MissingListing['state']): MissingListing {
  return { listingId, missing, missingSince: '2026-12-01T08:00:00Z', missedAt: '2026-12-02T09:00:00Z', state };
}
