import { annotate } from '#libs/annotate';
import { fingerprintOf, runOf, seriesOf } from '#libs/dedupe';
import {
  hashOf,
  type HostKind,
  type Listing,
  type Prepared,
  type PreparedListing,
  type ReadContext,
  type Venue,
} from '#libs/domain';
import { atHome } from './at-home.js';
import { cadenceOf } from './cadence.js';
import { readAnswer, type RunAnswers } from './read.js';

/** Who publishes what is read: used where the text needs to know, and never shown as a fact about one gathering. */
export type Host = {
  readonly name: string | null;
  readonly kind: HostKind;
  /** Where they meet unless they say otherwise. */
  readonly venue: Venue | null;
};

/** The pure first half of an import: the answers of a run → listings with their claims. Throws as {@link read} does. */
export function prepare(answers: RunAnswers, context: ReadContext, host: Host): Prepared {
  const { reading, everyListing } = readAnswer(answers, context);
  return {
    importer: reading.importer,
    detected: reading.detected,
    complete: reading.complete,
    everyListing,
    next: reading.next,
    listings: reading.listings.map((listing) => prepareListing(listing, host)),
    problems: reading.problems,
  };
}

/** One listing with every claim about it and the hashes that recognise it again. */
export function prepareListing(read: Listing, host: Host): PreparedListing {
  const listing = atHome(read, host.venue);
  const stated = annotate(listing.description, {
    title: listing.title,
    host: listing.organizer.name ?? host.name,
    hostKind: host.kind,
    starts: listing.occurrences[0]?.start ?? null,
    language: listing.language,
  });
  const claims = [...listing.claims, ...stated];
  return {
    listing,
    claims,
    hash: hashOf([listing, claims, host]),
    fingerprint: fingerprintOf(listing),
    series: seriesOf(listing, host.name ?? ''),
    run: runOf(listing, host.name ?? ''),
    recurring: cadenceOf(listing),
  };
}
