import type { Reading } from './reading.js';

/** A sentence, list item or heading: a half-open span of the plain text. */
export type Sentence = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly question: boolean;
};

/** Longer ones are cut at a space, so that the work for each is bounded whatever the text. */
export const LONGEST_SENTENCE = 600;

const ABBREVIATION =
  /(?:^|[\s(])(?:e\.?g|i\.?e|dr|mr|mrs|ms|rev|fr|sr|st|no|vs|etc|approx|max|min|incl|tel|dept|a\.?m|p\.?m|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|[a-z])$/;
const ALWAYS_OPEN = /(?:^|[\s(])(?:e\.?g|i\.?e|dr|mr|mrs|ms|rev|fr|st|approx|max|min|incl)$/;

/** Splits a reading into sentences in order. Line ends, bullets and `. ! ?` end one; abbreviations do not. */
export function sentencesOf(reading: Reading): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const { plain, cased } = reading;
  let start = 0;
  const close = (end: number): void => {
    addTrimmed(sentences, plain, start, end);
    start = end;
  };
  for (let index = 0; index < plain.length; index += 1) {
    const character = plain[index];
    if (character === '\n') {
      close(index + 1);
    } else if (character === '.' || character === '!' || character === '?') {
      let end = index + 1;
      while (end < plain.length && /[.!?"')\]]/.test(plain[end] ?? '')) end += 1;
      if (ends(plain, cased, start, index, end)) close(end);
      index = end - 1;
    } else if (index - start >= LONGEST_SENTENCE && (character === ' ' || index - start >= LONGEST_SENTENCE + 100)) {
      close(index + 1);
    }
  }
  close(plain.length);
  return sentences;
}

function ends(plain: string, cased: string, start: number, stop: number, end: number): boolean {
  const next = plain[end];
  if (next === undefined || next === '\n') return true;
  if (next !== ' ') return false;
  if (plain[stop] !== '.') return true;
  // "Free... for members": a pause is no end.
  if (plain[stop + 1] === '.' && /[a-z]/.test(cased[end + 1] ?? '')) return false;
  const before = plain.slice(Math.max(start, stop - 8), stop);
  if (ALWAYS_OPEN.test(before)) return false;
  return !ABBREVIATION.test(before) || /[A-Z"£$€(]/.test(cased[end + 1] ?? '');
}

function addTrimmed(into: Sentence[], plain: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /[\s\-–>|#]/.test(plain[start] ?? '')) start += 1;
  while (end > start && /\s/.test(plain[end - 1] ?? '')) end -= 1;
  if (end === start) return;
  const text = plain.slice(start, end);
  into.push({ start, end, text, question: /\?["')\]]{0,3}$/.test(text) });
}
