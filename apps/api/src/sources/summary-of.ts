import { epochMs, type Instant } from '#libs/domain';
import type { SourceHealth } from './source-health.js';

export type SourcesSummary = {
  readonly sources: number;
  /** All but those that nobody reads. */
  readonly watched: number;
  readonly healthy: number;
  /** Half of the sources that are read again and again were last read no longer ago than this; null when none was. */
  readonly medianAgeMs: number | null;
};

/** How all sources are together, in numbers. */
export function summaryOf(sources: readonly SourceHealth[], now: Instant): SourcesSummary {
  const watched = sources.filter(({ health }) => health !== 'paused');
  const ages = watched.flatMap(({ reads, lastRead }) =>
    reads === 'on' && lastRead !== null ? [Math.max(0, epochMs(now) - epochMs(lastRead))] : [],
  );
  return {
    sources: sources.length,
    watched: watched.length,
    healthy: watched.filter(({ health }) => health === 'healthy').length,
    medianAgeMs: median(ages),
  };
}

function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
