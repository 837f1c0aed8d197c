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
  /** What labels, codes and whoever holds it say of groups that the title does not name: they tell two apart, and their absence nothing. */
  readonly besides: ReadonlyMap<string, ReadonlySet<string>>;
  readonly ages: Ages | null;
  /** The ages stand in the title, by which a host tells its own gatherings apart. */
  readonly agesInTitle: boolean;
  /** "Part 2", "week 3". */
  readonly part: string | null;
  /** Words of title, labels and description, to see whether the one that names no group means it all the same. */
  readonly said: ReadonlySet<string>;
};

const BY_WORD: ReadonlyMap<string, readonly (readonly [string, string])[]> = byWord();

/** `hostName` is that of the listing's source. */
export function peopleTraits(listing: Listing, hostName: string | null): PeopleTraits {
  const { title, audience, description } = listing;
  const inTitle = agesIn(title);
  return {
    groups: groupsIn(title),
    besides: groupsBeside(listing, hostName),
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

/** Labels that name a group, codes by which a gathering is closed to all others, and the fellowship whose list it is on. */
function groupsBeside({ audience, claims, organizer }: Listing, hostName: string | null): PeopleTraits['groups'] {
  const closed = claims.flatMap(({ attribute, value }) =>
    attribute === 'identity.relation' && typeof value === 'string' && value.startsWith('closed_to:')
      ? value.slice('closed_to:'.length).split('+')
      : [],
  );
  const found = groupsIn([...audience.labels, ...closed].join(', '));
  const fellowships = groupsIn(`${organizer.name ?? ''}, ${hostName ?? ''}`).get('fellowship') ?? [];
  const sure = new Set([...fellowships].filter((one) => !AMBIGUOUS.has(one)));
  const besides = [...found].filter(([dimension]) => LABELLED.has(dimension));
  return new Map(sure.size === 0 ? besides : [...besides, ['fellowship', sure]]);
}

/** Dimensions that labels are believed of; a library's label "Parents" is no group. */
const LABELLED: ReadonlySet<string> = new Set(['gender', 'fellowship']);
/** Letters that a host's name has for other reasons: states, and "refuge". */
const AMBIGUOUS: ReadonlySet<string> = new Set(['ca', 'ga', 'aca', 'smart', 'refuge']);

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
