import { KEPT_WORDS } from './kept-words.js';
import { STOCK } from './stock.js';

export const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;

/** The plain word that stands for a word, in its capitals. */
export function otherWord(word: string): string {
  const lower = word.toLowerCase();
  if (KEPT_WORDS.has(lower)) return word;
  let sum = 7;
  for (const letter of lower) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  const stock = STOCK[sum % STOCK.length] ?? 'amber';
  if (word.length > 1 && word === word.toUpperCase()) return stock.toUpperCase();
  return /^\p{Lu}/u.test(word) ? stock.slice(0, 1).toUpperCase() + stock.slice(1) : stock;
}
