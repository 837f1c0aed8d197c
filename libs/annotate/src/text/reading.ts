/**
 * A text made easy to match: lower case, without accents, with plain quotes and dashes, runs of spaces as one space. Every
 * character remembers where it stood, so that evidence is always cut from the text as given.
 */
export type Reading = {
  readonly original: string;
  readonly plain: string;
  /** Same length as `plain`, with the capitals of the original. */
  readonly cased: string;
  /** For each character of `plain`, its offset in the original (UTF-16). */
  readonly at: Int32Array;
};

/** Reads a text once, in linear time. */
export function readText(original: string): Reading {
  const cased: string[] = [];
  const at: number[] = [];
  const put = (character: string, offset: number): void => {
    if (character === ' ') {
      const last = cased.at(-1);
      if (last === undefined || last === ' ' || last === '\n') return;
    } else if (character === '\n' && cased.at(-1) === ' ') {
      cased[cased.length - 1] = '\n';
      return;
    }
    cased.push(character);
    at.push(offset);
  };
  for (let offset = 0; offset < original.length; offset += 1) {
    for (const character of plainCharacter(original, offset)) put(character, offset);
  }
  joinWrappedLines(cased);
  const text = cased.join('');
  return { original, cased: text, plain: lowerSameLength(text), at: Int32Array.from(at) };
}

/** The span in the original of a half-open span of `plain`, without spaces at its ends. */
export function originalSpan(reading: Reading, start: number, end: number): readonly [number, number] {
  let from = start;
  let to = end;
  while (from < to && isSpace(reading.plain[from])) from += 1;
  while (to > from && isSpace(reading.plain[to - 1])) to -= 1;
  const first = reading.at[from] ?? 0;
  const last = reading.at[to - 1];
  return [first, last === undefined ? first : last + 1];
}

const isSpace = (character: string | undefined): boolean => character === ' ' || character === '\n';

const REPLACED: ReadonlyMap<string, string> = new Map([
  ...[...'\u00A0\u2002\u2003\u2007\u2009\u202F\t\f\v*_'].map((space) => [space, ' '] as const),
  ...[...'\u200B\u200C\u200D\u2060\uFEFF\u00AD\r'].map((nothing) => [nothing, ''] as const),
  ...[...'\u2018\u2019\u02BC\u00B4`'].map((quote) => [quote, "'"] as const),
  ...[...'\u201C\u201D\u201E\u00AB\u00BB'].map((quote) => [quote, '"'] as const),
  ...[...'\u2022\u25CF\u25AA\u25E6\u2023\u2043\u2028\u2029'].map((bullet) => [bullet, '\n'] as const),
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2014', ' - '],
  ['\u2026', '... '],
  ['&', ' and '],
]);

function plainCharacter(text: string, offset: number): string {
  const character = text[offset] ?? '';
  const replaced = REPLACED.get(character);
  if (replaced !== undefined) return replaced;
  if (character === '\u2013' || character === '\u2212') {
    const numeric = /[\d:]/.test(text[offset - 1] ?? '') || /\d/.test(text[offset + 1] ?? '');
    return numeric ? '-' : ' - ';
  }
  if (character < '\u0080') return character;
  const base = character.normalize('NFD')[0] ?? character;
  return /[a-z]/i.test(base) ? base : character;
}

/** Feeds wrap lines at a fixed width; a line that starts in lower case goes on with the sentence before it. */
function joinWrappedLines(cased: string[]): void {
  for (let index = 1; index < cased.length - 1; index += 1) {
    if (cased[index] !== '\n') continue;
    const before = cased[index - 1] ?? '';
    if (/[.!?:;\n]/.test(before)) continue;
    if (/[a-z(]/.test(cased[index + 1] ?? '')) cased[index] = ' ';
  }
}

/** Some letters grow when lowered (the Turkish dotted I); offsets must not move. */
function lowerSameLength(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, index) => {
    const character = text[index] ?? '';
    const lowered = character.toLowerCase();
    return lowered.length === 1 ? lowered : character;
  }).join('');
}
