import type { Counts } from './fault.js';

/** Nothing differed. */
export const NONE: Counts = { lost: 0, duplicated: 0, wronglyRetired: 0, wrong: 0, drift: 0 };

export function sumOf(one: Counts, other: Counts): Counts {
  return {
    lost: one.lost + other.lost,
    duplicated: one.duplicated + other.duplicated,
    wronglyRetired: one.wronglyRetired + other.wronglyRetired,
    wrong: one.wrong + other.wrong,
    drift: one.drift + other.drift,
  };
}

export function isClean(counts: Counts): boolean {
  return Object.values(counts).every((count) => count === 0);
}
