import type { Problem } from '#libs/domain';
import { readWhen } from '../reading/when/read-when.js';
import type { Field } from './fields.js';
import type { CsvOptions } from './options.js';
import type { RowRecord } from './record.js';

/** How a spreadsheet writes its dates and hours, and what showed it. */
export type DateHabits = {
  readonly dayFirst: boolean | null;
  readonly clock: 'auto' | '24h';
  /** Whether any row has a date: in a list that has none, "Tuesday" is every Tuesday. */
  readonly dated: boolean;
  readonly problems: readonly Problem[];
};

/** Whether there is a date at all does not depend on the year it is read in. */
const ANY_DAY = { today: '2026-01-01', dayFirst: true, clock: 'auto', lone: 'worded', tzid: null } as const;

const NUMERIC = /\b(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})\b/gu;
const HOUR = /(?<![\d:/.-])(\d{1,2}):\d\d/gu;
const HALF = /\d\s?[ap]\.?m\b|\bnoon\b/i;

/**
 * Whether `06/09` is June or September, and whether 6:30 may be the evening: by the options, else by the other rows, which often
 * settle it (`13/06`; `14:00` with never an am or pm). Rows that contradict each other settle nothing.
 */
export function dateHabitsOf(records: readonly RowRecord[], { dayFirst, clock }: CsvOptions): DateHabits {
  const dates = textsOf(records, ['start', 'date', 'endDate']);
  const order = orderIn(dates);
  const times = textsOf(records, ['start', 'date', 'time', 'end', 'endTime']);
  return {
    dayFirst: dayFirst ?? order.dayFirst,
    dated: [...dates.keys()].some((text) => readWhen(text, ANY_DAY).start !== null),
    clock: clock ?? (isFullDay([...times.keys()]) ? '24h' : 'auto'),
    problems: dayFirst === undefined && order.problem !== null ? [order.problem] : [],
  };
}

/** What cells of some columns say, and how often: a list has the same hours in many rows. */
function textsOf(records: readonly RowRecord[], fields: readonly Field[]): ReadonlyMap<string, number> {
  const texts = new Map<string, number>();
  for (const record of records) {
    for (const field of fields) {
      const text = record.text(field);
      if (text !== null) texts.set(text, (texts.get(text) ?? 0) + 1);
    }
  }
  return texts;
}

function orderIn(texts: ReadonlyMap<string, number>): { dayFirst: boolean | null; problem: Problem | null } {
  let [days, months, open] = [0, 0, 0];
  for (const [text, times] of texts) {
    for (const [, first, second] of text.slice(0, 200).matchAll(NUMERIC)) {
      const [a, b] = [Number(first), Number(second)];
      if (a > 12 && b <= 12) days += times;
      else if (b > 12 && a <= 12) months += times;
      else if (a !== b) open += times;
    }
  }
  if (days > 0 && months > 0) return { dayFirst: null, problem: open === 0 ? null : problem('mixed', open) };
  if (days === 0 && months === 0) return { dayFirst: null, problem: open === 0 ? null : problem('unknown', open) };
  return { dayFirst: days > 0, problem: open === 0 ? null : settled(days > 0) };
}

function problem(kind: 'mixed' | 'unknown', dates: number): Problem {
  const why = kind === 'mixed' ? 'some dates begin with the day and others with the month' : 'no date is past the 12th';
  const left = dates === 1 ? '1 such date was' : `${dates} such dates were`;
  const message = `Which number is the month cannot be told, as ${why}; ${left} left out. Write them like 2026-12-05, or set "dayFirst".`;
  return { code: 'date-order-unknown', message, where: 'spreadsheet', severity: 'error' };
}

function settled(dayFirst: boolean): Problem {
  const message = `Dates such as 06/09 were read with the ${dayFirst ? 'day' : 'month'} first, as other rows show.`;
  return { code: 'date-order', message, where: 'spreadsheet', severity: 'note' };
}

function isFullDay(texts: readonly string[]): boolean {
  if (texts.some((text) => HALF.test(text.slice(0, 200)))) return false;
  return texts.some((text) => [...text.slice(0, 200).matchAll(HOUR)].some(([, hour]) => Number(hour) > 12));
}
