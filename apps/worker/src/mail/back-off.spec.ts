import { describe, expect, it } from '@jest/globals';
import { backOffMs } from './back-off.js';

describe('a mail that was handed over in vain', () => {
  it('waits twice as long each time, and a quarter of an hour at most', () => {
    const seconds = [1, 2, 3, 4, 5, 6, 7, 8, 400].map((tries) => backOffMs(tries) / 1_000);
    expect(seconds).toEqual([15, 30, 60, 120, 240, 480, 900, 900, 900]);
  });
});
