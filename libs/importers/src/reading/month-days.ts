import { type Weekday } from '#libs/domain';
import { dayNamed } from './week-days.js';

const NTH = new Map(
  Object.entries({
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
  }),
);
const BETWEEN = new Set(['and', 'the', 'every', 'each', 'on']);

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
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const day = word.length < 3 ? null : dayNamed(word);
    if (day === null) continue;
    const found = numbersBefore(words, at);
    if (found.nths.length === 0) continue;
    return { rule: ruleOn(day, found.nths), day, before: words[found.at] ?? '', after: words[at + 1] ?? '' };
  }
  return null;
}

/** The last of a month comes last, and each but once. */
function ruleOn(day: Weekday, found: readonly number[]): string {
  let days = '';
  for (const nth of [1, 2, 3, 4, 5, -1]) {
    if (found.includes(nth)) days += `${days === '' ? '' : ','}${nth}${day}`;
  }
  return `FREQ=MONTHLY;BYDAY=${days}`;
}

function numbersBefore(
  words: readonly string[],
  day: number,
): { readonly nths: readonly number[]; readonly at: number } {
  const nths: number[] = [];
  let at = day - 1;
  for (; at >= 0; at -= 1) {
    const word = words[at] ?? '';
    const nth = NTH.get(word);
    if (nth !== undefined) nths.push(nth);
    else if (!(nths.length > 0 && BETWEEN.has(word))) break;
  }
  return { nths, at };
}
