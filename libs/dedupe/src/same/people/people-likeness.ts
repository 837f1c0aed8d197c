import { areAlike, areApart, isAnyAdult } from './ages.js';
import type { PeopleTraits } from './people-traits.js';

/**
 * `apart`: they are for different people, or different parts. `one-sided`: one names a group that the other does not. `unlike-ages`: the
 * ages overlap and are not the same. `alike`: nothing of the kind. `of` names what it is: `gender`, `ages`, `part`, …
 */
export type PeopleLikeness = {
  readonly kind: 'apart' | 'one-sided' | 'unlike-ages' | 'alike';
  readonly of: string | null;
};

/** Dimensions whose silence on one side is no sign: everybody drops "beginners" from a course that has no other. */
const MAY_BE_LEFT_OUT: ReadonlySet<string> = new Set(['language', 'fellowship', 'level']);

export function peopleLikeness(one: PeopleTraits, other: PeopleTraits): PeopleLikeness {
  const apart = dimensionsOf(one, other).find((dimension) => areDisjoint(one, other, dimension));
  if (apart !== undefined) return { kind: 'apart', of: apart };
  if (one.part !== null && other.part !== null && one.part !== other.part) return { kind: 'apart', of: 'part' };
  if (one.ages !== null && other.ages !== null) {
    if (areApart(one.ages, other.ages)) return { kind: 'apart', of: 'ages' };
    const told = one.agesInTitle && other.agesInTitle;
    if (told && !areAlike(one.ages, other.ages)) return { kind: 'unlike-ages', of: 'ages' };
  }
  if (namesAges(one, other) || namesAges(other, one)) return { kind: 'one-sided', of: 'ages' };
  const silent = dimensionsOf(one, other).find((dimension) => isOneSided(one, other, dimension));
  return silent === undefined ? { kind: 'alike', of: null } : { kind: 'one-sided', of: silent };
}

/** Whether one title names an age and the other says nothing of ages; "adults" is what most mean who say nothing. */
function namesAges({ ages, agesInTitle }: PeopleTraits, other: PeopleTraits): boolean {
  return agesInTitle && ages !== null && !isAnyAdult(ages) && other.ages === null;
}

function dimensionsOf(...of: readonly PeopleTraits[]): readonly string[] {
  return [...new Set(of.flatMap(({ groups, besides }) => [...groups.keys(), ...besides.keys()]))].sort();
}

function areDisjoint(one: PeopleTraits, other: PeopleTraits, dimension: string): boolean {
  const [left, right] = [one, other].map(({ groups, besides }) => groups.get(dimension) ?? besides.get(dimension));
  if (left === undefined || right === undefined) return false;
  return ![...left].some((value) => right.has(value));
}

function isOneSided(one: PeopleTraits, other: PeopleTraits, dimension: string): boolean {
  if (MAY_BE_LEFT_OUT.has(dimension)) return false;
  const [says, silent] = one.groups.has(dimension) ? [one, other] : [other, one];
  return says.groups.has(dimension) && !silent.groups.has(dimension) && !silent.besides.has(dimension);
}
