import { type Weekday, WEEKDAYS } from '#libs/domain';
import { isOrdinalEnding, monthOf, ordinalOf, weekdayOf } from './calendar-words.js';
import { isList, isRange, type Token } from './tokens.js';

/** A rule without its end: `FREQ=WEEKLY;BYDAY=TH`. */
export type WrittenRule = { readonly rrule: string; readonly exceptions: boolean };

/** How little is enough for a rule. */
export type Lone = 'every' | 'listed' | 'worded';

type Found = {
  readonly ordinals: readonly number[];
  readonly days: readonly Weekday[];
  readonly plural: boolean;
  readonly next: number;
};

/**
 * Reads "every Thursday", "Mondays and Wednesdays", "Mon–Fri", "every other Tuesday", "1st and 3rd Thursday", "last Sunday of
 * the month", "the 15th of every month", "daily"; null when a text names no rule. With `lone` "every" a
 * lone weekday is one (the field holds nothing else), "listed" wants several or a word such as "every", "worded" (beside a
 * date) only such a word. "Every second Tuesday" may be a fortnight or a month: no rule.
 */
export function ruleIn(tokens: readonly Token[], lone: Lone): WrittenRule | null {
  const found = daysIn(tokens);
  if (found.length === 0 && !tokens.some(({ text }) => REPEATING.has(text))) return null;
  const words = new Set(tokens.map((token) => token.text));
  if (isDoubtful(found, words)) return null;
  const rrule =
    monthly(found) ?? weeklyRule(found, words, tokens, lone) ?? monthDay(tokens, words) ?? daily(tokens, words);
  if (rrule === null) return null;
  return { rrule, exceptions: EXCEPTIONS.some((word) => words.has(word)) };
}

/** Of these, a rule without a weekday holds one at least. */
const REPEATING = new Set(['every', 'each', 'daily', 'monthly', 'weekdays', 'weekends']);

const EXCEPTIONS = [
  'except',
  'excluding',
  'excl',
  'term',
  'termtime',
  'break',
  'seasonal',
  'unless',
  'usually',
  'most',
  'holidays',
];

/** All weekdays of a text with the ordinals before them, in order. */
function daysIn(tokens: readonly Token[]): readonly Found[] {
  const found: Found[] = [];
  for (let at = 0; at < tokens.length;) {
    const here = ordinalDaysAt(tokens, at);
    if (here === null) at += 1;
    else {
      found.push(here);
      at = here.next;
    }
  }
  return found;
}

function ordinalDaysAt(tokens: readonly Token[], from: number): Found | null {
  const ordinals: number[] = [];
  let at = from;
  while (ordinals.length < 6) {
    const ordinal = ordinalAt(tokens, at);
    if (ordinal === null) break;
    ordinals.push(ordinal.value);
    at = ordinal.next;
    while (isList(tokens[at])) at += 1;
  }
  const first = weekdayOf(tokens[at]?.text);
  if (first === null) return null;
  const last = isRange(tokens[at + 1]) ? weekdayOf(tokens[at + 2]?.text) : null;
  if (last !== null && ordinals.length === 0)
    return { ordinals, days: between(first.day, last.day), plural: true, next: at + 3 };
  return isOneMonth(tokens, at + 1) && ordinals.length > 0
    ? { ordinals: [], days: [], plural: false, next: at + 1 }
    : { ordinals, days: [first.day], plural: first.plural, next: at + 1 };
}

function ordinalAt(tokens: readonly Token[], at: number): { readonly value: number; readonly next: number } | null {
  const word = ordinalOf(tokens[at]?.text);
  if (word !== null) return { value: word, next: at + 1 };
  const token = tokens[at];
  if (token?.kind !== 'number' || token.value < 1 || token.value > 5 || !isOrdinalEnding(tokens[at + 1]?.text))
    return null;
  return { value: token.value, next: at + 2 };
}

/** "First Saturday in June" is one day, not a rule. */
function isOneMonth(tokens: readonly Token[], at: number): boolean {
  const skip = tokens[at]?.text === 'in' || tokens[at]?.text === 'of' ? 1 : 0;
  return monthOf(tokens[at + skip]?.text) !== null;
}

function between(first: Weekday, last: Weekday): readonly Weekday[] {
  const [from, to] = [WEEKDAYS.indexOf(first), WEEKDAYS.indexOf(last)];
  return WEEKDAYS.filter((_, index) => (from <= to ? index >= from && index <= to : index >= from || index <= to));
}

function isDoubtful(found: readonly Found[], words: ReadonlySet<string>): boolean {
  const every = words.has('every') || words.has('each');
  const only = found.length > 0 && found.every(({ ordinals }) => ordinals.length === 1 && ordinals[0] === 2);
  return every && only && !words.has('month') && !words.has('monthly');
}

function monthly(found: readonly Found[]): string | null {
  const days = found.flatMap(({ ordinals, days: list }) =>
    list.flatMap((day) => ordinals.map((ordinal) => `${ordinal}${day}`)),
  );
  return days.length === 0 ? null : `FREQ=MONTHLY;BYDAY=${[...new Set(days)].join(',')}`;
}

const REPEATS = ['every', 'each', 'weekly', 'fortnightly', 'biweekly', 'alternate'];

function weeklyRule(
  found: readonly Found[],
  words: ReadonlySet<string>,
  tokens: readonly Token[],
  lone: Lone,
): string | null {
  const named = found.flatMap(({ days }) => days);
  const days =
    named.length > 0
      ? named
      : words.has('weekdays')
        ? WEEKDAYS.slice(0, 5)
        : words.has('weekends')
          ? WEEKDAYS.slice(5)
          : [];
  const repeats = REPEATS.some((word) => words.has(word)) || found.some(({ plural }) => plural) || named.length === 0;
  const enough = lone === 'every' || repeats || (lone === 'listed' && found.length > 1);
  if (days.length === 0 || !enough) return null;
  const second = ['fortnightly', 'biweekly', 'alternate'].some((word) => words.has(word)) || tokens.some(isEveryOther);
  const list = WEEKDAYS.filter((day) => days.includes(day));
  return `FREQ=WEEKLY;${second ? 'INTERVAL=2;' : ''}BYDAY=${list.join(',')}`;
}

function isEveryOther(token: Token, at: number, tokens: readonly Token[]): boolean {
  const next = tokens[at + 1];
  return (
    (token.text === 'every' || token.text === 'each') &&
    (next?.text === 'other' || (next?.value === 2 && tokens[at + 2]?.text === 'weeks'))
  );
}

/** "The 15th of every month", "monthly on the 1st". */
function monthDay(tokens: readonly Token[], words: ReadonlySet<string>): string | null {
  const every = words.has('monthly') || ((words.has('every') || words.has('each')) && words.has('month'));
  const at = tokens.findIndex((token, index) => token.kind === 'number' && isOrdinalEnding(tokens[index + 1]?.text));
  const day = tokens[at]?.value ?? 0;
  return every && day >= 1 && day <= 31 && monthOf(tokens[at + 2]?.text) === null
    ? `FREQ=MONTHLY;BYMONTHDAY=${day}`
    : null;
}

function daily(tokens: readonly Token[], words: ReadonlySet<string>): string | null {
  const every = tokens.some(
    (token, at) => (token.text === 'every' || token.text === 'each') && tokens[at + 1]?.text === 'day',
  );
  return words.has('daily') || every ? 'FREQ=DAILY' : null;
}
