import { describe, expect, it } from '@jest/globals';
import { growingWindows, soonestFirst } from './soonest.js';

describe('the soonest first', () => {
  it('looks at a day, then at twice as much, up to the whole window', () => {
    expect(growingWindows('2026-12-01T00:00:00Z', '2026-12-08T00:00:00Z')).toEqual([
      '2026-12-02T00:00:00Z',
      '2026-12-03T00:00:00Z',
      '2026-12-05T00:00:00Z',
      '2026-12-08T00:00:00Z',
    ]);
    expect(growingWindows('2026-12-01T00:00:00Z', '2026-12-01T06:00:00Z')).toEqual(['2026-12-01T06:00:00Z']);
  });

  it('counts from the window’s beginning, not from a date long past', () => {
    const day = (n: number): number => Date.parse(`2026-12-0${String(n)}T00:00:00Z`) / 1000;
    const found = [
      { id: 'old-but-late', starts: [day(1), day(6)] },
      { id: 'b', starts: [day(4)] },
      { id: 'a', starts: [day(4)] },
      { id: 'first', starts: [day(3), day(5)] },
    ];
    expect(soonestFirst(found, '2026-12-02T00:00:00Z')).toEqual(['first', 'a', 'b', 'old-but-late']);
  });
});
