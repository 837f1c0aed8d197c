import { describe, expect, it } from '@jest/globals';
import { addDays, fromLocal, isZone, toInstant, toLocal, weekday } from './time.js';

describe('wall-clock times', () => {
  it('takes the first of two when the clock goes back, and says so', () => {
    const { ms, fit } = fromLocal('2026-10-25T01:30:00', 'Europe/London');
    expect([toInstant(ms), fit]).toEqual(['2026-10-25T00:30:00Z', 'overlap']);
  });

  it('moves forward by the gap when the clock skips it, and says so', () => {
    const { ms, fit } = fromLocal('2026-03-29T01:30:00', 'Europe/London');
    expect([toLocal(ms, 'Europe/London').local, fit]).toEqual(['2026-03-29T02:30:00', 'gap']);
  });

  it('comes back to the same wall clock on an ordinary day', () => {
    const { ms, fit } = fromLocal('2026-11-24T18:30:00', 'America/New_York');
    expect([toInstant(ms), fit]).toEqual(['2026-11-24T23:30:00Z', 'exact']);
    expect(toLocal(ms, 'America/New_York')).toEqual({ local: '2026-11-24T18:30:00', offsetMinutes: -300 });
  });
});

describe('zones and days', () => {
  it('knows IANA names and nothing else', () => {
    expect(['Europe/London', 'GMT Standard Time', '+01:00', ''].map(isZone)).toEqual([true, false, false, false]);
  });

  it('counts days over month ends', () => {
    expect([addDays('2026-02-28', 1), addDays('2026-03-01', -1), weekday('2026-11-25')]).toEqual([
      '2026-03-01',
      '2026-02-28',
      'WE',
    ]);
  });
});
