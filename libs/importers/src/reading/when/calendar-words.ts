import { type Weekday, WEEKDAYS } from '#libs/domain';

const MONTHS = [
  'jan january',
  'feb february',
  'mar march',
  'apr april',
  'may',
  'jun june',
  'jul july',
  'aug august',
  'sep sept september',
  'oct october',
  'nov november',
  'dec december',
];
const DAYS = ['mon', 'tue tues', 'wed wednes weds', 'thu thur thus thurs', 'fri', 'sat satur', 'sun'];

const MONTH_OF = new Map(MONTHS.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)));
const DAY_OF = new Map(
  DAYS.flatMap((names, index) => names.split(' ').flatMap((name) => formsOf(name, WEEKDAYS[index] ?? 'MO'))),
);

function formsOf(name: string, day: Weekday): readonly (readonly [string, NamedDay])[] {
  return [
    [name, { day, plural: false }],
    [`${name}day`, { day, plural: false }],
    [`${name}days`, { day, plural: true }],
  ];
}

type NamedDay = { readonly day: Weekday; readonly plural: boolean };

/** 1 to 12 for an English month, in full or short; null for any other word. */
export function monthOf(word: string | undefined): number | null {
  return word === undefined ? null : (MONTH_OF.get(word) ?? null);
}

/** The day of an English weekday, in full or short, and whether it stands in the plural ("Thursdays"). */
export function weekdayOf(word: string | undefined): NamedDay | null {
  return word === undefined ? null : (DAY_OF.get(word) ?? null);
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
