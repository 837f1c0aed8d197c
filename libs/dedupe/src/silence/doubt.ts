import { DAY_MS, epochMs, type Doubt, type Instant } from '#libs/domain';

/** A doubted answer is believed when so many in a row, over so long, said the same. */
const SAME_TO_BELIEVE = 3;
const BELIEVE_AFTER_MS = 3 * DAY_MS;

/** What makes an answer doubtful. */
export type Suspicion = Pick<Doubt, 'kind' | 'lost' | 'of' | 'hours'>;

/**
 * The doubt after one more answer that gives rise to it. `same` says that this answer repeats the one before; an answer that was
 * seen already (it is read again when the window of dates rolls on) counts once.
 */
export function doubtAfter(before: Doubt | null, suspicion: Suspicion, same: boolean, at: Instant): Doubt {
  if (before === null || !same || before.kind !== suspicion.kind || before.hours !== suspicion.hours) {
    return { ...suspicion, since: at, at, seen: 1, decision: null };
  }
  if (epochMs(at) <= epochMs(before.at)) return before;
  return { ...before, at, seen: before.seen + 1 };
}

/** Whether a doubted answer is to be acted on: a person said so, or it has been the same for long enough and nobody said no. */
export function isSettled({ decision, seen, since, at }: Doubt): boolean {
  if (decision !== null) return decision === 'accept';
  return seen >= SAME_TO_BELIEVE && epochMs(at) - epochMs(since) >= BELIEVE_AFTER_MS;
}
