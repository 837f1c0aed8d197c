import { type Weekday, WEEKDAYS } from '#libs/domain';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAMES =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/u;
const DAY_NAMES = /^(?:mon|tues?|wed(?:nes)?|weds|thur?s?|fri|sat(?:ur)?|sun)(?:days?)?$/u;

/** 1 to 12 for an English month, in full or short; null for any other word. */
export function monthOf(word: string | undefined): number | null {
  return word !== undefined && MONTH_NAMES.test(word) ? MONTHS.indexOf(word.slice(0, 3)) + 1 : null;
}

/** The day of an English weekday, in full or short, and whether it stands in the plural ("Thursdays"). */
export function weekdayOf(word: string | undefined): { readonly day: Weekday; readonly plural: boolean } | null {
  if (word === undefined || !DAY_NAMES.test(word)) return null;
  const day = WEEKDAYS.find((code) => code === word.slice(0, 2).toUpperCase());
  return day === undefined ? null : { day, plural: word.endsWith('days') };
}

const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, last: -1 };

/** 1 to 5, or -1 for "last", of an English ordinal word. */
export function ordinalOf(word: string | undefined): number | null {
  return word !== undefined && Object.hasOwn(ORDINALS, word) ? (ORDINALS[word] ?? null) : null;
}

/** `st`, `nd`, `rd`, `th` after a number. */
export function isOrdinalEnding(word: string | undefined): boolean {
  return word === 'st' || word === 'nd' || word === 'rd' || word === 'th';
}
