import { describe, expect, it } from '@jest/globals';
import { LimitCounts } from './limit-counts.js';

describe('counting what one visitor does', () => {
  it('lets through as many as the limit, and refuses the next until the window is over', async () => {
    let now = 1_000_000;
    const counts = new LimitCounts(() => now);
    const ask = () => counts.increment('look 192.0.2.1', 60_000, 3);
    for (let at = 0; at < 3; at += 1) expect(await ask()).toMatchObject({ isBlocked: false });
    now += 45_500;
    expect(await ask()).toMatchObject({ isBlocked: true, timeToBlockExpire: 15 });
    expect(await counts.increment('look 192.0.2.2', 60_000, 3)).toMatchObject({ isBlocked: false });
    now += 14_500;
    expect(await ask()).toMatchObject({ isBlocked: false, totalHits: 1 });
  });

  it('forgets windows that are over, and the oldest ones when there are too many', async () => {
    let now = 0;
    const counts = new LimitCounts(() => now);
    for (let at = 0; at < 150_000; at += 1) await counts.increment(`report ${String(at)}`, 3_600_000, 1);
    expect(await counts.increment('report 149999', 3_600_000, 1)).toMatchObject({ isBlocked: true });
    expect(await counts.increment('report 0', 3_600_000, 1)).toMatchObject({ isBlocked: false });
    now = 3_600_001;
    expect(await counts.increment('report 149999', 3_600_000, 1)).toMatchObject({ isBlocked: false });
  });
});
