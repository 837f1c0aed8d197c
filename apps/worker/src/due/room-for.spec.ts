import { describe, expect, it } from '@jest/globals';
import type { QueueState } from '#libs/queue';
import { HIGH_WATER, roomFor } from './room-for.js';

const queue = (waiting: number, active = 0, delayed = 0): QueueState => ({
  queue: 'fetch',
  waiting,
  active,
  delayed,
  failed: 9_999,
  ageMs: 0,
});

describe('the room in the queue', () => {
  it.each([
    [[queue(0), queue(0)], HIGH_WATER],
    [[queue(100, 8, 50), queue(40, 2)], HIGH_WATER - 200],
    [[queue(HIGH_WATER), queue(7)], 0],
  ])('%#: is what is left below the high-water mark', (queues, room) => {
    expect(roomFor(queues, false)).toBe(room);
  });

  it('is used between two sweeps only when half of it is free', () => {
    expect(roomFor([queue(HIGH_WATER / 2 + 1)], true)).toBe(0);
    expect(roomFor([queue(HIGH_WATER / 2)], true)).toBe(HIGH_WATER / 2);
  });
});
