import { describe, expect, it } from '@jest/globals';
import { LimitCounts } from './limit-counts.js';
import { networkOf } from './network-of.js';

describe('counting what one visitor does', () => {
  it('counts in a window that begins with the first, for each on their own', () => {
    let now = 1_000_000;
    const counts = new LimitCounts(() => now);
    const add = () => counts.add('look 192.0.2.1', 60_000);
    expect([add(), add(), add()].map(({ hits }) => hits)).toEqual([1, 2, 3]);
    now += 45_500;
    expect(add()).toEqual({ hits: 4, secondsLeft: 15 });
    expect(counts.add('look 192.0.2.2', 60_000).hits).toBe(1);
    now += 14_500;
    expect(add()).toEqual({ hits: 1, secondsLeft: 60 });
  });

  it('forgets windows that are over, and the oldest ones when there are too many', () => {
    let now = 0;
    const counts = new LimitCounts(() => now);
    for (let at = 0; at < 150_000; at += 1) counts.add(`report ${String(at)}`, 3_600_000);
    expect(counts.add('report 149999', 3_600_000).hits).toBe(2);
    expect(counts.add('report 0', 3_600_000).hits).toBe(1);
    now = 3_600_001;
    expect(counts.add('report 149999', 3_600_000).hits).toBe(1);
  });

  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '::ffff:192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8::5', '2001:db8:0:0'],
    ['2001:db8:1:2::', '2001:db8:1:2'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
  ])('%s counts as %s', (ip, network) => {
    expect(networkOf(ip)).toBe(network);
  });
});
