import { epochMs, type Doubt, type Instant, type SourceAlertKind, type SourceState } from '#libs/domain';
import { turnMsOf } from './turn-ms-of.js';

/** What is to be known of a source to say what is the matter with it. */
export type AskedSource = {
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
  /** How often in a row a permanent redirect led elsewhere. */
  readonly movedSeen: number;
  /** How many listings its last answer named; null: none was read. */
  readonly named: number | null;
  /** Whether it has anything listed with a date ahead, and whether it ever had. */
  readonly listing: boolean;
  readonly everListed: boolean;
  readonly givenUp: boolean;
};

/** What is so of a source that somebody should look at. */
export type Condition = { readonly kind: SourceAlertKind; readonly reason: AlertReason };

export type AlertReason =
  | 'no-answer'
  | 'refused'
  | 'nowhere'
  | 'emptied-out'
  | 'doubted'
  | 'moved'
  | 'unreadable'
  | 'given-up'
  | 'nothing-found';

/** Silent for three of its own turns, and a day at least: a bad night is no news. */
const TURNS = 3;
const LEAST_SILENT_MS = 24 * 3_600_000;

/** So many answers in a row that could not be read: one may be a page for the night. */
const UNREADABLE = 2;
/** From here on a redirect that a source repeats waits for a person. */
const MOVED = 3;

/**
 * The one thing that is the matter with a source, or null. What waits for a person comes first, then our reading, then its silence: an
 * answer that cannot be read is no silence. A source that nobody reads has nothing the matter.
 */
export function conditionOf(source: AskedSource): Condition | null {
  if (source.state !== 'active') return null;
  const { doubt, movedSeen } = source;
  if (doubt !== null && doubt.decision === null) return { kind: 'quarantined', reason: 'doubted' };
  if (movedSeen >= MOVED) return { kind: 'quarantined', reason: 'moved' };
  const misfit = misfitOf(source);
  if (misfit !== null) return { kind: 'changed-shape', reason: misfit };
  const silence = silenceOf(source);
  return silence === null ? null : { kind: 'quiet', reason: silence };
}

function misfitOf(source: AskedSource): AlertReason | null {
  const { lastOutcome, lastProblem, failures, givenUp, doubt, named, listing } = source;
  if (givenUp) return 'given-up';
  const unread = lastOutcome === 'failed' && lastProblem !== null && !lastProblem.startsWith('fetch.');
  if (unread) return failures >= UNREADABLE ? 'unreadable' : null;
  const answers = lastOutcome === 'changed' || lastOutcome === 'unchanged';
  return answers && doubt === null && named === 0 && listing ? 'nothing-found' : null;
}

function silenceOf(source: AskedSource): AlertReason | null {
  const { goneSince, lastOutcome, doubt, listing, everListed } = source;
  if (goneSince !== null) return 'nowhere';
  if (isSilent(source)) return lastOutcome === 'refused' ? 'refused' : 'no-answer';
  const answers = lastOutcome === 'changed' || lastOutcome === 'unchanged';
  return answers && doubt === null && !listing && everListed ? 'emptied-out' : null;
}

/** Measured from its last answer to our last question: while we ourselves were away nobody was silent. */
function isSilent({ importer, intervalMs, lastFetchAt, lastOkAt, addedAt, checks }: AskedSource): boolean {
  const last = checks.slice(-TURNS);
  if (lastFetchAt === null || last.length < TURNS || !last.every(isInVain)) return false;
  const silentMs = Math.max(TURNS * turnMsOf({ importer, intervalMs }), LEAST_SILENT_MS);
  return epochMs(lastFetchAt) - epochMs(lastOkAt ?? addedAt) >= silentMs;
}

function isInVain(check: string): boolean {
  const outcome = check.split(' ')[1];
  return outcome === 'failed' || outcome === 'refused';
}
