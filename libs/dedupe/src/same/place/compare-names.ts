import { isSlip } from '../words/slip.js';
import type { PlaceTraits } from './place-traits.js';

/**
 * How two buildings' names stand to each other. `equal`: one name. `part`: one is told by fewer words. `crossed`: they share a word and
 * each has others. `apart`: nothing in common, or kinds of buildings that are never one. `untold`: one has no name.
 */
export type NamesLikeness = 'equal' | 'part' | 'crossed' | 'apart' | 'untold';

export function compareNames(one: PlaceTraits, other: PlaceTraits): NamesLikeness {
  if (one.wholeName.length === 0 || other.wholeName.length === 0) return 'untold';
  if (areOtherKinds(one, other) || areNumberedApart(one, other)) return 'apart';
  // A town in a building's name is said by one and left to the address by the other.
  const towns = new Set([...one.town, ...other.town]);
  const left = one.name.filter((word) => !towns.has(word));
  const right = other.name.filter((word) => !towns.has(word));
  if (left.length === 0 || right.length === 0)
    return withoutTellingWords(one, other, towns, left.length + right.length);
  if (isInitialsOf(left, right) || isInitialsOf(right, left)) return 'equal';
  const common = left.filter((word) => right.some((each) => each === word || isSlip(each, word))).length;
  if (common === 0) return 'apart';
  if (common === left.length && common === right.length) return 'equal';
  return common === Math.min(left.length, right.length) ? 'part' : 'crossed';
}

/** "Village Hall" and "Public Library" are names where there is only one of them: they agree when the words for the kind do. */
function withoutTellingWords(
  one: PlaceTraits,
  other: PlaceTraits,
  towns: ReadonlySet<string>,
  telling: number,
): NamesLikeness {
  if (telling > 0) return 'untold';
  const left = kindWords(one, towns);
  return left !== '' && left === kindWords(other, towns) ? 'equal' : 'untold';
}

function kindWords({ wholeName }: PlaceTraits, towns: ReadonlySet<string>): string {
  return [...new Set(wholeName.filter((word) => !SMALL.has(word) && !towns.has(word)))].sort().join(' ');
}

const SMALL: ReadonlySet<string> = new Set(['the', 'at', 'of', 'in', 'public']);

function areOtherKinds(one: PlaceTraits, other: PlaceTraits): boolean {
  if (one.kinds.size === 0 || other.kinds.size === 0) return false;
  return ![...one.kinds].some((kind) => other.kinds.has(kind));
}

/** "Tower A" and "Tower B", "Building 1" and "Building 2". */
function areNumberedApart(one: PlaceTraits, other: PlaceTraits): boolean {
  const [left = '', right = ''] = [one.wholeName.at(-1), other.wholeName.at(-1)];
  return left !== right && NUMBERED.test(left) && NUMBERED.test(right);
}

const NUMBERED = /^(?:[a-z]|\d{1,3})$/u;

/** "JFK" of "John F Kennedy", beside the same other words or none. */
function isInitialsOf(short: readonly string[], long: readonly string[]): boolean {
  const [first = ''] = short;
  if (short.length !== 1 || first.length < 3 || long.length !== first.length) return false;
  return long.map((word) => word[0]).join('') === first;
}
