import type { Weekday } from '#libs/domain';
import { weekdayOf } from './calendar-words.js';
import { type Clock, clockAt, type ClockStyle } from './clock.js';
import { datesAt, type DayFirst, type WrittenDate } from './dates.js';
import { monthsAt, type WrittenMonths } from './months.js';
import { isRange, type Token } from './tokens.js';
import { zoneWordAt } from './zone-words.js';

/** What a date is to the text around it. */
export type Role = 'on' | 'until' | 'except' | 'former';

/** A date or dates of a text, with the weekday that stands beside them. */
export type FoundDates = {
  readonly dates: readonly WrittenDate[];
  readonly range: boolean;
  readonly weekday: Weekday | null;
  readonly role: Role;
};

/** All dates and hours of a text in their order. */
export type Scan = {
  readonly dates: readonly FoundDates[];
  readonly clocks: readonly Clock[];
  /** Months without days, in their order. */
  readonly months: readonly WrittenMonths[];
  /** The first zone that stands behind an hour. */
  readonly zone: string | null;
  readonly doubtfulDate: boolean;
};

const EXCEPT = new Set(['except', 'excluding', 'excl', 'not', 'no', 'closed']);
const UNTIL = new Set(['until', 'till', 'til', 'through', 'thru', 'ends', 'ending', 'end']);

/** "Was 9 June", "originally 9 June", "instead of 9 June": a date that no longer holds. */
const FORMER = new Set([
  'was',
  'were',
  'originally',
  'previously',
  'formerly',
  'instead',
  'replaces',
  'replacing',
  'old',
]);
/** "Moved from 9 June" names the old date, "moved to 9 June" the new one. */
const MOVED = new Set(['moved', 'rescheduled', 'postponed', 'changed', 'transferred', 'shifted', 'delayed', 'forward']);
const TO = new Set(['to', 'until', 'till', 'for']);

/** Reads a text from left to right; what is neither date nor hour is passed over. */
export function scan(
  tokens: readonly Token[],
  habits: { readonly dayFirst: DayFirst; readonly clock: ClockStyle },
): Scan {
  const dates: FoundDates[] = [];
  const clocks: Clock[] = [];
  const months: WrittenMonths[] = [];
  let zone: string | null = null;
  let doubtfulDate = false;
  let former = false;
  for (let at = 0; at < tokens.length;) {
    const found = datesAt(tokens, at, habits.dayFirst);
    if (found !== null) {
      doubtfulDate ||= found.doubt;
      const before = wordsBefore(tokens, at);
      const replaces = isNew(before);
      if (replaces) [dates, clocks].forEach((list) => list.splice(0));
      const role = replaces ? 'on' : isFormer(before) ? 'former' : roleOf(tokens, at, dates.length > 0);
      former = role === 'former';
      if (!found.doubt && !former)
        dates.push({ dates: found.dates, range: found.range, weekday: besides(tokens, at, found.next), role });
      at = found.next;
      continue;
    }
    const named = monthsAt(tokens, at);
    if (named !== null) {
      months.push(named);
      at = named.next;
      continue;
    }
    const clock = clockAt(tokens, at, habits.clock);
    if (clock === null) {
      at += 1;
      continue;
    }
    const before = wordsBefore(tokens, at);
    if (isNew(before)) clocks.splice(0);
    // The hour of a date that no longer holds holds no longer either.
    if (!former && !isFormer(before)) clocks.push(clock.clock);
    const stated = zoneWordAt(tokens, clock.next);
    zone ??= stated?.word ?? null;
    at = stated?.next ?? clock.next;
  }
  return { dates, clocks, months, zone, doubtfulDate };
}

function isFormer(words: readonly string[]): boolean {
  if (words.length === 0) return false;
  if (words[0] === 'from') return MOVED.has(words[1] ?? '');
  return FORMER.has(words[0] ?? '') || (FORMER.has(words[1] ?? '') && FILLERS.has(words[0] ?? ''));
}

function isNew([first = '', second = '']: readonly string[]): boolean {
  return first === 'now' || (second === 'now' && FILLERS.has(first)) || (TO.has(first) && MOVED.has(second));
}

const FILLERS = new Set(['on', 'of', 'for', 'at', 'planned', 'scheduled', 'date', 'is', 'the']);

/** The two words before a token, the nearest first; weekdays and marks are passed over. */
function wordsBefore(tokens: readonly Token[], at: number): readonly string[] {
  let nearest: string | null = null;
  for (let here = at - 1; here >= Math.max(0, at - 6); here -= 1) {
    const token = tokens[here];
    if (token?.kind === 'number') break;
    if (token?.kind !== 'word' || weekdayOf(token.text) !== null) continue;
    if (nearest !== null) return [nearest, token.text];
    nearest = token.text;
  }
  return nearest === null ? NO_WORDS : [nearest];
}

const NO_WORDS: readonly string[] = [];

function roleOf(tokens: readonly Token[], at: number, later: boolean): Role {
  if (at === 0) return 'on';
  const before = [tokens[at - 1], tokens[at - 2], tokens[at - 3]].filter(
    (token) => token !== undefined && weekdayOf(token.text) === null,
  );
  if (before.some((token) => EXCEPT.has(token?.text ?? ''))) return 'except';
  if (before.slice(0, 2).some((token) => UNTIL.has(token?.text ?? ''))) return 'until';
  return later && before.slice(0, 1).some(isRange) ? 'until' : 'on';
}

/** The weekday just before or after, past a comma or a bracket. */
function besides(tokens: readonly Token[], at: number, next: number): Weekday | null {
  for (const index of [at - 1, at - 2, next, next + 1]) {
    const found = weekdayOf(tokens[index]?.text);
    if (found !== null) return found.plural ? null : found.day;
    if (index === next && tokens[index]?.kind !== 'mark') break;
    if (index === at - 1 && tokens[index]?.kind === 'number') return null;
  }
  return null;
}
