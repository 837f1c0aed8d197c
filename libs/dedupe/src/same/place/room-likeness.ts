import type { PlaceTraits } from './place-traits.js';

/** Names of one floor. */
const FLOORS: Readonly<Record<string, string>> = {
  upstairs: 'first',
  '1st': 'first',
  downstairs: 'lower',
  basement: 'lower',
  ground: 'ground',
};
const UNTELLING: ReadonlySet<string> = new Set(
  'the in on at of room rm floor level hall main library church centre saint'.split(' '),
);

/** Whether two listings in one building name the same room; null where one names none, or none that tells rooms apart. */
export function isSameRoom(one: PlaceTraits, other: PlaceTraits): boolean | null {
  const left = tellingWords(one.room);
  const right = tellingWords(other.room);
  if (left.length === 0 || right.length === 0) return null;
  return left.some((word) => right.includes(word)) && digits(left) === digits(right);
}

function tellingWords(room: readonly string[]): readonly string[] {
  return room.filter((word) => !UNTELLING.has(word)).map((word) => FLOORS[word] ?? word);
}

function digits(words: readonly string[]): string {
  return words.filter((word) => /^[a-z]?\d+$|^[a-z]$/u.test(word)).join(' ');
}
