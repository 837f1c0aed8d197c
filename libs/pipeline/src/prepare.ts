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
  const { listings, ...rest } = prepareLazily(answers, context, host);
  return { ...rest, listings: [...listings] };
}

/** As {@link prepare}, with each listing made when it is asked for, once: together they may take more memory than there is. */
export function prepareLazily(answers: RunAnswers, context: ReadContext, host: Host): PreparedLazily {
  const { reading, listings, everyListing, takenBack, ended } = readAnswer(answers, context);
  return { ...reading, everyListing, takenBack, ended, listings: preparedOneByOne(listings, host) };
}

export type PreparedLazily = Omit<Prepared, 'listings'> & { readonly listings: Iterable<PreparedListing> };

function* preparedOneByOne(listings: Iterable<Listing>, host: Host): Generator<PreparedListing> {
  for (const listing of listings) yield prepareListing(listing, host);
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
