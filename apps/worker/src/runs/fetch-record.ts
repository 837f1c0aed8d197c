import { DAY_MS, type Instant } from '#libs/domain';
import { FetchRateLimited, FetchStatus, nextFetchAt, type FetchAnswer, type FetchError } from '#libs/fetch';
import type { FetchRecord, Pace } from '#libs/store';

export type Ended = {
  readonly result: FetchAnswer | FetchError;
  readonly pace: Pace;
  /** What is believed of permanent redirects after this answer; a failure changes nothing of it. */
  readonly moved: FetchRecord['moved'];
  /** Whether the whole answer is the same as the last one. */
  readonly same: boolean;
  /** Some of the run's answers are in. */
  readonly begun: boolean;
  readonly now: Instant;
  /** A random number in [0, 1). */
  readonly jitter: number;
  /** No sooner than this after the last run, whatever changes: of platforms that ask for it. */
  readonly leastMs: number;
};

/** A run that is under way is not put off for a whole interval: what it has would be old by then. */
const REST_MS = 3_600_000;

/** There is nothing at this address, as its host says (RFC 9110 §15.5.5 and §15.5.11). */
const NOWHERE: ReadonlySet<number> = new Set([404, 410]);

/** Its host, or a wall before it, does not want us: who asks on and on is shut out for longer. */
const FORBIDDEN = 403;

/** What to write on the source at the end of a run, and when to ask again. */
export function fetchRecordOf({ result, pace, moved, same, begun, now, jitter, leastMs }: Ended): FetchRecord {
  const poll = { now, intervalMs: pace.intervalMs, changeRate: pace.changeRate, retryAfterMs: null, jitter, leastMs };
  const kept = {
    at: now,
    etag: pace.etag,
    lastModified: pace.lastModified,
    httpStatus: null,
    bytes: null,
    problemCode: null,
    finalUrl: null,
    keepRun: false,
    nowhere: null,
    validatorsLie: false,
    moved: pace.movedTo === null ? null : { to: pace.movedTo, count: pace.movedSeen },
  };
  if (result instanceof Error) {
    const waiting = result instanceof FetchRateLimited;
    const failures = pace.failures + (waiting ? 0 : 1);
    const retryAfterMs = typeof result.retry === 'object' ? result.retry.afterMs : null;
    const outcome = waiting ? ('asked-to-wait' as const) : ('failed' as const);
    const rest = waiting && begun ? { intervalMs: Math.min(pace.intervalMs, REST_MS), leastMs: 0 } : {};
    const { at } = nextFetchAt({ ...poll, ...rest, ...leftAlone(result, leastMs), failures, retryAfterMs, outcome });
    return {
      ...kept,
      outcome: result.retry === 'never' && !(result instanceof FetchStatus) ? 'refused' : 'failed',
      httpStatus: result instanceof FetchStatus || waiting ? result.httpStatus : null,
      problemCode: result.code,
      nextFetchAt: at,
      intervalMs: pace.intervalMs,
      keepRun: waiting,
      // A page in the middle of a run says nothing of the source itself.
      nowhere: !begun && result instanceof FetchStatus && NOWHERE.has(result.httpStatus) ? true : null,
    };
  }
  if (result.kind === 'not-modified') {
    const { at, intervalMs } = nextFetchAt({ ...poll, failures: 0, outcome: 'unchanged' });
    return { ...kept, moved, nowhere: false, outcome: 'unchanged', httpStatus: 304, nextFetchAt: at, intervalMs };
  }
  // Equal validators never decide: the bytes do.
  const outcome = same ? 'unchanged' : 'changed';
  // Bytes that cannot be read are no success: what they are fetched for may be over.
  const unread = pace.unread ? { failures: pace.failures, outcome: 'failed' as const } : {};
  const { at, intervalMs } = nextFetchAt({ ...poll, failures: 0, outcome, ...unread });
  return {
    ...kept,
    outcome,
    httpStatus: 200,
    etag: result.etag,
    lastModified: result.lastModified,
    bytes: result.wireBytes,
    nextFetchAt: at,
    finalUrl: result.snapshot.finalUrl,
    intervalMs,
    moved,
    validatorsLie: !same && pace.lastNotModified && isSameVersion(pace, result),
  };
}

function leftAlone(result: FetchError, leastMs: number): { readonly leastMs?: number } {
  const forbidden = result instanceof FetchStatus && result.httpStatus === FORBIDDEN;
  return forbidden ? { leastMs: Math.max(leastMs, DAY_MS) } : {};
}

/** The host calls it the version that it called unchanged all the while. */
function isSameVersion(before: Pick<Pace, 'etag' | 'lastModified'>, now: Pick<Pace, 'etag' | 'lastModified'>): boolean {
  if (before.etag !== null || now.etag !== null) return before.etag === now.etag;
  return before.lastModified !== null && before.lastModified === now.lastModified;
}
