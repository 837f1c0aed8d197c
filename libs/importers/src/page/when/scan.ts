import type { Weekday } from '#libs/domain';
import { weekdayOf } from './calendar-words.js';
import { type Clock, clockAt, type ClockStyle } from './clock.js';
import { datesAt, type DayFirst, type WrittenDate } from './dates.js';
import { isRange, type Token } from './tokens.js';

/** What a date is to the text around it. */
export type Role = 'on' | 'until' | 'except';

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
  readonly doubtfulDate: boolean;
};

const EXCEPT = new Set(['except', 'excluding', 'excl', 'not', 'no', 'closed']);
const UNTIL = new Set(['until', 'till', 'til', 'through', 'thru', 'ends', 'ending', 'end']);

/** Reads a text from left to right; what is neither date nor hour is passed over. */
export function scan(
  tokens: readonly Token[],
  habits: { readonly dayFirst: DayFirst; readonly clock: ClockStyle },
): Scan {
  const dates: FoundDates[] = [];
  const clocks: Clock[] = [];
  let doubtfulDate = false;
  for (let at = 0; at < tokens.length;) {
    const found = datesAt(tokens, at, habits.dayFirst);
    if (found !== null) {
      doubtfulDate ||= found.doubt;
      const role = roleOf(tokens, at, dates.length > 0);
      if (!found.doubt)
        dates.push({ dates: found.dates, range: found.range, weekday: besides(tokens, at, found.next), role });
      at = found.next;
      continue;
    }
    const clock = clockAt(tokens, at, habits.clock);
    if (clock !== null) clocks.push(clock.clock);
    at = clock?.next ?? at + 1;
  }
  return { dates, clocks, doubtfulDate };
}

function roleOf(tokens: readonly Token[], at: number, later: boolean): Role {
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
