import { describe, expect, it } from '@jest/globals';
import { listedTimes } from './listed-times.js';

const read = (start: string | null, end: string | null, allDay = false, zone: string | null = null) =>
  listedTimes({ start, end, allDay, zone, where: 'x' });

describe('when a listed event is', () => {
  it('stands in the zone that is named beside it, else in none', () => {
    expect(read('2026-11-24 18:30:00', '2026-11-24 19:30:00')).toMatchObject({
      start: { kind: 'floating', local: '2026-11-24T18:30:00' },
      end: { kind: 'floating', local: '2026-11-24T19:30:00' },
    });
    expect(read('2026-11-24 18:30:00', null, false, 'America/Chicago').start).toEqual({
      kind: 'zoned',
      local: '2026-11-24T18:30:00',
      tzid: 'America/Chicago',
    });
  });

  it.each([
    ['2026-11-24 00:00:00', '2026-11-24 23:59:59', false, '2026-11-24', '2026-11-25'],
    ['2026-11-24 00:00:00', '2026-11-26 23:59:00', false, '2026-11-24', '2026-11-27'],
    ['2026-11-24 00:00:00', '2026-11-26 00:00:00', true, '2026-11-24', '2026-11-26'],
    ['2026-11-24 00:00:00', '2026-11-24 00:00:00', true, '2026-11-24', '2026-11-25'],
    ['2026-11-24 09:00:00', '2026-11-24 17:00:00', true, '2026-11-24', '2026-11-25'],
    ['2026-11-24', '2026-11-25', false, '2026-11-24', '2026-11-26'],
    ['2026-11-24', null, false, '2026-11-24', null],
    ['2026-11-24', '2026-11-20', false, '2026-11-24', null],
  ])('%j to %j (marked all-day: %j) is a matter of days', (start, end, marked, first, after) => {
    const times = read(start, end, marked);
    expect(times.start).toEqual({ kind: 'date', date: first });
    expect(times.end).toEqual(after === null ? null : { kind: 'date', date: after });
  });

  it.each([
    ['2026-11-24 18:30:00', '2026-11-24 18:30:00', 'end-equals-start'],
    ['2026-11-24 18:30:00', '2026-11-24 17:30:00', 'end-before-start'],
    ['2026-11-24 18:30:00', '0000-00-00 00:00:00', 'bad-end'],
  ])('%j to %j has no end, and says why', (start, end, code) => {
    expect(read(start, end)).toMatchObject({ end: null, problems: [{ code }] });
  });

  it('is nowhere without a start that exists', () => {
    expect(read(null, '2026-11-24 18:30:00').fault).toBe('no-start');
    expect(read('2026-02-30 10:00:00', null).fault).toBe('bad-date');
    expect(read('next Tuesday', null).fault).toBe('bad-date');
  });
});
