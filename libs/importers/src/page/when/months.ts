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
  const first = monthOf(tokens[at]?.text);
  if (first === null) return null;
  const months = [first];
  let here = at + 1;
  let last = first;
  for (;;) {
    const joined = isRange(tokens[here]) || isList(tokens[here]);
    const skip = isList(tokens[here]) && isList(tokens[here + 1]) ? 2 : 1;
    const month = joined ? monthOf(tokens[here + skip]?.text) : null;
    if (month === null || months.length > 24) break;
    if (isRange(tokens[here])) while (last !== month) months.push((last = (last % 12) + 1));
    else months.push((last = month));
    here += skip + 1;
  }
  const near = [1, 2, 3].map((back) => tokens[at - back]?.text ?? '');
  const year =
    tokens[here]?.kind === 'number' && tokens[here]?.text.length === 4 ? (tokens[here]?.value ?? null) : null;
  const alone = months.length === 1 && year === null && !BEFORE.has(near[0] ?? '');
  if (alone && DOUBTFUL.has(tokens[at]?.text ?? '')) return null;
  const role = near.some((word) => EXCEPT.has(word)) ? 'except' : 'in';
  return { months: [...new Set(months)], year, role, next: year === null ? here : here + 1 };
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
