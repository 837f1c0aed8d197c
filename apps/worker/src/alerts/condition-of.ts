import { epochMs, type SourceAlertKind } from '#libs/domain';
import { importerOf } from '#libs/pipeline';
import type { WatchedSource } from '#libs/store';

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
export function conditionOf(source: WatchedSource): Condition | null {
  if (source.state !== 'active') return null;
  const { doubt, movedSeen } = source;
  if (doubt !== null && doubt.decision === null) return { kind: 'quarantined', reason: 'doubted' };
  if (movedSeen >= MOVED) return { kind: 'quarantined', reason: 'moved' };
  const misfit = misfitOf(source);
  if (misfit !== null) return { kind: 'changed-shape', reason: misfit };
  const silence = silenceOf(source);
  return silence === null ? null : { kind: 'quiet', reason: silence };
}

function misfitOf(source: WatchedSource): AlertReason | null {
  const { lastOutcome, lastProblem, failures, givenUp, doubt, named, listings } = source;
  if (givenUp) return 'given-up';
  const unread = lastOutcome === 'failed' && lastProblem !== null && !lastProblem.startsWith('fetch.');
  if (unread) return failures >= UNREADABLE ? 'unreadable' : null;
  const answers = lastOutcome === 'changed' || lastOutcome === 'unchanged';
  return answers && doubt === null && named === 0 && listings > 0 ? 'nothing-found' : null;
}

function silenceOf(source: WatchedSource): AlertReason | null {
  const { goneSince, lastOutcome, doubt, listings, everListed } = source;
  if (goneSince !== null) return 'nowhere';
  if (isSilent(source)) return lastOutcome === 'refused' ? 'refused' : 'no-answer';
  const answers = lastOutcome === 'changed' || lastOutcome === 'unchanged';
  return answers && doubt === null && listings === 0 && everListed ? 'emptied-out' : null;
}

/** Measured from its last answer to our last question: while we ourselves were away nobody was silent. */
function isSilent({ importer, intervalMs, lastFetchAt, lastOkAt, addedAt, checks }: WatchedSource): boolean {
  const last = checks.slice(-TURNS);
  if (lastFetchAt === null || last.length < TURNS || !last.every(isInVain)) return false;
  const turnMs = Math.max(intervalMs, (importerOf(importer)?.restHours ?? 0) * 3_600_000);
  return epochMs(lastFetchAt) - epochMs(lastOkAt ?? addedAt) >= Math.max(TURNS * turnMs, LEAST_SILENT_MS);
}

function isInVain(check: string): boolean {
  const outcome = check.split(' ')[1];
  return outcome === 'failed' || outcome === 'refused';
}
