import type { Instant } from '#libs/domain';
import {
  DEFAULT_INTERVAL_MS,
  FetchRateLimited,
  FetchStatus,
  nextFetchAt,
  type FetchAnswer,
  type FetchError,
} from '#libs/fetch';
import type { FetchRecord } from '#libs/store';

type Ended = {
  readonly result: FetchAnswer | FetchError;
  /** Validators that were sent: a 304 keeps them. */
  readonly validators: { readonly etag: string | null; readonly lastModified: string | null };
  /** SHA-256 of the last answer, or null for the first. */
  readonly lastSha256: string | null;
  /** Failures in a row before this one. */
  readonly failures: number;
  readonly now: Instant;
  /** A random number in [0, 1). */
  readonly jitter: number;
};

/** Neither often nor seldom: the interval stays as it is. */
const STEADY = 0.3;

/** What to write on the source about one request, and when to ask again. */
export function fetchRecordOf(ended: Ended): FetchRecord {
  const { result, now, jitter } = ended;
  const kept = { at: now, ...ended.validators, httpStatus: null, bytes: null, problemCode: null, finalUrl: null };
  const poll = { now, intervalMs: DEFAULT_INTERVAL_MS, changeRate: STEADY, retryAfterMs: null, jitter };
  if (result instanceof Error) {
    const waiting = result instanceof FetchRateLimited;
    const failures = ended.failures + (waiting ? 0 : 1);
    const retryAfterMs = typeof result.retry === 'object' ? result.retry.afterMs : null;
    const { at } = nextFetchAt({ ...poll, failures, retryAfterMs, outcome: waiting ? 'asked-to-wait' : 'failed' });
    return {
      ...kept,
      outcome: result.retry === 'never' && !(result instanceof FetchStatus) ? 'refused' : 'failed',
      httpStatus: result instanceof FetchStatus || waiting ? result.httpStatus : null,
      problemCode: result.code,
      nextFetchAt: at,
    };
  }
  if (result.kind === 'not-modified') {
    const { at } = nextFetchAt({ ...poll, failures: 0, outcome: 'unchanged' });
    return { ...kept, outcome: 'unchanged', httpStatus: 304, nextFetchAt: at };
  }
  // Equal validators never decide: the bytes do.
  const outcome = result.snapshot.sha256 === ended.lastSha256 ? 'unchanged' : 'changed';
  const { at } = nextFetchAt({ ...poll, failures: 0, outcome });
  return {
    ...kept,
    outcome,
    httpStatus: 200,
    etag: result.etag,
    lastModified: result.lastModified,
    bytes: result.wireBytes,
    nextFetchAt: at,
    finalUrl: result.snapshot.finalUrl,
  };
}
