import type { Plan } from '../plan.js';
import { type Ranked, byDayAndId } from './ranked.js';

/** A candidate with its score between 0 (the list's worst) and 1 (its best). */
export type Placed = { readonly ranked: Ranked; readonly level: number };

const TIE = 0.03;

/** Best first. Scores closer than a thirtieth of the whole range count as equal and are shuffled by day. */
export function inOrder(plan: Plan, all: readonly Ranked[]): readonly Placed[] {
  let [low, high] = [Infinity, -Infinity];
  for (const { score } of all) {
    low = Math.min(low, score);
    high = Math.max(high, score);
  }
  const range = high - low;
  const placed = all.map((ranked) => ({ ranked, level: range > 0 ? (ranked.score - low) / range : 1 }));
  // A range that is itself a trifle is not stretched into steps; nor may documentation alone decide.
  const step = range > 0 ? Math.max(TIE, 0.05 / range) : 1;
  const bucket = ({ level }: Placed): number => Math.floor((1 - level) / step);
  return placed.sort((a, b) => bucket(a) - bucket(b) || byDayAndId(plan, a.ranked.shown, b.ranked.shown));
}
