/** A piece of a written date: a number, a word in lower case, or one mark. */
export type Token = {
  readonly kind: 'number' | 'word' | 'mark';
  readonly text: string;
  /** Of a number; -1 otherwise. */
  readonly value: number;
  /** Nothing stands between it and the token before. */
  readonly glued: boolean;
};

/** No date is longer than this; a selector that catches a whole paragraph is read up to here. */
const READ = 300;

/** Splits a text in one pass. Letters and digits part company: `6pm` is two tokens, `9th` too. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text
    .slice(0, READ)
    .toLowerCase()
    .matchAll(/\d+|\p{L}+|\S/gu)) {
    const [part] = match;
    const number = /^\d/u.test(part);
    const kind = number ? 'number' : /^\p{L}/u.test(part) ? 'word' : 'mark';
    tokens.push({ kind, text: part, value: number ? Number(part) : -1, glued: match.index === end && end > 0 });
    end = match.index + part.length;
  }
  return tokens;
}

const RANGE = new Set(['-', '–', '—', '‒', 'to', 'until', 'till', 'til', 'through', 'thru']);
const LIST = new Set([',', '&', 'and', '+', '/', 'or']);

/** Whether a token stands between the two ends of a range. */
export function isRange(token: Token | undefined): boolean {
  return token !== undefined && RANGE.has(token.text);
}

/** Whether a token stands between the items of a list. */
export function isList(token: Token | undefined): boolean {
  return token !== undefined && LIST.has(token.text);
}
