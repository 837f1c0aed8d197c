import { isOrdinalEnding, monthOf, weekdayOf } from './calendar-words.js';
import { isList, isRange, type Token } from './tokens.js';

/** A date as written; the year is null when none stands there. */
export type WrittenDate = { readonly year: number | null; readonly month: number; readonly day: number };

/** One date, several ("9, 16 and 23 June"), or the first and last of a range ("9–11 June"). */
export type WrittenDates = {
  readonly dates: readonly WrittenDate[];
  readonly range: boolean;
  /** `06/09/2026`, and nothing says which is the month. */
  readonly doubt: boolean;
  readonly next: number;
};

/** Whether `06/09` is the sixth of September; null when the source's habit is not known. */
export type DayFirst = boolean | null;

/** Reads the date or dates that begin at a token; null when none do. */
export function datesAt(tokens: readonly Token[], at: number, dayFirst: DayFirst): WrittenDates | null {
  if (tokens[at]?.kind === 'word') return monthDayAt(tokens, at);
  return isoAt(tokens, at) ?? dayMonthAt(tokens, at) ?? numericAt(tokens, at, dayFirst);
}

/** `2026-06-09`, with any of `-` `/` `.` between. */
function isoAt(tokens: readonly Token[], at: number): WrittenDates | null {
  const [year, mark] = [tokens[at], tokens[at + 1]];
  if (year?.text.length !== 4 || !isMark(mark) || tokens[at + 3]?.text !== mark?.text) return null;
  return one({ year: year.value, month: numberOf(tokens[at + 2]), day: numberOf(tokens[at + 4]) }, at + 5);
}

/** `9/6/2026`, `9.6.26`; without a year only with `/`, as `9.6` is a time. */
function numericAt(tokens: readonly Token[], at: number, dayFirst: DayFirst): WrittenDates | null {
  const mark = tokens[at + 1];
  if (mark === undefined || !isMark(mark) || !mark.glued) return null;
  const [a, b] = [numberOf(tokens[at]), numberOf(tokens[at + 2])];
  if (a === 0 || b === 0) return null;
  const year = tokens[at + 3]?.text === mark.text ? numericYear(tokens[at + 4]) : null;
  if (year === null && mark.text !== '/') return null;
  const next = at + (year === null ? 3 : 5);
  const order = a > 12 || a === b ? true : b > 12 ? false : dayFirst;
  if (order === null) return { dates: [], range: false, doubt: true, next };
  return one({ year, month: order ? b : a, day: order ? a : b }, next);
}

function numericYear(token: Token | undefined): number | null {
  if (token?.kind !== 'number') return null;
  if (token.text.length === 2) return token.value + 2000;
  return token.text.length === 4 ? token.value : null;
}

const NO_DAYS: readonly number[] = [];

/** `9 June`, `9th of June 2026`, `9–11 June`, `9, 16 and 23 June`, `Tue 9 – Thu 11 June`. */
function dayMonthAt(tokens: readonly Token[], at: number): WrittenDates | null {
  let days: readonly number[] = NO_DAYS;
  let range = false;
  for (let here = at; days.length < 31;) {
    const day = tokens[here];
    if (day?.kind !== 'number' || day.text.length > 2) return null;
    days = days.length === 0 ? [day.value] : [...days, day.value];
    here += isOrdinalEnding(tokens[here + 1]?.text) ? 2 : 1;
    if (tokens[here]?.text === 'of') here += 1;
    const month = monthOf(tokens[here]?.text);
    if (month !== null) {
      const year = yearAt(tokens, here + 1);
      const dates = days.map((value) => ({ year: year.year, month, day: value }));
      return dates.every(isPossible)
        ? { dates, range: range && dates.length === 2, doubt: false, next: year.next }
        : null;
    }
    if (!isRange(tokens[here]) && !isList(tokens[here])) return null;
    range ||= isRange(tokens[here]);
    here += 1;
    // "9, and 16 June", "9 – Thu 11 June"
    while (isList(tokens[here]) || weekdayOf(tokens[here]?.text) !== null) here += 1;
  }
  return null;
}

/** `June 9`, `Jun. 9th, 2026`, `June 9–11`, `June 9 and 16`. */
function monthDayAt(tokens: readonly Token[], at: number): WrittenDates | null {
  const month = monthOf(tokens[at]?.text);
  if (month === null) return null;
  const days: number[] = [];
  let here = at + (tokens[at + 1]?.text === '.' ? 2 : 1);
  let range = false;
  while (days.length < 31 && isDay(tokens, here)) {
    days.push(tokens[here]?.value ?? 0);
    here += isOrdinalEnding(tokens[here + 1]?.text) ? 2 : 1;
    const joined = isRange(tokens[here]) || isList(tokens[here]);
    // "June 9, 6:30 pm" and "June 9, 7-9pm" end the date; "June 9-11" and "June 9, 16 and 23" do not.
    if (!joined || !isDay(tokens, here + 1) || startsClockRange(tokens, here + 1)) break;
    range ||= isRange(tokens[here]);
    here += 1;
  }
  const year = yearAt(tokens, here);
  const dates = days.map((day) => ({ year: year.year, month, day }));
  if (dates.length === 0 || !dates.every(isPossible)) return null;
  return { dates, range: range && dates.length === 2, doubt: false, next: year.next };
}

function isDay(tokens: readonly Token[], at: number): boolean {
  return numberOf(tokens[at]) > 0 && !isClockAfter(tokens, at);
}

function isClockAfter(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    (next.text === ':' || /^[ap]m?$/u.test(next.text) || (next.text === '.' && tokens[at + 2]?.glued === true))
  );
}

function startsClockRange(tokens: readonly Token[], at: number): boolean {
  return isRange(tokens[at + 1]) && tokens[at + 2]?.kind === 'number' && isClockAfter(tokens, at + 2);
}

/** A year after a date, with or without a comma; two digits only behind an apostrophe. */
function yearAt(tokens: readonly Token[], at: number): { readonly year: number | null; readonly next: number } {
  const skip = tokens[at]?.text === ',' || tokens[at]?.text === '.' ? 1 : 0;
  const token = tokens[at + skip];
  if (token?.kind === 'number' && token.text.length === 4 && token.value > 1970 && token.value < 2100) {
    if (tokens[at + skip + 1]?.text !== ':') return { year: token.value, next: at + skip + 1 };
  }
  const short = tokens[at + 1];
  if ((tokens[at]?.text === "'" || tokens[at]?.text === '’') && short?.text.length === 2 && short.kind === 'number') {
    return { year: 2000 + short.value, next: at + 2 };
  }
  return { year: null, next: at };
}

function one(date: WrittenDate, next: number): WrittenDates | null {
  return isPossible(date) ? { dates: [date], range: false, doubt: false, next } : null;
}

function isPossible({ month, day }: WrittenDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function isMark(token: Token | undefined): boolean {
  return token !== undefined && (token.text === '-' || token.text === '/' || token.text === '.');
}

function numberOf(token: Token | undefined): number {
  return token?.kind === 'number' && token.text.length <= 2 ? token.value : 0;
}
