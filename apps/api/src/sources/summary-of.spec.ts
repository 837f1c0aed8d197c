import { describe, expect, it } from '@jest/globals';
import type { SourceHealth } from './source-health.js';
import { summaryOf } from './summary-of.js';

const NOW = '2026-06-08T09:00:00Z';
const source = (health: SourceHealth['health'], lastRead: string | null, reads: SourceHealth['reads'] = 'on') =>
  ({ health, lastRead, reads }) as SourceHealth;

describe('all sources together', () => {
  it('counts the healthy among those that are not paused, and takes the median of when those that are read were read', () => {
    const sources = [
      source('healthy', '2026-06-08T08:00:00Z'),
      source('slow', '2026-06-08T06:00:00Z'),
      source('silent', '2026-06-01T09:00:00Z'),
      source('changed', null),
      source('healthy', '2020-01-01T00:00:00Z', 'never'),
      source('paused', '2020-01-01T00:00:00Z', 'off'),
    ];
    expect(summaryOf(sources, NOW)).toEqual({ sources: 6, watched: 5, healthy: 2, medianAgeMs: 3 * 3_600_000 });
  });

  it('lies between the two in the middle of an even number, and is null of none', () => {
    const two = [source('healthy', '2026-06-08T08:00:00Z'), source('healthy', '2026-06-08T06:00:00Z')];
    expect(summaryOf(two, NOW).medianAgeMs).toBe(2 * 3_600_000);
    expect(summaryOf([source('paused', NOW, 'off')], NOW)).toMatchObject({ watched: 0, medianAgeMs: null });
  });
});
