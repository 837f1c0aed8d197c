import { addDays, type LocalDate } from '#libs/domain';
import { monthOf } from './calendar-words.js';
import { isList, isRange, type Token } from './tokens.js';

/** Months that a text names without days: "in December", "September to May", "except August". */
export type WrittenMonths = {
  /** In their order, from 1; a range is written out. */
  readonly months: readonly number[];
  readonly year: number | null;
  readonly role: 'in' | 'except';
  readonly next: number;
};

/** Words that are more than a month; only company makes them one. */
const DOUBTFUL = new Set(['may', 'march', 'mar']);
const BEFORE = new Set(['in', 'of', 'during', 'from', 'throughout', 'each', 'every', 'except', 'excluding']);
const EXCEPT = new Set(['except', 'excluding', 'excl', 'not', 'no', 'closed', 'without']);

/** Reads the month or months that begin at a token; null when none do. Days beside them are for `datesAt` to find first. */
export function monthsAt(tokens: readonly Token[], at: number): WrittenMonths | null {
  const list = listAt(tokens, at);
  if (list === null) return null;
  const year = yearOf(tokens[list.next]);
  const near = [1, 2, 3].map((back) => tokens[at - back]?.text ?? '');
  const alone = list.months.length === 1 && year === null && !BEFORE.has(near[0] ?? '');
  if (alone && DOUBTFUL.has(tokens[at]?.text ?? '')) return null;
  const role = near.some((word) => EXCEPT.has(word)) ? 'except' : 'in';
  return { months: [...new Set(list.months)], year, role, next: year === null ? list.next : list.next + 1 };
}

function yearOf(token: Token | undefined): number | null {
  return token?.kind === 'number' && token.text.length === 4 ? token.value : null;
}

/** "June", "June and August", "September to May". */
function listAt(tokens: readonly Token[], at: number): Pick<WrittenMonths, 'months' | 'next'> | null {
  const first = monthOf(tokens[at]?.text);
  if (first === null) return null;
  const months = [first];
  let next = at + 1;
  while (months.length < 24) {
    const further = furtherAt(tokens, next);
    if (further === null) break;
    if (further.range) months.push(...between(months.at(-1) ?? first, further.month));
    else months.push(further.month);
    next = further.next;
  }
  return { months, next };
}

/** `to May`, `– May`, `and May`, `, and May`. */
function furtherAt(tokens: readonly Token[], at: number) {
  const range = isRange(tokens[at]);
  if (!range && !isList(tokens[at])) return null;
  const skip = isList(tokens[at]) && isList(tokens[at + 1]) ? 2 : 1;
  const month = monthOf(tokens[at + skip]?.text);
  return month === null ? null : { month, range, next: at + skip + 1 };
}

/** The months after one, to another and that one too. */
function between(from: number, to: number): readonly number[] {
  return Array.from({ length: (to - from + 12) % 12 }, (_, index) => ((from + index) % 12) + 1);
}

/** The next run of such months that is not over, first and last day. A stated year is that of the last month. */
export function monthSpan(
  { months, year }: WrittenMonths,
  today: LocalDate,
): { readonly from: LocalDate; readonly until: LocalDate } {
  const [first = 1, last = first] = [months[0], months.at(-1)];
  const current = Number(today.slice(0, 4));
  const ends = year ?? (lastDay(current, last) >= today ? current : current + 1);
  return { from: `${first <= last ? ends : ends - 1}-${two(first)}-01`, until: lastDay(ends, last) };
}

function lastDay(year: number, month: number): LocalDate {
  return addDays(month === 12 ? `${year + 1}-01-01` : `${year}-${two(month + 1)}-01`, -1);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
