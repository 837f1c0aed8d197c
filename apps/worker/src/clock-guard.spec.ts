import { describe, expect, it } from '@jest/globals';
import { refuseWrongClock } from './clock-guard.js';

const NOW = Date.parse('2026-03-29T01:30:00Z');

describe('the clock of a worker', () => {
  it.each([0, 29_000, -29_000])('F-18 may differ by %i ms', (ms) => {
    expect(() => {
      refuseWrongClock(NOW, NOW + ms);
    }).not.toThrow();
  });

  it.each([
    ['two hours ahead', 7_200_000, '7200 seconds ahead of'],
    ['two hours behind', -7_200_000, '7200 seconds behind'],
    ['a minute ahead', 60_000, '60 seconds ahead of'],
  ])('F-18 may not be %s', (_, ms, words) => {
    expect(() => {
      refuseWrongClock(NOW, NOW + ms);
    }).toThrow(words);
  });
});
