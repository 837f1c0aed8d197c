import type { Heard } from './heard.js';
import { plainWords } from './words/plain-words.js';
import { stemOf } from './words/stem.js';

/** Who holds it and who publishes it, by the words of their names. */
export type HostTraits = {
  /** The organizer that the listing itself names; empty when none. */
  readonly organizer: readonly string[];
  readonly names: readonly (readonly string[])[];
  /** Whether one of them has many houses: the same title at the same hour may then be in several of them. */
  readonly hasBranches: boolean;
};

const UNTELLING: ReadonlySet<string> = new Set(
  'the of and at in for a group club society team ltd inc cic org'.split(' '),
);
const WITH_BRANCHES: ReadonlySet<string> = new Set(
  'library libraries council county city district borough region network nhs trust diocese intergroup system services leisure'.split(
    ' ',
  ),
);

export function hostTraits({ hostName, listing }: Heard): HostTraits {
  const organizer = wordsOf(listing.organizer.name);
  const host = wordsOf(hostName);
  const names = [organizer, host].filter((words) => words.length > 0);
  const said = plainWords(`${hostName ?? ''} ${listing.organizer.name ?? ''}`);
  return { organizer, names, hasBranches: said.some((word) => WITH_BRANCHES.has(word)) };
}

/** Whether a name of one is a name of the other: the same words, or all of the shorter's when there are at least two. */
export function isSameHost(one: HostTraits, other: HostTraits): boolean {
  return one.names.some((left) => other.names.some((right) => isSameName(left, right)));
}

/** Whether both say themselves who holds it, and it is not the same one. */
export function isOtherOrganizer(one: HostTraits, other: HostTraits): boolean {
  if (one.organizer.length === 0 || other.organizer.length === 0) return false;
  return !isSameName(one.organizer, other.organizer);
}

function isSameName(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (!short.every((word) => long.includes(word))) return false;
  return short.length === long.length || short.length >= 2;
}

function wordsOf(name: string | null): readonly string[] {
  const words = plainWords(name ?? '').filter((word) => !UNTELLING.has(word));
  return [...new Set(words.map(stemOf))];
}
