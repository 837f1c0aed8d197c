import { describe, expect, it, jest } from '@jest/globals';
import { feedsToMutate, fuzzReading } from '../../security/fuzz-reading.js';

jest.setTimeout(120_000);

describe('a thousand mutated feeds', () => {
  it('R-18 end no reading process and hold up the one that waits for them for at most 200 ms', async () => {
    const report = await fuzzReading(feedsToMutate(), 18, 1_000);
    expect([report.deaths, report.surprises]).toEqual([[], []]);
    expect(report.read + report.refused).toBe(1_000);
    // Mutations that were all refused would prove nothing.
    expect(report.read).toBeGreaterThan(500);
    expect(report.longestStallMs).toBeLessThan(200);
  });
});
