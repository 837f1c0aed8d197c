import { stemOf } from '../words/stem.js';
import { WEAK_WORDS } from '../words/weak-words.js';
import { matchWords, type Matched } from './match-words.js';
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

/** Words that the titles of two listings may repeat from what stands beside them. Stems. */
export type Around = { readonly place: ReadonlySet<string>; readonly host: ReadonlySet<string> };

/** Compares the words of two titles. What they repeat of the place tells nothing; of a host only when both titles say it. */
export function titleLikeness(one: TitleTraits, other: TitleTraits, { place, host }: Around): TitleLikeness {
  const { matched, left, right } = matchWords(one, other);
  const telling = matched.filter((word) => !WEAK.has(word) && !place.has(word)).length;
  const tells = (word: string): boolean => !WEAK.has(word) && !place.has(word) && !host.has(word);
  const more = left.filter(tells).length;
  const less = right.filter(tells).length;
  if (telling === 0)
    return { kind: more + less > 0 ? 'unlike' : withoutTelling({ matched, left, right }, place), telling };
  if (more === 0 && less === 0) return { kind: 'equal', telling };
  return { kind: more > 0 && less > 0 ? 'partly' : 'contained', telling };
}

/** Titles that are made of a building's own words agree when all of them agree: "Repair Café" at the Repair Café. */
function withoutTelling({ matched, left, right }: Matched, place: ReadonlySet<string>): TitleLikeness['kind'] {
  if (matched.length === 0) return 'unlike';
  const ofPlace = (words: readonly string[]): number =>
    words.filter((word) => place.has(word) && !WEAK.has(word)).length;
  if (ofPlace(left) > 0 && ofPlace(right) > 0) return 'unlike';
  return ofPlace(matched) > 0 && ofPlace(left) + ofPlace(right) === 0 ? 'equal' : 'bare';
}
