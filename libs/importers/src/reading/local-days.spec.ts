import { describe, expect, it } from '@jest/globals';
import { localDays } from './local-days.js';

describe('the local days of a window', () => {
  it.each([
    ['2026-11-25T03:00:00Z', '2026-11-27T03:00:00Z', 'America/New_York', '2026-11-24', '2026-11-26', 3],
    ['2026-11-25T00:00:00Z', '2026-11-27T00:00:00Z', 'Europe/London', '2026-11-25', '2026-11-26', 2],
    ['2026-06-01T23:30:00Z', '2026-06-02T23:30:00Z', 'Europe/London', '2026-06-02', '2026-06-03', 2],
    ['2026-11-25T00:00:00Z', '2026-11-25T00:00:00Z', 'UTC', '2026-11-25', '2026-11-25', 1],
    ['2026-11-25T00:00:00Z', '2026-11-26T12:00:00Z', 'Elm Standard Time', '2026-11-25', '2026-11-26', 2],
  ])('%s to %s in %s', (from, until, zone, first, last, count) => {
    expect(localDays({ from, until, zone })).toEqual({ first, last, count });
  });
});
