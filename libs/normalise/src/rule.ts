import type { Weekday } from '#libs/domain';

export type Frequency = 'SECONDLY' | 'MINUTELY' | 'HOURLY' | 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

/** A recurrence rule, taken apart (RFC 5545 §3.3.10). Lists are empty when the part is not there. */
export type Rule = {
  readonly freq: Frequency;
  readonly interval: number;
  readonly count: number | null;
  /** As written: `20261224`, `20261224T090000` or with `Z`. */
  readonly until: string | null;
  readonly byDay: readonly { readonly nth: number | null; readonly day: Weekday }[];
  readonly byMonth: readonly number[];
  readonly byMonthDay: readonly number[];
  readonly byYearDay: readonly number[];
  readonly byWeekNo: readonly number[];
  readonly bySetPos: readonly number[];
  readonly byHour: readonly number[];
  readonly byMinute: readonly number[];
  readonly bySecond: readonly number[];
  readonly wkst: Weekday | null;
};

const FREQUENCIES: readonly string[] = ['SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
type Lists = Pick<
  Rule,
  'byMonth' | 'byMonthDay' | 'byYearDay' | 'byWeekNo' | 'bySetPos' | 'byHour' | 'byMinute' | 'bySecond'
>;
/** Name of each list, its bounds, and whether its values may count from the end. */
const NUMBERS: Readonly<Record<keyof Lists, readonly [string, number, number, boolean]>> = {
  byMonth: ['BYMONTH', 1, 12, false],
  byMonthDay: ['BYMONTHDAY', 1, 31, true],
  byYearDay: ['BYYEARDAY', 1, 366, true],
  byWeekNo: ['BYWEEKNO', 1, 53, true],
  bySetPos: ['BYSETPOS', 1, 366, true],
  byHour: ['BYHOUR', 0, 23, false],
  byMinute: ['BYMINUTE', 0, 59, false],
  bySecond: ['BYSECOND', 0, 60, false],
};

/** Reads a rule; a string says, as the rest of a sentence, why it is none. */
export function parseRule(text: string): Rule | string {
  const parts = partsOf(text);
  if (typeof parts === 'string') return parts;
  const freq = parts.get('FREQ');
  if (freq === undefined || !FREQUENCIES.includes(freq)) return 'it has no frequency';
  if (parts.has('RSCALE')) return 'it counts in another calendar (RSCALE)';
  const lists = numberLists(parts);
  if (typeof lists === 'string') return lists;
  const limits = limitsOf(parts);
  if (typeof limits === 'string') return limits;
  const byDay = days(parts.get('BYDAY') ?? '');
  if (byDay === null) return 'BYDAY has a value that does not exist';
  const wkst = days(parts.get('WKST') ?? '')?.[0]?.day ?? null;
  return { freq: freq as Frequency, ...limits, byDay, ...lists, wkst };
}

function numberLists(parts: ReadonlyMap<string, string>): Lists | string {
  const lists: Partial<Record<keyof Lists, readonly number[]>> = {};
  for (const [field, [name, min, max, signed]] of Object.entries(NUMBERS)) {
    const list = numbers(parts.get(name) ?? '', min, max, signed);
    if (list === null) return `${name} has a value that does not exist`;
    lists[field as keyof Lists] = list;
  }
  return lists as Lists;
}

function limitsOf(parts: ReadonlyMap<string, string>): Pick<Rule, 'interval' | 'count' | 'until'> | string {
  const interval = whole(parts.get('INTERVAL') ?? '1');
  if (interval === null) return 'INTERVAL is no number';
  const count = parts.has('COUNT') ? whole(parts.get('COUNT') ?? '') : null;
  if (parts.has('COUNT') && (count === null || count < 1)) return 'COUNT is no number above nought';
  const until = parts.get('UNTIL') ?? null;
  if (until !== null && !/^\d{8}(?:T\d{6}Z?)?$/u.test(until)) return 'UNTIL is no date';
  return { interval, count, until };
}

/** A rule for people and for storing: upper case, without empty or repeated parts. */
export function tidyRule(text: string): string {
  const parts = partsOf(text);
  return typeof parts === 'string'
    ? text.slice(0, 500)
    : [...parts].map(([name, value]) => `${name}=${value}`).join(';');
}

function partsOf(text: string): ReadonlyMap<string, string> | string {
  if (text.length > 4_000) return 'it is too long';
  const parts = new Map<string, string>();
  for (const part of text
    .replace(/^RRULE:/iu, '')
    .toUpperCase()
    .split(';')) {
    const at = part.indexOf('=');
    const [name, value] = [part.slice(0, Math.max(at, 0)).trim(), part.slice(at + 1).trim()];
    if (part.trim() === '') continue;
    if (at < 1) return 'it is not in parts of NAME=VALUE';
    if (parts.has(name) && parts.get(name) !== value) return `it states ${name.slice(0, 20)} twice`;
    parts.set(name, value);
  }
  return parts;
}

function numbers(text: string, min: number, max: number, signed: boolean): readonly number[] | null {
  if (text === '') return [];
  const list = text.split(',').map((item) => (/^[+-]?\d{1,3}$/u.test(item.trim()) ? Number(item) : NaN));
  const fits = (value: number): boolean => {
    const size = signed ? Math.abs(value) : value;
    return size >= min && size <= max;
  };
  return list.every(fits) ? [...new Set(list)] : null;
}

function days(text: string): Rule['byDay'] | null {
  if (text === '') return [];
  const list = text.split(',').map((item) => /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/u.exec(item.trim()));
  const read = list.flatMap((match) => {
    const nth = match?.[1] === undefined ? null : Number(match[1]);
    return match && nth !== 0 ? [{ nth, day: match[2] as Weekday }] : [];
  });
  return read.length === list.length ? read : null;
}

function whole(text: string): number | null {
  return /^\d{1,12}$/u.test(text) ? Number(text) : null;
}
