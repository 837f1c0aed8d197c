import { plainWords } from '../words/plain-words.js';
import { COMPASS, STREET_KINDS } from '../words/street-words.js';

/** A street with its house number, when it has one: "12-14 High St" is 12 to 14 of "high street". */
export type Street = {
  readonly number: { readonly from: number; readonly to: number } | null;
  readonly words: readonly string[];
};

const NUMBER = /^\s?(\d{1,5})[a-z]?(?: ?[-–/] ?(\d{1,5})[a-z]?)?\s+/iu;

/** The street that one part of an address is; null when it names no kind of street. */
export function readStreet(part: string | null): Street | null {
  if (part === null || part.length > 100) return null;
  const number = NUMBER.exec(part);
  const rest = number === null ? part : part.slice(number[0].length);
  const words = plainWords(rest).filter((word) => !/\d/u.test(word));
  const at = words.findLastIndex((word) => word in STREET_KINDS);
  if (at < 1) return null;
  const named = words
    .slice(0, at + 1)
    .map((word, index) => (index === at ? (STREET_KINDS[word] ?? word) : (COMPASS[word] ?? word)));
  if (number === null && (named.length > 4 || at < words.length - 2)) return null;
  return { number: number === null ? null : numbers(number), words: named };
}

function numbers(found: RegExpExecArray): Street['number'] {
  const from = Number(found[1]);
  const to = Number(found[2] ?? from);
  return to >= from ? { from, to } : { from, to: from };
}

/** Whether two are one street; the kind of street may be missing on neither side. */
export function isSameStreet(one: Street, other: Street): boolean {
  return one.words.join(' ') === other.words.join(' ');
}

/** Whether both have house numbers, and these meet. Null when one has none. */
export function isSameNumber(one: Street, other: Street): boolean | null {
  if (one.number === null || other.number === null) return null;
  return one.number.from <= other.number.to && other.number.from <= one.number.to;
}
