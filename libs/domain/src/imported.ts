import { z } from 'zod';
import { Claim } from './claim.js';
import { Cadence } from './gathering.js';
import { Detection, Listing } from './listing.js';
import { Problem } from './problem.js';
import { Instant } from './time.js';

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
  /** Keys that the source itself says are gone. */
  takenBack: z.array(z.string()),
  /** Keys of series that are named without a date ahead; left out where there are none. */
  ended: z.array(z.string()).optional(),
  listings: z.array(PreparedListing),
  problems: z.array(Problem),
});
export type Prepared = Readonly<Omit<z.infer<typeof Prepared>, 'listings' | 'problems' | 'takenBack' | 'ended'>> & {
  readonly takenBack: readonly string[];
  readonly ended?: readonly string[] | undefined;
  readonly listings: readonly PreparedListing[];
  readonly problems: readonly Problem[];
};

/**
 * How a listing stands with its source: named by it; not named by its last whole answers; no longer listed, which was seen often and
 * long enough to be believed; called off by the source in so many words; over.
 */
export type ListingState = 'listed' | 'unseen' | 'withdrawn' | 'cancelled' | 'past';

/** What we hold already about one listing of the same source. */
export type KnownListing = {
  readonly id: string;
  readonly key: string;
  readonly hash: string;
  readonly fingerprint: string;
  readonly gatheringId: string | null;
  readonly run: string | null;
  readonly title: string;
  /** When it begins as published, a series with its first date; null when that is not known. */
  readonly beginsAt: Instant | null;
  /** The same as clocks there show it, with the zone: `2026-12-01T18:30:00 Europe/London`. */
  readonly beginsAs: string | null;
  /** Whole answers in a row that did not name it; the first and the last of them. */
  readonly missing: number;
  readonly missingSince: Instant | null;
  readonly missedAt: Instant | null;
  readonly state: ListingState;
  /** Start of its last occurrence still to come, or null. */
  readonly nextStart: Instant | null;
};

/** An answer that we do not act on as a whole, because it is more likely a mistake than news. */
export const Doubt = z.object({
  /** `shrunk`: it lost too much at once. `emptied`: all of it. `replaced`: it names nothing that we know. `shifted`: all by the same hours. */
  kind: z.enum(['shrunk', 'emptied', 'replaced', 'shifted']),
  since: Instant,
  /** The last answer that said the same, and how many have. */
  at: Instant,
  seen: z.int(),
  /** Of how many that were to come so many were lost, or moved. */
  lost: z.int(),
  of: z.int(),
  /** Only of `shifted`. */
  hours: z.int().nullable(),
  /** What a person decided: believe it, or go on as before until it says something else. */
  decision: z.enum(['accept', 'keep']).nullable(),
});
export type Doubt = Readonly<z.infer<typeof Doubt>>;

/** What is remembered of a source beside its listings. */
export type SourceMemory = {
  /** How many listings its last whole answers had, oldest first. */
  readonly counts: readonly number[];
  /** Whether its keys can be relied on. Some calendars give every event a new one each time. */
  readonly identity: 'key' | 'fingerprint';
  readonly doubt: Doubt | null;
};

/** Of a source that was never read. */
export const NO_MEMORY: SourceMemory = { counts: [], identity: 'key', doubt: null };

/** One answer as it was received. */
export type Answered = {
  /** When the source last said so. */
  readonly at: Instant;
  /** It came from another registrable domain than the source's. */
  readonly elsewhere: boolean;
};

/**
 * Why a listing was withdrawn: so many whole answers did not name it; an answer that was doubted was believed; its source took it back, or
 * named its series without a date ahead; or its own page is no more.
 */
export type RetirementRule = 'missed' | 'doubt-settled' | 'taken-back' | 'series-ended' | 'own-page';

/** What an answer means for a listing that it does not name. */
export type MissingListing = {
  readonly listingId: string;
  readonly missing: number;
  readonly missingSince: Instant | null;
  readonly missedAt: Instant | null;
  readonly state: ListingState;
  /** Of one that is withdrawn by this. */
  readonly retiredBy?: RetirementRule;
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
  readonly missing: readonly MissingListing[];
  /** Listings whose key is another event's from now on, and the keys they are kept under. */
  readonly rekeyed: readonly { readonly listingId: string; readonly key: string }[];
  readonly identity: SourceMemory['identity'];
  readonly doubt: Doubt | null;
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
