import { plainWords } from './words/plain-words.js';

/** Shorter texts are the same by chance: "All welcome, no need to book." */
const FEWEST_WORDS = 12;
const MOST_WORDS = 400;
/** So much of the shorter text stands in the longer one when one was copied from the other. */
const COPIED = 0.8;
const RUN = 3;

/** Runs of three words of a description; empty when it is too short to be known again. */
export function textRuns(description: string): ReadonlySet<string> {
  const words = plainWords(description.slice(0, 6_000)).slice(0, MOST_WORDS);
  if (words.length < FEWEST_WORDS) return new Set();
  return new Set(words.slice(0, words.length - RUN + 1).map((_, at) => words.slice(at, at + RUN).join(' ')));
}

/** Whether one description was copied from the other, or both from one. */
export function isSameText(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [short, long] = one.size <= other.size ? [one, other] : [other, one];
  if (short.size === 0) return false;
  let common = 0;
  for (const run of short) if (long.has(run)) common += 1;
  return common / short.size >= COPIED;
}
