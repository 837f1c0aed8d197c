import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { epochMs } from '#libs/domain';
import { DEFAULT_INTERVAL_MS, nextFetchAt, type Poll } from './next-fetch.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const now = '2026-11-24T12:00:00Z';
const quiet: Poll = {
  now,
  intervalMs: DEFAULT_INTERVAL_MS,
  failures: 0,
  outcome: 'unchanged',
  retryAfterMs: null,
  changeRate: 0.3,
  jitter: 0.5,
};

const wait = (poll: Partial<Poll>): number => epochMs(nextFetchAt({ ...quiet, ...poll }).at) - epochMs(now);

const anyPoll = fc.record({
  now: fc.constant(now),
  intervalMs: fc.integer({ min: 0, max: 30 * DAY }),
  failures: fc.integer({ min: 0, max: 5_000 }),
  outcome: fc.constantFrom('changed' as const, 'unchanged' as const, 'failed' as const, 'asked-to-wait' as const),
  retryAfterMs: fc.option(fc.integer({ min: MINUTE, max: DAY })),
  changeRate: fc.double({ min: 0, max: 1, noNaN: true }),
  jitter: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
});

describe('when a source is asked again', () => {
  it('is six hours later by default', () => {
    expect(wait({})).toBe(6 * HOUR);
  });

  it('is sooner where things change and later where they do not', () => {
    expect(nextFetchAt({ ...quiet, outcome: 'changed', changeRate: 0.9 }).intervalMs).toBe(3 * HOUR);
    expect(nextFetchAt({ ...quiet, changeRate: 0 }).intervalMs).toBe(9 * HOUR);
    expect(nextFetchAt({ ...quiet, intervalMs: 16 * MINUTE, changeRate: 1 }).intervalMs).toBe(15 * MINUTE);
    expect(nextFetchAt({ ...quiet, intervalMs: 23 * HOUR, changeRate: 0 }).intervalMs).toBe(DAY);
  });

  it('backs off to daily after ten failures and to weekly after a month of days, and goes on', () => {
    expect(wait({ outcome: 'failed', failures: 10 })).toBe(DAY);
    expect(wait({ outcome: 'failed', failures: 39 })).toBe(DAY);
    expect(wait({ outcome: 'failed', failures: 40 })).toBe(7 * DAY);
    expect(wait({ outcome: 'failed', failures: 4_000 })).toBe(7 * DAY);
    expect(wait({ outcome: 'unchanged', failures: 0 })).toBe(6 * HOUR);
  });

  it('honours the wait that a host asked for without touching the interval', () => {
    const polled = nextFetchAt({ ...quiet, outcome: 'asked-to-wait', retryAfterMs: DAY, failures: 0 });
    expect(polled).toEqual({ at: '2026-11-25T12:00:00Z', intervalMs: DEFAULT_INTERVAL_MS });
  });

  it('NET-16 never comes sooner than a quarter of an hour, and never stops', () => {
    fc.assert(
      fc.property(anyPoll, (poll) => {
        const ms = wait(poll);
        expect(ms).toBeGreaterThanOrEqual(15 * MINUTE);
        expect(ms).toBeLessThanOrEqual(8 * DAY);
      }),
    );
  });

  it('never comes sooner because of a failure', () => {
    fc.assert(
      fc.property(anyPoll, (poll) => {
        const failed = wait({ ...poll, outcome: 'failed', changeRate: 0.3 });
        expect(failed).toBeGreaterThanOrEqual(wait({ ...poll, outcome: 'unchanged', changeRate: 0.3 }));
      }),
    );
  });
});
