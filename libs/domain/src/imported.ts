import type { Claim } from './claim.js';
import type { Cadence } from './gathering.js';
import type { Detection, Listing } from './listing.js';
import type { Problem } from './problem.js';

/** A listing with every claim made about it, ready to be stored. */
export type PreparedListing = {
  readonly listing: Listing;
  readonly claims: readonly Claim[];
  /** Hash of all that matters: equal hash, nothing to write. */
  readonly hash: string;
  /** Same title, start, length and place: the second way to recognise it when its key is not to be trusted. */
  readonly fingerprint: string;
  /** Same title at the same place by the same host: dates of one series, even when a feed lists each on its own. */
  readonly series: string;
  readonly recurring: Cadence | null;
};

/** The pure first half of an import: what one snapshot says. */
export type Prepared = {
  readonly importer: string;
  readonly detected: Detection;
  readonly complete: boolean;
  readonly next: string | null;
  readonly listings: readonly PreparedListing[];
  readonly problems: readonly Problem[];
};

/** What we hold already about one listing of the same source. */
export type KnownListing = {
  readonly id: string;
  readonly key: string;
  readonly hash: string;
  readonly fingerprint: string;
  readonly gatheringId: string | null;
  readonly missing: number;
  readonly state: 'listed' | 'unseen' | 'withdrawn' | 'past';
  /** Start of its last occurrence still to come, or null. */
  readonly nextStart: string | null;
};

/** A listing of another source whose key or fingerprint is also in this import. `key` is that source's own listing key. */
export type Candidate = {
  readonly gatheringId: string;
  readonly key: string;
  readonly title: string;
  readonly fingerprint: string;
};

/** The pure second half: what to write. */
export type ImportOutcome = {
  readonly upsert: readonly {
    readonly prepared: PreparedListing;
    readonly listingId: string | null;
    readonly gatheringId: string | null;
  }[];
  readonly unchanged: readonly { readonly listingId: string }[];
  readonly missing: readonly {
    readonly listingId: string;
    readonly missing: number;
    readonly state: KnownListing['state'];
  }[];
  readonly problems: readonly Problem[];
  readonly report: ImportReport;
};

/** Counts of one run, shown on the source. */
export type ImportReport = {
  readonly listings: number;
  readonly occurrences: number;
  readonly claims: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly missing: number;
  readonly complete: boolean;
  readonly problems: Readonly<Record<string, number>>;
};
