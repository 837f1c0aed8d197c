import type { Claim, Occurrence } from '#libs/domain';
import type { GatheringFacts, MergedGathering } from './merged-gathering.js';
import { rhythmOf } from './rhythm.js';
import type { StoredListing } from './stored-listing.js';

/**
 * One gathering from what its sources say, oldest listing first. The first one still listed speaks; the others fill only what it
 * leaves unsaid, so that a careless source never overwrites a good one. Claims are kept from all, each with its source.
 * Null when there is no listing.
 */
export function mergeListings(listings: readonly StoredListing[]): MergedGathering | null {
  const inOrder = [...listings.filter(isListed), ...listings.filter((one) => !isListed(one))];
  const first = inOrder[0];
  if (first === undefined) return null;
  const { listing } = first.prepared;
  const mode = listing.mode === 'unknown' ? (firstKnown(inOrder, (one) => knownMode(one)) ?? 'unknown') : listing.mode;
  return {
    listed: isListed(first),
    title: listing.title,
    description: listing.description,
    mode,
    hostName: firstKnown(inOrder, (one) => one.hostName ?? one.prepared.listing.organizer.name),
    hostKind: firstKnown(inOrder, (one) => one.hostKind),
    record: { ...factsOf(inOrder, first), ...mergeClaims(inOrder, first) },
    occurrences: onePerStart(datesOfRun(inOrder, first)),
  };
}

function factsOf(
  inOrder: readonly StoredListing[],
  first: StoredListing,
): Omit<GatheringFacts, 'claims' | 'claimSources'> {
  const { listing, series } = first.prepared;
  return {
    series,
    language: firstKnown(inOrder, (one) => one.prepared.listing.language),
    status: listing.status,
    recurring: firstKnown(inOrder, (one) => one.prepared.recurring) ?? rhythmOf(datesOfRun(inOrder, first)),
    rrule: firstKnown(inOrder, (one) => one.prepared.listing.recurrence?.rrule ?? null),
    venue: firstKnown(inOrder, (one) => one.prepared.listing.venue),
    cost: firstKnown(inOrder, (one) => knownCost(one)) ?? listing.cost,
    categories: [...new Set(inOrder.flatMap((one) => one.prepared.listing.categories))],
    url: firstKnown(inOrder, (one) => one.prepared.listing.url),
    onlineUrl: firstKnown(inOrder, (one) => one.prepared.listing.onlineUrl),
    image: firstKnown(inOrder, (one) => one.prepared.listing.image),
    registration: listing.registration,
    audience: listing.audience,
  };
}

function mergeClaims(
  inOrder: readonly StoredListing[],
  first: StoredListing,
): Pick<GatheringFacts, 'claims' | 'claimSources'> {
  const claims: Claim[] = [];
  const claimSources: string[] = [];
  const seen = new Set<string>();
  // What a source has withdrawn is no longer said, unless nobody says anything any more.
  for (const one of inOrder.filter((other) => isListed(other) || other === first)) {
    const sameText = one.prepared.listing.description === first.prepared.listing.description;
    for (const claim of one.prepared.claims) {
      const said = JSON.stringify([claim.attribute, claim.value, claim.state, claim.quote, claim.code, claim.scope]);
      if (seen.has(said)) continue;
      seen.add(said);
      // A span points into its own listing's text, which is not the one shown.
      claims.push(sameText || claim.in === 'title' ? claim : { ...claim, span: null });
      claimSources.push(one.sourceId);
    }
  }
  return { claims, claimSources };
}

/** Dates that a feed lists one by one are one gathering's: those of the first listing's source and run, listed or over. */
function datesOfRun(inOrder: readonly StoredListing[], first: StoredListing): readonly Occurrence[] {
  const { run } = first.prepared;
  if (run === null) return first.prepared.listing.occurrences;
  return inOrder
    .filter((one) => one.sourceId === first.sourceId && one.prepared.run === run && one.state !== 'withdrawn')
    .flatMap((one) => one.prepared.listing.occurrences);
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

function isListed(one: StoredListing): boolean {
  if (one.sourceGone) return false;
  return one.state === 'listed' || one.state === 'unseen' || one.state === 'cancelled';
}

function knownMode({ prepared }: StoredListing) {
  return prepared.listing.mode === 'unknown' ? null : prepared.listing.mode;
}

function knownCost({ prepared }: StoredListing) {
  return prepared.listing.cost.kind === 'unknown' ? null : prepared.listing.cost;
}

function firstKnown<T>(inOrder: readonly StoredListing[], of: (one: StoredListing) => T | null): T | null {
  for (const one of inOrder) {
    const value = of(one);
    if (value !== null) return value;
  }
  return null;
}
