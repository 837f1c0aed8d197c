import type { Doubt, Instant, SourceAlert, SourceId, SourceState } from '#libs/domain';

/** What is to be known of a source to say whether somebody should look at it, with what was noticed of it before. */
export type WatchedSource = {
  readonly id: SourceId;
  readonly name: string;
  readonly importer: string;
  readonly state: SourceState;
  readonly intervalMs: number;
  readonly addedAt: Instant;
  readonly lastFetchAt: Instant | null;
  /** Last time it answered with something that could be read. */
  readonly lastOkAt: Instant | null;
  readonly lastOutcome: 'changed' | 'unchanged' | 'failed' | 'refused' | null;
  /** `fetch.…` where it could not be asked, `input.…` or `reader.…` where its answer could not be read. */
  readonly lastProblem: string | null;
  /** Failures in a row. */
  readonly failures: number;
  /** The last times that it was asked, oldest first: `<instant> <outcome> <status>`. */
  readonly checks: readonly string[];
  readonly doubt: Doubt | null;
  readonly goneSince: Instant | null;
  /** How often in a row a permanent redirect led elsewhere; on its own domain the third moves it. */
  readonly movedSeen: number;
  /** How many listings its last answer named; null: none was read. */
  readonly named: number | null;
  /** Listings it has that are still to come, and whether it ever had any. */
  readonly listings: number;
  readonly everListed: boolean;
  readonly givenUp: boolean;
  readonly alerts: readonly Omit<SourceAlert, 'sourceId'>[];
};
