import { describe, expect, it } from '@jest/globals';
import { retryAfterMs } from './retry-after.js';

const now = Date.parse('2026-11-24T12:00:00Z');

describe('how long a host wants to be left alone', () => {
  it.each([
    ['120', 120_000],
    [' 120 ', 120_000],
    ['1', 60_000],
    ['0', 60_000],
    ['315360000', 86_400_000],
    ['Tue, 24 Nov 2026 13:00:00 GMT', 3_600_000],
    ['Tuesday, 24-Nov-26 13:00:00 GMT', 3_600_000],
    ['Tue Nov 24 13:00:00 2026 GMT', 3_600_000],
    ['Tue Nov 24 13:00:00 2026', 3_600_000],
    ['Mon, 23 Nov 2026 13:00:00 GMT', 60_000],
    ['Tue, 24 Nov 2036 13:00:00 GMT', 86_400_000],
  ])('%s is %i ms', (header, ms) => {
    expect(retryAfterMs(header, now)).toBe(ms);
  });

  it.each([null, '', 'soon', '-5', '1.5', '12 minutes', 'Tue, 99 Nov 2026 99:99:99 GMT', 'x'.repeat(10_000)])(
    '%s says nothing',
    (header) => {
      expect(retryAfterMs(header, now)).toBeNull();
    },
  );
});
