import type { Doubt, ImportReport, Instant, Problem, SourceId, SourceMemory, SourceState } from '#libs/domain';

/** What an operator wants to know about a source, in one row. */
export type SourceHealth = {
  readonly id: SourceId;
  readonly name: string;
  readonly url: string;
  readonly importer: string;
  readonly state: SourceState;
  readonly addedAt: Instant;
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
  /** Some of its pages were asked for and others are still to come. */
  readonly inRun: boolean;
  readonly intervalMs: number;
  /** Where permanent redirects lead, and how often in a row they led there. */
  readonly movedTo: string | null;
  readonly movedSeen: number;
  /** Its organiser gave us a key for it. */
  readonly hasKey: boolean;
  /** It is read, and anyone may know its name. */
  readonly forAnyone: boolean;
  /** It said "not modified" of what had changed. */
  readonly validatorsLie: boolean;
  /** An answer that is not acted on until it was repeated, or a person has decided. */
  readonly doubt: Doubt | null;
  /** Whether its ids can be relied on. */
  readonly identity: SourceMemory['identity'];
  /** Since when it counts as gone: its address led nowhere for a week. */
  readonly goneSince: Instant | null;
  readonly hostName: string | null;
  /** Since it was added: requests, those answered "not modified", bytes that came, and bytes that these answers spared. */
  readonly requests: number;
  readonly notModified: number;
  readonly bytesFetched: number;
  readonly bytesSaved: number;
  /** Something about it failed each time that it was tried, and waits as a dead letter. */
  readonly givenUp: boolean;
  /** The last thirty times that it was asked, oldest first: `<instant> <outcome> <status, 0 when it did not answer>`. */
  readonly checks: readonly string[];
  /** Listings it has now, and whether it ever had any. */
  readonly listings: number;
  readonly everListed: boolean;
  /** How many listings its last whole answers named, oldest first: at most seven. */
  readonly counts: SourceMemory['counts'];
  readonly report: ImportReport | null;
  /** The first of the problems of its last import; the one reason when its last answer could not be read at all. */
  readonly problems: readonly Problem[];
};
