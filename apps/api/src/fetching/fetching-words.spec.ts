import { describe, expect, it } from '@jest/globals';
import { everyWords } from '../site/every-words.js';
import { numberWords, shareWords } from '../site/number-words.js';
import { bytesWords } from './bytes-words.js';
import { momentWords } from './moment-words.js';

const HOUR = 3_600_000;

describe('figures in words', () => {
  it.each([
    [0, '0 bytes'],
    [840, '840 bytes'],
    [1_500, '1.5 kB'],
    [2_000, '2 kB'],
    [5_900_000, '5.9 MB'],
    [48_000_000, '48 MB, about as much as 16 photos'],
    [6_200_000_000, '6.2 GB, about as much as 2,067 photos'],
  ])('%s bytes are %s', (bytes, words) => {
    expect(bytesWords(bytes)).toBe(words);
  });

  it.each([
    [0, 12, 'none of them'],
    [1, 1_000, 'fewer than 1 in 10'],
    [903, 1_204, 'about 8 in 10'],
    [999, 1_000, 'more than 9 in 10'],
    [12, 12, 'all of them'],
    [0, 0, 'none of them'],
  ])('%s of %s are %s', (part, whole, words) => {
    expect(shareWords(part, whole)).toBe(words);
  });

  it('have a comma at the thousands', () => {
    expect([7, 999, 1_000, 1_234_567].map(numberWords)).toEqual(['7', '999', '1,000', '1,234,567']);
  });

  it.each([
    [0.25 * HOUR, 'about every 15 minutes'],
    [1.5 * HOUR, 'about every 90 minutes'],
    [6 * HOUR, 'about every 6 hours'],
    [24 * HOUR, 'about once a day'],
    [24 * 7 * HOUR, 'about every 7 days'],
  ])('an interval of %s ms is %s', (ms, words) => {
    expect(everyWords(ms)).toBe(words);
  });

  it.each([
    ['2026-06-08T05:10:00Z', 'today, 6:10 am'],
    ['2026-06-08T23:30:00Z', 'tomorrow, 12:30 am'],
    ['2026-06-07T11:00:00Z', 'yesterday, midday'],
    ['2026-06-11T11:00:00Z', 'Thursday 11 June, midday'],
    ['2025-12-31T12:00:00Z', 'Wednesday 31 December 2025, midday'],
  ])('%s is %s', (at, words) => {
    expect(momentWords(at, '2026-06-08T09:00:00Z', 'Europe/London')).toBe(words);
  });
});
