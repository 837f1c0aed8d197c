import type { Cadence, Claim, Cost, HostKind, Listing, Mode, Occurrence, Venue } from '#libs/domain';

/** A gathering as merged from its listings, before it has an id and a version. */
export type MergedGathering = {
  /** Whether any source still lists it. */
  readonly listed: boolean;
  readonly title: string;
  readonly description: string;
  readonly mode: Mode;
  readonly hostName: string | null;
  readonly hostKind: HostKind | null;
  readonly record: GatheringFacts;
  readonly occurrences: readonly Occurrence[];
};

/** What is kept as one document: nothing in it is searched by SQL. */
export type GatheringFacts = {
  readonly series: string | null;
  readonly language: string | null;
  readonly status: Listing['status'];
  readonly recurring: Cadence | null;
  readonly rrule: string | null;
  readonly venue: Venue | null;
  readonly cost: Cost;
  readonly categories: readonly string[];
  readonly url: string | null;
  readonly onlineUrl: string | null;
  readonly image: string | null;
  readonly registration: Listing['registration'];
  readonly audience: Listing['audience'];
  readonly claims: readonly Claim[];
  /** The source of each claim, in the claims' order. */
  readonly claimSources: readonly string[];
  /** The source whose word counts most. Records of old have none. */
  readonly speaker?: string;
  /** The source of each field that has a value; `person` where somebody corrected it. Records of old have none. */
  readonly from?: Readonly<Partial<Record<MergedField, string>>>;
};

/** What a merge takes field by field. */
export type MergedField =
  | 'title'
  | 'description'
  | 'status'
  | 'mode'
  | 'venue'
  | 'cost'
  | 'url'
  | 'onlineUrl'
  | 'image'
  | 'registration'
  | 'host';
