import { stemOf } from '../words/stem.js';
import { WEAK_WORDS } from '../words/weak-words.js';
import { matchWords } from './match-words.js';
import type { TitleTraits } from './title-traits.js';

/**
 * How two titles stand to each other. `equal`: neither names anything that the other does not. `contained`: one names more. `partly`: both
 * do. `bare`: they agree in words that every club uses, such as "monthly meeting". `unlike`: nothing in common that tells gatherings apart.
 */
export type TitleLikeness = {
  readonly kind: 'equal' | 'contained' | 'partly' | 'bare' | 'unlike';
  /** Words in common that tell gatherings apart. */
  readonly telling: number;
};

const WEAK: ReadonlySet<string> = new Set([...WEAK_WORDS].map(stemOf));

/** Compares the words of two titles; `around` holds the words of both places and hosts, which titles may have or lack. */
export function titleLikeness(one: TitleTraits, other: TitleTraits, around: ReadonlySet<string>): TitleLikeness {
  const { matched, left, right } = matchWords(one, other);
  const tells = (word: string): boolean => !WEAK.has(word) && !around.has(word);
  const telling = matched.filter(tells).length;
  const more = left.filter(tells).length;
  const less = right.filter(tells).length;
  if (telling === 0) return { kind: withoutTelling(matched, left, right, around, more + less), telling };
  if (more === 0 && less === 0) return { kind: 'equal', telling };
  return { kind: more > 0 && less > 0 ? 'partly' : 'contained', telling };
}

/** Titles that are made of a host's or a building's own words agree when all of them agree. */
function withoutTelling(
  matched: readonly string[],
  left: readonly string[],
  right: readonly string[],
  around: ReadonlySet<string>,
  unmatched: number,
): TitleLikeness['kind'] {
  if (unmatched > 0 || matched.length === 0) return 'unlike';
  const ofPlace = (words: readonly string[]): number =>
    words.filter((word) => around.has(word) && !WEAK.has(word)).length;
  if (ofPlace(left) > 0 && ofPlace(right) > 0) return 'unlike';
  return ofPlace(matched) > 0 && ofPlace(left) + ofPlace(right) === 0 ? 'equal' : 'bare';
}
