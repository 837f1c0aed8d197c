import { describe, expect, it } from '@jest/globals';
import { clockOf, lengthOf } from './clock.js';

describe('clocks of a calendar', () => {
  it.each([
    ['10:30—11:00 AM', 1_800],
    ['11:30—1:00 PM', 5_400],
    ['11:30 AM – 1:00 PM', 5_400],
    ['10:30 PM—12:30 AM', 7_200],
    ['18:30 - 19:30', 3_600],
    ['12:00—1:00 PM', 3_600],
    ['6:00 PM', null],
    ['6:00 PM—6:00 PM', null],
    ['9:00 AM, 1:00 PM and 3:00 PM', null],
    ['All Day', null],
    ['25:00—26:00', null],
    ['', null],
  ])('%j lasts %j seconds', (text, seconds) => {
    expect(lengthOf(text)).toBe(seconds);
  });

  it.each([
    ['10:30:00', '10:30:00'],
    ['6:30 PM', '18:30:00'],
    ['12:15 a.m.', '00:15:00'],
    ['6 pm', '18:00:00'],
    ['18', null],
    ['noonish', null],
    [null, null],
  ])('%j is %j', (text, clock) => {
    expect(clockOf(text)).toBe(clock);
  });
});
