import type { Claim } from '#libs/domain';

/** A part of a score before it is printed; its words are made only for what is listed. */
export type Part = {
  readonly facet: string;
  readonly value: number;
  readonly claim: Claim | null;
  readonly because: () => string;
};

/** Parts of one score, and how much the unknown could move it. */
export type Tally = { readonly parts: Part[]; unknown: number; readonly multiplier: number };

/**
 * Scores live on a grid of 2^-30: any number of parts, added in any order, then sum exactly, which no decimal grid can
 * promise of binary fractions.
 */
const GRID = 2 ** 30;

/** The nearest point of the grid. */
export function onGrid(value: number): number {
  return Math.round(value * GRID) / GRID + 0;
}

/** Adds weight × utility × confidence; nothing is added for nothing. */
export function add(tally: Tally, facet: string, raw: number, claim: Claim | null, because: () => string): void {
  const value = onGrid(raw * tally.multiplier);
  if (value !== 0) tally.parts.push({ facet, value, claim, because });
}

/** Something that counts up to `weight` either way is not known: it adds nothing and widens the range. */
export function widen(tally: Tally, weight: number): void {
  tally.unknown += weight;
}
