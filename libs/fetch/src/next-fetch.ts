import { epochMs, type Instant, toInstant } from '#libs/domain';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const MIN_INTERVAL = 15 * MINUTE;
const FIRST_BACK_OFF = 5 * MINUTE;

/** The interval of a source that was never fetched, in milliseconds. */
export const DEFAULT_INTERVAL_MS = 6 * 60 * MINUTE;

export type Poll = {
  readonly now: Instant;
  /** The source's present interval in milliseconds. */
  readonly intervalMs: number;
  /** Failures in a row, this one included. Being asked to wait is not one. */
  readonly failures: number;
  readonly outcome: 'changed' | 'unchanged' | 'failed' | 'asked-to-wait';
  /** The wait that the host asked for, or null. */
  readonly retryAfterMs: number | null;
  /** Share of the last fetches that brought something new, 0 to 1. */
  readonly changeRate: number;
  /** A random number in [0, 1): sources must not all come due together. */
  readonly jitter: number;
  /** Never sooner than this, in milliseconds; 0 or left out where nobody wishes more than our own least. */
  readonly leastMs?: number;
};

/**
 * When to ask a source again, and its interval from now on. What changes often is asked more often, between 15 minutes and a
 * day. Failures never speed it up: they back off to a day, after ten to daily, after thirty more (a month of days) to weekly,
 * and never stop for good, since libraries come back from summer.
 */
export function nextFetchAt(poll: Poll): { readonly at: Instant; readonly intervalMs: number } {
  const intervalMs = clamp(adapted(poll));
  const spread = intervalMs * (0.9 + 0.2 * poll.jitter);
  const wait = Math.max(spread, backOff(poll), poll.retryAfterMs ?? 0, poll.leastMs ?? 0, MIN_INTERVAL);
  return { at: toInstant(epochMs(poll.now) + Math.ceil(wait / 1000) * 1000), intervalMs };
}

function adapted(poll: Poll): number {
  if (poll.outcome === 'failed' || poll.outcome === 'asked-to-wait') return poll.intervalMs;
  if (poll.changeRate >= 0.5) return poll.intervalMs / 2;
  if (poll.changeRate <= 0.1) return poll.intervalMs * 1.5;
  return poll.intervalMs;
}

/** Full jitter below a doubling ceiling; the two long waits keep nine tenths of themselves so that they stay long. */
function backOff({ outcome, failures, jitter }: Poll): number {
  if (outcome !== 'failed') return 0;
  if (failures >= 40) return 7 * DAY * (0.9 + 0.2 * jitter);
  if (failures >= 10) return DAY * (0.9 + 0.2 * jitter);
  return Math.min(DAY, FIRST_BACK_OFF * 2 ** Math.max(0, failures - 1)) * jitter;
}

function clamp(intervalMs: number): number {
  return Math.min(DAY, Math.max(MIN_INTERVAL, intervalMs));
}
