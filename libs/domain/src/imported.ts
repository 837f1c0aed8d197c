import { z } from 'zod';
import { Claim } from './claim.js';
import { Cadence } from './gathering.js';
import { Detection, Listing } from './listing.js';
import { Problem } from './problem.js';

/** A listing with every claim made about it, ready to be stored. */
export const PreparedListing = z.object({
  listing: Listing,
  claims: z.array(Claim),
  /** Hash of all that matters: equal hash, nothing to write. */
  hash: z.string(),
  /** Same title, start, length and place: the second way to recognise it when its key is not to be trusted. */
  fingerprint: z.string(),
  /** Same title at the same place by the same host: dates of one series, even when a feed lists each on its own. */
  series: z.string(),
  /** For a date that a feed lists on its own: the run of dates it belongs to. Null for a listing with a rule of its own. */
  run: z.string().nullable(),
  recurring: Cadence.nullable(),
});
export type PreparedListing = Readonly<z.infer<typeof PreparedListing>>;

/**
 * The pure first half of an import: what one snapshot says. It crosses from the process that reads hostile bytes to the one
 * that may write, so it is a schema and is checked there.
 */
export const Prepared = z.object({
  importer: z.string(),
  detected: Detection,
  /** False when truncated, capped, paged or cut by a limit. */
  complete: z.boolean(),
  /** Whether what is not listed here is not listed by the source: true as well where only far dates were cut. */
  everyListing: z.boolean(),
  next: z.string().nullable(),
  listings: z.array(PreparedListing),
  problems: z.array(Problem),
});
export type Prepared = Readonly<Omit<z.infer<typeof Prepared>, 'listings' | 'problems'>> & {
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
  readonly run: string | null;
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
    /** New dates of one run become one new gathering. */
    readonly together: string | null;
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
  /** As in {@link Prepared}. Reports of old do not have it and mean `complete`. */
  readonly everyListing?: boolean;
  readonly problems: Readonly<Record<string, number>>;
};
