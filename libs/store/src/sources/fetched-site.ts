import type { Instant } from '#libs/domain';

/** What anyone may know of a place that we read: never its address, since that may hold a secret. */
export type FetchedSite = {
  /** Host, and port where it is not the usual one. */
  readonly host: string;
  /** The front page of that host. */
  readonly site: string;
  readonly name: string;
  readonly importer: string;
  readonly intervalMs: number;
  readonly lastFetchAt: Instant;
  readonly nextFetchAt: Instant;
};

/** All requests of all sources since they were added, and how many of the sources are of which kind. */
export type FetchTotals = {
  /** Those that {@link FetchedSite} rows are given for. */
  readonly open: number;
  /** Read with a key that their organiser gave us. */
  readonly keyed: number;
  /** Sent in by hand: nothing is ever fetched for them. */
  readonly sentIn: number;
  /** Read, but something of theirs is harmful or all of it closed or hidden, so that even their names are not for everyone. */
  readonly unnamed: number;
  readonly requests: number;
  readonly notModified: number;
  readonly bytesFetched: number;
  readonly bytesSaved: number;
};
