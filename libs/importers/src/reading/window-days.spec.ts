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
