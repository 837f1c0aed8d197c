import { type Weekday } from '#libs/domain';
import { dayNamed } from './week-days.js';

const NTH: Readonly<Record<string, number>> = {
  '1st': 1,
  first: 1,
  '2nd': 2,
  second: 2,
  '3rd': 3,
  third: 3,
  '4th': 4,
  fourth: 4,
  '5th': 5,
  fifth: 5,
  last: -1,
};

/** What every text with such days holds: most hold none, and are looked at no further. */
const ANY =
  /(?:1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|last)[^a-z\d]{1,40}(?:mon|tue|wed|thu|fri|sat|sun)/i;

/** Days of a month as words say them, and the word on either side. */
export type MonthDays = {
  readonly rule: string;
  readonly day: Weekday;
  readonly before: string;
  readonly after: string;
};

/** The rule of "1st and 3rd Thursday" (`FREQ=MONTHLY;BYDAY=1TH,3TH`), the first in a text; null when it names no such days. */
export function monthDaysIn(text: string): MonthDays | null {
  if (!ANY.test(text)) return null;
  const words =
    text
      .slice(0, 2_000)
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? [];
  for (const [at, word] of words.entries()) {
    const day = dayNamed(word);
    if (day === null || word.length < 3) continue;
    const found = numbersBefore(words, at);
    if (found.nths.length === 0) continue;
    const nths = [...new Set(found.nths)].sort((a, b) => (a < 0 ? 9 : a) - (b < 0 ? 9 : b));
    const rule = `FREQ=MONTHLY;BYDAY=${nths.map((nth) => `${nth}${day}`).join(',')}`;
    return { rule, day, before: words[found.at] ?? '', after: words[at + 1] ?? '' };
  }
  return null;
}

function numbersBefore(
  words: readonly string[],
  day: number,
): { readonly nths: readonly number[]; readonly at: number } {
  const nths: number[] = [];
  let at = day - 1;
  for (; at >= 0; at -= 1) {
    const word = words[at] ?? '';
    const nth = Object.hasOwn(NTH, word) ? NTH[word] : undefined;
    if (nth !== undefined) nths.push(nth);
    else if (!(nths.length > 0 && ['and', 'the', 'every', 'each', 'on'].includes(word))) break;
  }
  return { nths, at };
}
