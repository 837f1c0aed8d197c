import { describe, expect, it } from '@jest/globals';
import { wholeDays } from './whole-days.js';

describe('an all-day event written as times', () => {
  it.each([
    ['2026-11-26 00:00:00', '2026-11-26 23:59:59', '2026-11-26', '2026-11-27'],
    ['2026-11-26T00:00:00', '2026-11-27T00:00:00', '2026-11-26', '2026-11-27'],
    ['2026-11-26T00:00:00', '2026-11-28T23:59:00', '2026-11-26', '2026-11-29'],
    ['2026-11-26', '2026-11-28', '2026-11-26', '2026-11-29'],
    ['2026-11-26 00:00:00', '2026-11-26 00:00:00', '2026-11-26', '2026-11-27'],
    ['2026-11-26 00:00:00', '2026-11-25 00:00:00', '2026-11-26', null],
    ['2026-11-26 00:00:00', 'soon', '2026-11-26', null],
    ['2026-11-26 00:00:00', null, '2026-11-26', null],
  ])('%s to %s', (start, end, first, after) => {
    const date = (day: string) => ({ kind: 'date', date: day });
    expect(wholeDays(start, end)).toEqual({ start: date(first), end: after === null ? null : date(after) });
  });

  it('is none without a day', () => {
    expect(wholeDays('2026-02-30 00:00:00', null)).toBeNull();
  });
});
