import { LOOKALIKES } from './lookalikes.js';

const ONE_SLIP = 6;
const TWO_SLIPS = 9;

/**
 * Whether two different words may be one, mistyped: one letter wrong, missing, added or swapped in six, two in nine, and the first one right.
 * Words that {@link LOOKALIKES} knows to be two are two.
 */
export function isSlip(one: string, other: string): boolean {
  if (one[0] !== other[0]) return false;
  const shorter = Math.min(one.length, other.length);
  const most = shorter >= TWO_SLIPS ? 2 : shorter >= ONE_SLIP ? 1 : 0;
  if (most === 0 || Math.abs(one.length - other.length) > most) return false;
  if (/\d/u.test(one + other)) return false;
  if (LOOKALIKES.has([one, other].sort().join(' '))) return false;
  return distance(one, other, most) <= most;
}

/** Edits with swaps of neighbours (optimal string alignment); stops when it is more than `most`. */
function distance(one: string, other: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return least;
    before = last;
    last = row;
  }
  return last[other.length] ?? 0;
}
