import { GROUP_WORDS } from '../people/group-words.js';
import { PART } from '../people/part-in.js';
import { NOISE_WORDS } from '../words/noise-words.js';
import { PHRASES } from '../words/phrases.js';
import { plainWords } from '../words/plain-words.js';
import { stemOf } from '../words/stem.js';

/** The words of a title that say what takes place, in order and each once, as stems or as the name of a {@link PHRASES} entry. */
export type TitleTraits = readonly string[];

/** Catalogue numbers such as "OXB/0312" and "#4471": nobody says them aloud. */
const CODE = /\b[A-Z]{2,6}[-/]?\d{3,6}\b|#\d{2,8}\b/gu;
/** Numbers, ordinals, clock times and prices. What they say of ages and parts is read elsewhere. */
const NUMBER = /^\d{1,4}(?:st|nd|rd|th|am|pm|s|yrs?|p|h)?$/u;
const LONGEST_PHRASE = 4;

const PHRASE_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(PHRASES).flatMap(([name, phrases]) => phrases.map((phrase) => [stemmed(phrase), name] as const)),
);

export function titleTraits(title: string): TitleTraits {
  const words = plainWords(title.replace(CODE, ' ').toLowerCase().replace(PART, ' '));
  const said = words.filter((word) => !NUMBER.test(word));
  // "Book" is noise in "book now" and all there is in "book club": phrases are found first.
  const stems = said.filter((word) => !GRAMMAR.has(word)).map(stemOf);
  const named = namePhrases(stems).filter((word) => !NOISE_STEMS.has(word));
  return [...new Set(named)];
}

const GRAMMAR: ReadonlySet<string> = new Set(
  'a an the and or of for at in on to with by from de del la el en und y'.split(' '),
);
/** Levels are compared on their own, since they are said in many words and left out where there is one only. */
const LEVELS = Object.values(GROUP_WORDS['level'] ?? {}).flat();
const NOISE_STEMS: ReadonlySet<string> = new Set([...NOISE_WORDS, ...LEVELS].map(stemOf));

function namePhrases(stems: readonly string[]): readonly string[] {
  const out: string[] = [];
  for (let at = 0; at < stems.length;) {
    const length = phraseAt(stems, at);
    const words = stems.slice(at, at + Math.max(length, 1)).join(' ');
    out.push(PHRASE_NAMES.get(words) ?? words);
    at += Math.max(length, 1);
  }
  return out;
}

/** How many words the longest phrase that begins here has; 0 when none does. */
function phraseAt(stems: readonly string[], at: number): number {
  for (let length = Math.min(LONGEST_PHRASE, stems.length - at); length > 0; length -= 1) {
    if (PHRASE_NAMES.has(stems.slice(at, at + length).join(' '))) return length;
  }
  return 0;
}

function stemmed(phrase: string): string {
  return phrase
    .split(' ')
    .filter((word) => word !== 'and')
    .map(stemOf)
    .join(' ');
}
