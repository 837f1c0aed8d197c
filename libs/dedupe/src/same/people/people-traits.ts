import type { Listing } from '#libs/domain';
import { titleTraits } from '../title/title-traits.js';
import { plainWords } from '../words/plain-words.js';
import { agesIn, type Ages } from './ages.js';
import { GROUP_WORDS, ONLY_BESIDE } from './group-words.js';
import { partIn } from './part-in.js';

/** Whom a listing is for, and which part of a course it is: as its title says, and its ages as its fields do where the title is silent. */
export type PeopleTraits = {
  /** Values by dimension, sorted: `gender` → `women`. */
  readonly groups: ReadonlyMap<string, ReadonlySet<string>>;
  readonly ages: Ages | null;
  /** The ages stand in the title, by which a host tells its own gatherings apart. */
  readonly agesInTitle: boolean;
  /** "Part 2", "week 3". */
  readonly part: string | null;
  /** Words of title, labels and description, to see whether the one that names no group means it all the same. */
  readonly said: ReadonlySet<string>;
};

const BY_WORD: ReadonlyMap<string, readonly (readonly [string, string])[]> = byWord();

export function peopleTraits(listing: Listing): PeopleTraits {
  const { title, audience, description } = listing;
  const inTitle = agesIn(title);
  return {
    groups: groupsIn(title),
    ages: inTitle ?? fieldAges(listing) ?? agesIn(audience.labels.join(', ')),
    agesInTitle: inTitle !== null,
    part: partIn(title),
    said: new Set(plainWords(`${title} ${audience.labels.join(' ')} ${description.slice(0, 2_000)}`)),
  };
}

function groupsIn(title: string): PeopleTraits['groups'] {
  const words = plainWords(title);
  const groups = new Map<string, Set<string>>();
  // Phrases as well: "alcoholics anonymous" is the fellowship that others call by its letters.
  for (const word of new Set([...words, ...titleTraits(title)])) {
    for (const [dimension, value] of BY_WORD.get(word) ?? []) {
      const beside = ONLY_BESIDE[dimension];
      if (beside !== undefined && !beside.some((one) => words.includes(one))) continue;
      const values = groups.get(dimension);
      if (values === undefined) groups.set(dimension, new Set([value]));
      else values.add(value);
    }
  }
  return groups;
}

function fieldAges({ audience: { minAge, maxAge } }: Listing): Ages | null {
  if (minAge === null && maxAge === null) return null;
  return { min: minAge ?? 0, max: maxAge ?? 130 };
}

function byWord(): ReadonlyMap<string, readonly (readonly [string, string])[]> {
  const map = new Map<string, (readonly [string, string])[]>();
  for (const [dimension, values] of Object.entries(GROUP_WORDS)) {
    for (const [value, words] of Object.entries(values)) {
      for (const word of words) map.set(word, [...(map.get(word) ?? []), [dimension, value]]);
    }
  }
  return map;
}
