import { type Detection, type Extraction, type Problem, UnreadableInput } from '#libs/domain';
import type { ImporterInput } from '../importer.js';
import { extractionOf } from '../reading/extraction-of.js';
import { isObject, jsonOf, type JsonObject, numberIn, rowsOf, textIn } from '../reading/json-value.js';
import { queryOf, withQuery } from '../reading/query-of.js';
import { localDay } from '../reading/window-days.js';
import { readEvent } from './event.js';
import { jsonRow } from './json-row.js';
import { ALL_CALENDARS, calendarOf, isOneDay } from './requests.js';

const NOT_THIS = 'This is not the list of a LibCal calendar.';
const MOST_PAGES = 100;

/** Lists were seen to end near this many events, whatever there was beyond (July 2026). */
const CAP = { from: 270, until: 290 };

const ALL: Problem = {
  code: 'all-calendars',
  message:
    'All calendars of this site were asked at once; room bookings may be among them, so nothing is concluded from what is missing.',
  where: 'answer',
  severity: 'note',
};

/** One page of `/ajax/calendar/list`. */
export function readList(input: ImporterInput, detected: Detection): Extraction {
  const { url, text, options } = input;
  const answer = jsonOf(text, NOT_THIS);
  const results = isObject(answer) ? rowsOf(answer['results']) : null;
  if (!isObject(answer) || results === null) throw new UnreadableInput(NOT_THIS);
  const rows = results.filter(isObject);
  if (rows.length > 0 && !rows.some((row) => Object.hasOwn(row, 'startdt'))) throw new UnreadableInput(NOT_THIS);

  const page = pageOf(answer, rows, input);
  const all = calendarOf(url, options) === ALL_CALENDARS;
  // A day is not the calendar, and all calendars hold what nobody should conclude from.
  const trusted = page.whole && !all && !isOneDay(url);
  const alone = page.first && page.last;
  return extractionOf({
    detected,
    complete: trusted && alone,
    ...(trusted && !alone ? { wholePage: true } : {}),
    next: page.next,
    problems: all ? [ALL] : [],
    read: rows.map((row, index) => readEvent(jsonRow(row, index), url)),
  });
}

type Page = { readonly first: boolean; readonly last: boolean; readonly whole: boolean; readonly next: string | null };

/** Where this page stands in its list, by the answer's own count; a tenant may give fewer a page than it was asked for. */
function pageOf(answer: JsonObject, rows: readonly JsonObject[], { url, zone, until }: ImporterInput): Page {
  const asked = numberIn({ page: queryOf(url, 'page') }, 'page') ?? 1;
  const size = numberIn(answer, 'perpage') ?? numberIn({ size: queryOf(url, 'perpage') }, 'size') ?? rows.length;
  const total = numberIn(answer, 'total_results');
  const before = (asked - 1) * size;
  const expected = total === null ? 0 : Math.max(0, Math.min(size, total - before));
  const beyond = isPast(rows, localDay(until, zone ?? 'UTC'));
  const more = total === null ? rows.length > 0 && rows.length >= size : before + rows.length < total;
  const last = !more || beyond || rows.length === 0;
  const capped = total !== null && total >= CAP.from && total <= CAP.until;
  return {
    first: asked === 1,
    last: !more,
    whole: rows.length >= expected && !capped,
    next: last || url === null || asked >= MOST_PAGES ? null : withQuery(url, 'page', String(asked + 1)),
  };
}

/** Whether a page in the order of its starts ends after the window: then the next ones lie behind it too. */
function isPast(rows: readonly JsonObject[], lastDay: string): boolean {
  const starts = rows.map((row) => textIn(row, 'startdt') ?? '');
  const inOrder = starts.every((start, index) => index === 0 || start >= (starts[index - 1] ?? ''));
  return inOrder && (starts.at(-1)?.slice(0, 10) ?? '') > lastDay;
}
