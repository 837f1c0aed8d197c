import { describe, expect, it } from '@jest/globals';
import { agesIn, areAlike, areApart } from './ages.js';

describe('agesIn', () => {
  it.each([
    ['Code Club (ages 5-7)', 5, 7],
    ['Chatterbooks for 8 to 11 year olds', 8, 11],
    ['Code Club for 8-11s', 8, 11],
    ['Messy play: under 5s', 0, 4],
    ['Hockey U11', 0, 10],
    ['Walking football 50+', 50, 130],
    ['Gentle movers over 60s', 60, 130],
    ['Toddler disco', 1, 4],
    ['Teen art night', 11, 17],
    ['Adult art night', 18, 130],
  ])('of "%s" are %d to %d', (title, min, max) => {
    expect(agesIn(title)).toEqual({ min, max });
  });

  it.each(['Silent Book Club', 'Quiz 7-9pm', 'Concert 5-7 December', 'Route 66', 'Top 40 disco'])(
    'of "%s" are not known',
    (title) => {
      expect(agesIn(title)).toBeNull();
    },
  );
});

describe('two ages', () => {
  it('are apart where nobody is of both', () => {
    expect(areApart({ min: 5, max: 7 }, { min: 8, max: 11 })).toBe(true);
    expect(areApart({ min: 0, max: 13 }, { min: 8, max: 11 })).toBe(false);
  });

  it('are alike when a year is all that is between them', () => {
    expect(areAlike({ min: 0, max: 4 }, { min: 0, max: 5 })).toBe(true);
    expect(areAlike({ min: 5, max: 7 }, { min: 6, max: 9 })).toBe(false);
    expect(areAlike({ min: 50, max: 130 }, { min: 60, max: 130 })).toBe(false);
  });
});
