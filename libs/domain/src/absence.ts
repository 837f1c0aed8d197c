import type { Instant } from './time.js';
import type { MissingListing } from './imported.js';

/** A page that a source keeps for one single event and for nothing else, and what it answered when it was asked last. */
export type OwnPage = {
  readonly listingId: string;
  readonly url: string;
  readonly askedAt: Instant | null;
  /** Null where it gave no answer, or was not asked. */
  readonly status: number | null;
};

/** A single event that the last whole answer of its source did not name. */
export type Absent = OwnPage &
  Pick<MissingListing, 'missing' | 'state'> & {
    readonly missingSince: Instant;
    readonly missedAt: Instant;
  };

/** What a source lists no longer, as the pages of these events can tell. */
export type Absences = {
  /** Number of the run whose answer did not name them. */
  readonly epoch: number;
  /** Whether plain http may be asked. */
  readonly allowHttp: boolean;
  readonly sourceUrl: string;
  /** When its pages were asked last, newest first: more than may be asked in a while. */
  readonly lately: readonly Instant[];
  /** Soonest first. */
  readonly absent: readonly Absent[];
  /** The page of an event that is named, to see whether the source's pages stand at all; null where there is none. */
  readonly witness: OwnPage | null;
};
