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
  const read = text.slice(0, READ).toLowerCase();
  for (let at = 0; at < read.length;) {
    const kind = kindAt(read, at);
    const next = kind === null ? at + widthAt(read, at) : endOf(read, at, kind);
    if (kind !== null) {
      const part = read.slice(at, next);
      tokens.push({ kind, text: part, value: kind === 'number' ? Number(part) : -1, glued: at === end && end > 0 });
      end = next;
    }
    at = next;
  }
  return tokens;
}

/** Letters and digits go on; a mark stands alone. */
function endOf(text: string, from: number, kind: Token['kind']): number {
  let at = from + widthAt(text, from);
  while (kind !== 'mark' && at < text.length && kindAt(text, at) === kind) at += widthAt(text, at);
  return at;
}

/** What the character at a place belongs to; null for a blank. */
function kindAt(text: string, at: number): Token['kind'] | null {
  const code = text.charCodeAt(at);
  if (code >= 97 && code <= 122) return 'word';
  if (code >= 48 && code <= 57) return 'number';
  if (code === 32) return null;
  const character = code < 128 ? text.charAt(at) : String.fromCodePoint(text.codePointAt(at) ?? code);
  if (BLANK.test(character)) return null;
  return LETTER.test(character) ? 'word' : 'mark';
}

/** Units of the character at a place: 2 for one outside of the basic plane. */
function widthAt(text: string, at: number): 1 | 2 {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

const BLANK = /^\s$/u;
const LETTER = /^\p{L}$/u;

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
