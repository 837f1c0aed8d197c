import type { Claim } from './claim.js';
import type { Address, Cost, Detection, Geo, ListingStatus, Mode } from './listing.js';
import type { Problem } from './problem.js';
import type { SourceRequest } from './source-request.js';
import type { Instant, LocalDate, LocalDateTime } from './time.js';

/** A time as published, before any zone is looked up. */
export type ExtractedTime =
  | { readonly kind: 'date'; readonly date: LocalDate }
  | { readonly kind: 'instant'; readonly instant: Instant }
  /** With a zone name as written: IANA, Windows, quoted, or the name of a VTIMEZONE in the same file. */
  | { readonly kind: 'zoned'; readonly local: LocalDateTime; readonly tzid: string }
  /** Without any zone: the source's own zone applies. */
  | { readonly kind: 'floating'; readonly local: LocalDateTime };

/** A time and how long it lasts, by its end or its length. */
export type ExtractedPeriod = {
  readonly start: ExtractedTime;
  readonly end: ExtractedTime | null;
  readonly durationSeconds: number | null;
};

/** Recurrence as written. `rrules` are RFC 5545 values without the `RRULE:`; more than one is rare but real. */
export type ExtractedRecurrence = {
  readonly rrules: readonly string[];
  readonly exrules: readonly string[];
  readonly rdates: readonly ExtractedTime[];
  readonly exdates: readonly ExtractedTime[];
  /** Single dates with a length of their own (RDATE with a PERIOD, RFC 5545 §3.8.5.2); they are not among `rdates`. */
  readonly periods?: readonly ExtractedPeriod[];
  /**
   * Of a rule without a first date (the event's `start` is then null): the wall clock at which it begins, `18:30:00`, and the
   * zone when one is named. The length is the event's `durationSeconds`.
   */
  readonly clock?: { readonly time: string; readonly tzid: string | null } | null;
};

/** One date (or one date and all after it) of a series that differs from the rest. */
export type ExtractedOverride = {
  readonly recurrenceId: ExtractedTime;
  readonly range: 'this' | 'this-and-future';
  readonly start: ExtractedTime | null;
  readonly end: ExtractedTime | null;
  readonly durationSeconds: number | null;
  readonly status: ListingStatus;
  readonly title: string;
};

export type ExtractedPlace = {
  /** The place as one published string, when that is all there is. */
  readonly text: string | null;
  readonly name: string | null;
  /** The room, where the source names it apart from the place. */
  readonly room?: string | null;
  readonly address: Partial<Address> | null;
  readonly geo: Geo | null;
};

/**
 * What an importer saw, strings as published. `normalise` turns it into a {@link Listing}. Text may hold markup when
 * `html` is true; everything that the source did not state is null.
 */
export type ExtractedEvent = {
  /** Natural key inside this source: same bytes, same key, for ever. */
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly html: boolean;
  readonly url: string | null;
  readonly image: string | null;
  readonly language: string | null;
  readonly status: ListingStatus;
  readonly start: ExtractedTime | null;
  readonly end: ExtractedTime | null;
  readonly durationSeconds: number | null;
  readonly recurrence: ExtractedRecurrence | null;
  readonly overrides: readonly ExtractedOverride[];
  readonly mode: Mode;
  readonly onlineUrl: string | null;
  readonly place: ExtractedPlace | null;
  readonly organizer: { readonly name: string | null; readonly url: string | null };
  readonly categories: readonly string[];
  readonly audience: {
    readonly labels: readonly string[];
    readonly minAge: number | null;
    readonly maxAge: number | null;
    readonly enforced: boolean | null;
  };
  readonly cost: Cost | null;
  readonly registration: {
    readonly required: boolean | null;
    readonly url: string | null;
    readonly full: boolean | null;
    /** When signing up opens and closes, as published. */
    readonly opens?: ExtractedTime | null;
    readonly closes?: ExtractedTime | null;
  };
  readonly claims: readonly Claim[];
  /** Where in the input it stands, for problems: a UID, a line, a path. */
  readonly where: string;
};

/** A VTIMEZONE in short: enough to find the IANA zone it means. Offsets are minutes east of UTC. */
export type ExtractedZone = {
  readonly tzid: string;
  /** `X-LIC-LOCATION` or the like, when given. */
  readonly hint: string | null;
  readonly standardOffset: number | null;
  readonly daylightOffset: number | null;
  /** `FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU` and so on of the two observances, when given. */
  readonly standardRule: string | null;
  readonly daylightRule: string | null;
};

/** A building and what is claimed of it. */
export type Building = {
  readonly name: string | null;
  readonly postalCode: string | null;
  readonly claims: readonly Claim[];
};

/** What an importer gives back for one response. */
export type Extraction = {
  readonly detected: Detection;
  readonly complete: boolean;
  /** Whether every event is here, though single dates may not be. Left out where `complete` says it. */
  readonly everyEvent?: boolean;
  /** Of a page of a paged answer (whose `complete` is false): that nothing of this page is missing, so that all pages together are complete. */
  readonly wholePage?: boolean;
  /** Address of the next page, when the format pages. */
  readonly next: string | null;
  /** Pages of single events that say more than the list does, soonest first; a few are asked each time. */
  readonly details?: readonly SourceRequest[];
  /** The host's own building, where a response describes it: what it is like holds for every event of the source that takes place there. */
  readonly building?: Building;
  /** Keys of events that this response takes back or lists anew, though an earlier one of the same run listed them; `key#…` goes with `key`. */
  readonly takenBack?: readonly string[];
  /** A zone for times without one, named by the bytes themselves (`X-WR-TIMEZONE`). */
  readonly zone: string | null;
  readonly zones: readonly ExtractedZone[];
  readonly language: string | null;
  readonly events: readonly ExtractedEvent[];
  readonly problems: readonly Problem[];
};
