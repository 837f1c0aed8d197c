import { isSlip } from '../words/slip.js';

/** Words of two titles: those in common, and what either has besides. */
export type Matched = {
  readonly matched: readonly string[];
  readonly left: readonly string[];
  readonly right: readonly string[];
};

const SHORTEST_INITIALS = 3;

/**
 * Pairs the words of two titles: equal ones first, then initials ("NAMI"), then words written as two ("story time"), then slips of the
 * pen. Which title is given first makes no difference but to which side is which.
 */
export function matchWords(one: readonly string[], other: readonly string[]): Matched {
  const both = new Set(other);
  const matched = one.filter((word) => both.has(word));
  const same = new Set(matched);
  const left = one.filter((word) => !same.has(word));
  const right = other.filter((word) => !same.has(word));
  if (left.length === 0 || right.length === 0) return { matched, left, right };
  return slips(written(written({ matched, left, right }, 'left'), 'right'));
}

/** A word of one side that the other writes as several: "storytime", "nami". */
function written(state: Matched, side: 'left' | 'right'): Matched {
  const [words, others] = side === 'left' ? [state.left, state.right] : [state.right, state.left];
  const matched = [...state.matched];
  let rest = others;
  const kept = words.filter((word) => {
    const run = runFor(word, rest);
    if (run === null) return true;
    matched.push(word);
    rest = [...rest.slice(0, run.at), ...rest.slice(run.at + run.length)];
    return false;
  });
  return side === 'left' ? { matched, left: kept, right: rest } : { matched, left: rest, right: kept };
}

function runFor(word: string, words: readonly string[]): { readonly at: number; readonly length: number } | null {
  for (let at = 0; at < words.length; at += 1) {
    const pair = words.slice(at, at + 2);
    if (pair.length === 2 && pair.join('') === word) return { at, length: 2 };
    const run = words.slice(at, at + word.length);
    if (word.length >= SHORTEST_INITIALS && run.length === word.length && initials(run) === word)
      return { at, length: run.length };
  }
  return null;
}

function initials(words: readonly string[]): string {
  return words.map((word) => word[0] ?? '').join('');
}

function slips({ matched, left, right }: Matched): Matched {
  const pairs = [...matched];
  let rest = [...right].sort();
  const kept = [...left].sort().filter((word) => {
    const slip = rest.find((other) => isSlip(word, other));
    if (slip === undefined) return true;
    rest = rest.filter((other) => other !== slip);
    pairs.push(word < slip ? word : slip);
    return false;
  });
  return { matched: pairs, left: kept, right: rest };
}
