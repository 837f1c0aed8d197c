import { byChance } from './candidate.js';
import type { Representative } from './one-per-series.js';

/** A candidate with its score between 0 (the list's worst) and 1 (its best). */
export type Placed = Representative & { readonly level: number; readonly bucket: number };

const TIE = 0.03;
/** What the documentation bonus can add: it may order equals for the reader, never decide. */
const TRIFLE = 0.05;

/** Best first. Scores closer than a thirtieth of the whole range count as equal and are shuffled by day. */
export function inOrder(all: readonly Representative[]): readonly Placed[] {
  let [low, high] = [Infinity, -Infinity];
  for (const { best } of all) {
    low = Math.min(low, best.score);
    high = Math.max(high, best.score);
  }
  const range = high - low;
  const step = range > 0 ? Math.max(TIE, TRIFLE / range) : 1;
  const placed = all.map(({ best, others }): Placed => {
    const level = range > 0 ? (best.score - low) / range : 1;
    return { best, others, level, bucket: Math.floor((1 - level) / step) };
  });
  return placed.sort((a, b) => a.bucket - b.bucket || byChance(a.best, b.best));
}
