import { describe, expect, it } from '@jest/globals';
import { epochMs } from '#libs/domain';
import { type FetchError, FetchStatus, FetchTimeout } from '#libs/fetch';
import type { Pace } from '#libs/store';
import { fetchRecordOf } from './fetch-record.js';

const NOW = '2026-11-25T12:00:00Z';
const HOUR = 3_600_000;
const PACE = { intervalMs: HOUR, changeRate: 0.5, failures: 0, etag: null, lastModified: null, movedTo: null } as Pace;

const hoursUntilAskedAgain = (result: FetchError): number => {
  const ended = { result, pace: PACE, moved: null, same: false, begun: false, now: NOW, jitter: 0.5, leastMs: 0 };
  return (epochMs(fetchRecordOf(ended).nextFetchAt) - epochMs(NOW)) / HOUR;
};

describe('when a source is asked again after a failure', () => {
  it('is a day later where its host does not want us, and soon after any other one', () => {
    expect(hoursUntilAskedAgain(new FetchStatus(403, 'a.example'))).toBe(24);
    expect(hoursUntilAskedAgain(new FetchStatus(500, 'a.example'))).toBeLessThan(2);
    expect(hoursUntilAskedAgain(new FetchTimeout('It was silent.', { host: 'a.example' }))).toBeLessThan(2);
  });
});
