import { describe, expect, it } from '@jest/globals';
import { formatAgo } from './ago.js';
import { formatWhen, localWhen, zoneWords } from './when.js';

const at = (start: string, end: string | null, allDay = false) => ({ start, end, allDay });

describe('a date in words', () => {
  it.each([
    ['an evening', at('2026-06-09T18:30:00', '2026-06-09T20:00:00'), 'Tuesday 9 June, 6:30 pm to 8 pm'],
    ['no known end', at('2026-06-09T18:30:00', null), 'Tuesday 9 June, from 6:30 pm'],
    [
      'noon and midnight',
      at('2026-06-09T12:00:00', '2026-06-10T00:00:00'),
      'Tuesday 9 June, midday to Wednesday 10 June, midnight',
    ],
    ['past twelve', at('2026-06-09T00:05:00', '2026-06-09T12:30:00'), 'Tuesday 9 June, 12:05 am to 12:30 pm'],
    ['another year', at('2027-01-04T09:00:00', null), 'Monday 4 January 2027, from 9 am'],
    ['a whole day', at('2026-06-09T00:00:00', '2026-06-10T00:00:00', true), 'Tuesday 9 June, all day'],
    [
      'two days',
      at('2026-06-09T00:00:00', '2026-06-11T00:00:00', true),
      'Tuesday 9 June to Wednesday 10 June, all day',
    ],
    ['a day without a time', at('2026-06-09T00:00:00', null, true), 'Tuesday 9 June, all day (no time given)'],
  ])('says %s', (_, when, words) => {
    expect(formatWhen(when, 2026)).toBe(words);
  });

  it('is the wall clock of the place, not of the reader', () => {
    const when = localWhen({ start: '2026-11-24T23:30:00Z', end: null, zone: 'America/New_York' });
    expect(formatWhen(when, 2026)).toBe('Tuesday 24 November, from 6:30 pm');
    expect(zoneWords('America/New_York')).toBe('New York');
  });

  it('has no midnight when the host named a day', () => {
    const day = { start: '2026-12-05T05:00:00Z', end: '2026-12-06T05:00:00Z', zone: 'America/New_York' };
    expect(formatWhen(localWhen({ ...day, date: '2026-12-05' }), 2026)).toBe('Saturday 5 December, all day');
    expect(formatWhen(localWhen({ ...day, end: null, date: '2026-12-05' }), 2026)).toMatch(/December, all day/u);
  });
});

describe('how long ago', () => {
  it.each([
    ['2026-06-08T07:00:00Z', 'today'],
    ['2026-06-07T07:00:00Z', 'yesterday'],
    ['2026-06-03T07:00:00Z', '5 days ago'],
    ['2026-05-08T07:00:00Z', '4 weeks ago'],
    ['2025-12-08T07:00:00Z', '5 months ago'],
    ['2023-06-08T07:00:00Z', '3 years ago'],
    ['2030-06-08T07:00:00Z', 'today'],
  ])('says of %s: %s', (from, words) => {
    expect(formatAgo(from, '2026-06-08T09:00:00Z')).toBe(words);
  });
});
