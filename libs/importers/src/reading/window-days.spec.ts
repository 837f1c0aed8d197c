import { describe, expect, it } from '@jest/globals';
import { eachDay, windowDays } from './window-days.js';

describe('the days of a window', () => {
  const window = { from: '2026-11-24T02:00:00Z', until: '2026-11-26T02:00:00Z' };

  it('are those of the source’s own calendar', () => {
    expect(windowDays({ ...window, zone: 'UTC' })).toEqual({ first: '2026-11-24', last: '2026-11-26', count: 3 });
    expect(windowDays({ ...window, zone: 'America/New_York' })).toEqual({
      first: '2026-11-23',
      last: '2026-11-25',
      count: 3,
    });
  });

  it('are those of UTC where nobody knows the zone', () => {
    expect(windowDays({ ...window, zone: 'Elm/Town' }).first).toBe('2026-11-24');
  });

  it('follow one another over the ends of months and years', () => {
    const days = windowDays({ from: '2026-12-30T12:00:00Z', until: '2027-01-02T12:00:00Z', zone: 'UTC' });
    expect(eachDay(days, 10)).toEqual(['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02']);
    expect(eachDay(days, 2)).toHaveLength(2);
  });
});

describe('the days of a window, by its ends', () => {
  it.each([
    ['2026-11-25T03:00:00Z', '2026-11-27T03:00:00Z', 'America/New_York', '2026-11-24', '2026-11-26', 3],
    ['2026-11-25T00:00:00Z', '2026-11-27T00:00:00Z', 'Europe/London', '2026-11-25', '2026-11-26', 2],
    ['2026-06-01T23:30:00Z', '2026-06-02T23:30:00Z', 'Europe/London', '2026-06-02', '2026-06-03', 2],
    ['2026-11-25T00:00:00Z', '2026-11-25T00:00:00Z', 'UTC', '2026-11-25', '2026-11-25', 1],
    ['2026-11-25T00:00:00Z', '2026-11-26T12:00:00Z', 'Elm Standard Time', '2026-11-25', '2026-11-26', 2],
  ])('%s to %s in %s', (from, until, zone, first, last, count) => {
    expect(windowDays({ from, until, zone })).toEqual({ first, last, count });
  });
});
