import type { GatheringEdits, ListingStatus } from '#libs/domain';
import { authorityOf } from './authority.js';
import { editMerged } from './edit-merged.js';
import { mergeClaims } from './merge-claims.js';
import { mergeDates } from './merge-dates.js';
import type { GatheringFacts, MergedField, MergedGathering } from './merged-gathering.js';
import { placedVenue } from './placed-venue.js';
import { rhythmOf } from './rhythm.js';
import { isListed, type StoredListing } from './stored-listing.js';

/**
 * One gathering from what its sources say, given oldest listing first. Of those still listed the one with most authority speaks, of
 * several the oldest; the others fill only what it leaves unsaid, so that a careless source never overwrites a good one. Claims are
 * kept from all, each with its source; what a person corrected stands above them all. Null when there is no listing.
 */
export function mergeListings(listings: readonly StoredListing[], edits: GatheringEdits = {}): MergedGathering | null {
  const inOrder = inTheirOrder(listings);
  const first = inOrder[0];
  if (first === undefined) return null;
  const { listing, series } = first.prepared;
  const from: Partial<Record<MergedField, string>> = { title: first.sourceId, status: first.sourceId };
  const firstKnown = <T>(of: (one: StoredListing) => T | null, field?: MergedField): T | null => {
    for (const one of inOrder) {
      const value = of(one);
      if (value === null) continue;
      if (field !== undefined) from[field] = one.sourceId;
      return value;
    }
    return null;
  };
  const dates = mergeDates(inOrder);
  const facts: Omit<GatheringFacts, 'claims' | 'claimSources' | 'from' | 'speaker'> = {
    series,
    language: firstKnown((one) => one.prepared.listing.language),
    status: statusOf(inOrder, first),
    recurring: firstKnown((one) => one.prepared.recurring) ?? rhythmOf(dates),
    rrule: firstKnown((one) => one.prepared.listing.recurrence?.rrule ?? null),
    venue: placedVenue(
      firstKnown((one) => one.prepared.listing.venue, 'venue'),
      inOrder.filter(isListed).map((one) => one.prepared.listing.venue),
    ),
    cost: firstKnown(knownCost, 'cost') ?? listing.cost,
    categories: [...new Set(inOrder.flatMap((one) => one.prepared.listing.categories))],
    url: firstKnown((one) => one.prepared.listing.url, 'url'),
    onlineUrl: firstKnown((one) => one.prepared.listing.onlineUrl, 'onlineUrl'),
    image: firstKnown((one) => one.prepared.listing.image, 'image'),
    registration: firstKnown(knownRegistration, 'registration') ?? listing.registration,
    audience: listing.audience,
  };
  const description = firstKnown(({ prepared }) => prepared.listing.description || null, 'description') ?? '';
  const merged: MergedGathering = {
    listed: isListed(first),
    title: listing.title,
    description,
    mode: firstKnown(knownMode, 'mode') ?? 'unknown',
    hostName: firstKnown((one) => one.hostName ?? one.prepared.listing.organizer.name, 'host'),
    hostKind: firstKnown((one) => one.hostKind),
    record: { ...facts, ...mergeClaims(inOrder, description), speaker: first.sourceId, from },
    occurrences: dates,
  };
  return editMerged(merged, edits);
}

function inTheirOrder(listings: readonly StoredListing[]): readonly StoredListing[] {
  const byAuthority = [...listings].sort(
    (one, other) => authorityOf(one) - authorityOf(other) || Number(isOffAlone(one)) - Number(isOffAlone(other)),
  );
  return [...byAuthority.filter(isListed), ...byAuthority.filter((one) => !isListed(one))];
}

/**
 * Whose word counts most says whether it takes place. Where one who collects says that it is called off, or the organiser has taken it
 * out of its own calendar while others go on listing it, it is not sure.
 */
function statusOf(inOrder: readonly StoredListing[], first: StoredListing): ListingStatus {
  const { status } = first.prepared.listing;
  if (status !== 'scheduled' || !isListed(first)) return status;
  const others = inOrder.filter((one) => one.sourceId !== first.sourceId);
  const standing = others.filter(isListed);
  const off = standing.some((one) => one.state === 'cancelled' && !hasOtherDates(one, standing));
  const takenOut = others.some(
    (one) =>
      one.state === 'withdrawn' &&
      !one.sourceStopped &&
      authorityOf(one) < authorityOf(first) &&
      !hasOtherDates(one, standing),
  );
  return off || takenOut ? 'unconfirmed' : status;
}

/** One date of several that a feed lists one by one, which does not take place: it says nothing of the others. */
function isOffAlone({ prepared: { run, listing } }: StoredListing): boolean {
  return run !== null && listing.status !== 'scheduled';
}

/** Whether the source that says this of one date goes on listing others of the same run; the date bears it alone. */
function hasOtherDates({ sourceId, prepared: { run } }: StoredListing, standing: readonly StoredListing[]): boolean {
  if (run === null) return false;
  return standing.some((one) => one.sourceId === sourceId && one.prepared.run === run && one.state !== 'cancelled');
}

function knownMode({ prepared }: StoredListing) {
  return prepared.listing.mode === 'unknown' ? null : prepared.listing.mode;
}

function knownCost({ prepared }: StoredListing) {
  return prepared.listing.cost.kind === 'unknown' ? null : prepared.listing.cost;
}

function knownRegistration({ prepared: { listing } }: StoredListing) {
  const { required, url, full } = listing.registration;
  return required === null && url === null && full === null ? null : listing.registration;
}
