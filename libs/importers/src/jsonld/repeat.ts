import { type Weekday, weekday, WEEKDAYS } from '#libs/domain';
import { asText, type LdNode, ldText, ldValues, schemaName } from '#libs/extract';
import { remembered } from '../reading/remembered.js';

/** A schedule's repetition: the rule without its end, and whether a date fits it. */
export type Repeat = { readonly rule: string; readonly matches: (date: string) => boolean };

type Every = { readonly freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'; readonly interval: number };

const WORDS: Readonly<Record<string, Every>> = {
  daily: { freq: 'DAILY', interval: 1 },
  weekly: { freq: 'WEEKLY', interval: 1 },
  biweekly: { freq: 'WEEKLY', interval: 2 },
  fortnightly: { freq: 'WEEKLY', interval: 2 },
  monthly: { freq: 'MONTHLY', interval: 1 },
  yearly: { freq: 'YEARLY', interval: 1 },
  annually: { freq: 'YEARLY', interval: 1 },
};

/** Reads `repeatFrequency`, `byDay`, `byMonth`, `byMonthDay`, `byMonthWeek` and `repeatCount`; null when none says how often. */
export function repeatOf(node: LdNode): Repeat | null {
  let said = ldText(node, 'repeatFrequency') ?? '';
  for (const property of LISTS) said = `${said}\n${listed(node, property)}`;
  return repeatIn(said);
}

const LISTS = ['byDay', 'byMonthWeek', 'byMonth', 'byMonthDay', 'repeatCount'] as const;

/** The values of a property, with commas between. */
function listed(node: LdNode, property: string): string {
  const value = node[property];
  if (value === undefined || typeof value === 'string') return value ?? '';
  return ldValues(node, property)
    .map((one) => asText(one) ?? '')
    .join();
}

/** Schedules of a list repeat in the same few ways: how often, and the {@link LISTS}, each on a line. */
const repeatIn = remembered((said): Repeat | null => {
  const [often = '', byDays = '', byMonthWeek = '', byMonths = '', byMonthDays = '', repeatCount = '', more] =
    said.split('\n');
  if (more !== undefined) return null;
  const days = dayOf(byDays);
  const every = everyOf(often) ?? (days.length > 0 ? WORDS['weekly'] : undefined);
  if (every === undefined) return null;
  const { freq, interval } = inWeeks(every);
  const monthly = freq === 'MONTHLY' || freq === 'YEARLY';
  const byDay = monthly ? inMonth(days, numbers(byMonthWeek, -5, 5)) : days.map(({ day }) => ({ ordinal: 0, day }));
  const byMonth = numbers(byMonths, 1, 12);
  const byMonthDay = freq === 'WEEKLY' ? [] : numbers(byMonthDays, -31, 31);
  const count = numbers(repeatCount, 1, 100_000)[0];
  const rule = [
    `FREQ=${freq}`,
    interval > 1 ? `INTERVAL=${interval}` : '',
    byMonth.length > 0 ? `BYMONTH=${byMonth.join(',')}` : '',
    byMonthDay.length > 0 ? `BYMONTHDAY=${byMonthDay.join(',')}` : '',
    byDay.length > 0
      ? `BYDAY=${byDay.map(({ ordinal, day }) => `${ordinal === 0 ? '' : ordinal}${day}`).join(',')}`
      : '',
    count === undefined ? '' : `COUNT=${count}`,
  ];
  return {
    rule: rule.filter((part) => part !== '').join(';'),
    matches: (date) =>
      (byMonth.length === 0 || byMonth.includes(Number(date.slice(5, 7)))) &&
      (byMonthDay.length === 0 || byMonthDay.some((day) => dayOfMonth(date, day))) &&
      (byDay.length === 0 || byDay.some(({ ordinal, day }) => day === weekday(date) && nth(date, ordinal))),
  };
});

/** Every seven days is a week, and only weeks may carry a list of days. */
function inWeeks(every: Every): Every {
  const weeks = every.freq === 'DAILY' && every.interval % 7 === 0;
  return weeks ? { freq: 'WEEKLY', interval: every.interval / 7 } : every;
}

/** Days without a number of their own take those of the weeks: the first and third Monday. */
function inMonth(days: readonly Day[], ordinals: readonly number[]): readonly Day[] {
  return days.flatMap((day) =>
    day.ordinal !== 0 || ordinals.length === 0 ? [day] : ordinals.map((ordinal) => ({ ordinal, day: day.day })),
  );
}

/** `P2W`, `P14D`, `Weekly`, `fortnightly`. */
function everyOf(text: string): Every | undefined {
  const word = schemaName(text).toLowerCase();
  if (Object.hasOwn(WORDS, word)) return WORDS[word];
  const parts = /^p(\d{1,3})([dwmy])$/u.exec(word);
  const interval = Number(parts?.[1]);
  const freq = ({ d: 'DAILY', w: 'WEEKLY', m: 'MONTHLY', y: 'YEARLY' } as const)[parts?.[2] ?? ''];
  return freq === undefined || interval < 1 ? undefined : { freq, interval };
}

type Day = { readonly ordinal: number; readonly day: Weekday };

/** `https://schema.org/Monday`, `Monday`, `MO`, `2MO`, `-1FR`, several with commas. Public holidays are no day of a rule. */
function dayOf(text: string): readonly Day[] {
  return text.split(',').flatMap((part) => {
    const found = /^([+-]?[1-5])?([a-z]{2,9})$/iu.exec(schemaName(part));
    const day = WEEKDAYS.find((code) => code === found?.[2]?.slice(0, 2).toUpperCase());
    if (day === undefined || !/^(?:..|mon|tue|wed|thu|fri|sat|sun|.*day)$/iu.test(found?.[2] ?? '')) return [];
    return [{ ordinal: Number(found?.[1] ?? 0), day }];
  });
}

function numbers(list: string, min: number, max: number): readonly number[] {
  const all = list
    .split(',')
    .filter((text) => /^\s*[+-]?\d{1,6}\s*$/u.test(text))
    .map(Number);
  return [...new Set(all.filter((number) => number !== 0 && number >= min && number <= max))].sort((a, b) => a - b);
}

function dayOfMonth(date: string, day: number): boolean {
  return Number(date.slice(8)) === (day > 0 ? day : lengthOfMonth(date) + 1 + day);
}

function nth(date: string, ordinal: number): boolean {
  const day = Number(date.slice(8));
  if (ordinal === 0) return true;
  return ordinal > 0 ? Math.ceil(day / 7) === ordinal : Math.ceil((lengthOfMonth(date) + 1 - day) / 7) === -ordinal;
}

function lengthOfMonth(date: string): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
