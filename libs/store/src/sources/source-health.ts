import type { ImportReport, Instant, Problem, SourceId, SourceState } from '#libs/domain';

/** What an operator wants to know about a source, in one row. */
export type SourceHealth = {
  readonly id: SourceId;
  readonly name: string;
  readonly url: string;
  readonly importer: string;
  readonly state: SourceState;
  readonly lastFetchAt: Instant | null;
  /** Last time it answered with something that could be read, changed or not. */
  readonly lastOkAt: Instant | null;
  readonly lastOutcome: 'changed' | 'unchanged' | 'failed' | 'refused' | null;
  readonly lastStatus: number | null;
  /** Code of what went wrong in fetching (`fetch.…`) or reading (`input.…`, `reader.…`) its last answer; null when nothing did. */
  readonly lastProblem: string | null;
  /** Failures in a row. */
  readonly failures: number;
  readonly nextFetchAt: Instant;
  /** Listings it has now. */
  readonly listings: number;
  readonly report: ImportReport | null;
  /** The first of the problems of its last import; the one reason when its last answer could not be read at all. */
  readonly problems: readonly Problem[];
};
