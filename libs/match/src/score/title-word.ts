import type { Gathering } from '#libs/domain';

/** The first of some lower-case words that stands whole in the title or a category; null when none does. */
export function titleWord(gathering: Gathering, words: readonly string[]): string | null {
  const title = `${gathering.title} / ${(gathering.categories ?? []).join(' / ')}`.toLowerCase();
  return words.find((word) => hasWord(title, word)) ?? null;
}

/** Whether a phrase stands in a text between things that are not letters. Both in lower case. */
export function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return true;
  }
  return false;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}
