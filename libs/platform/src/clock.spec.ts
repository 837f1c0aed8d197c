import { describe, expect, it } from '@jest/globals';
import { Clock } from './clock.js';

describe('the clock', () => {
  it('runs on from the instant it was told to start at', () => {
    let real = Date.UTC(2026, 10, 25, 12);
    const clock = new Clock(Date.UTC(2018, 3, 2), () => real);
    expect(clock.now()).toBe('2018-04-02T00:00:00Z');
    real += 90_000;
    expect(clock.now()).toBe('2018-04-02T00:01:30Z');
  });

  it('is the real one otherwise', () => {
    expect(new Clock(null, () => 1_000).nowMs()).toBe(1_000);
  });
});
