import { isOrdinalEnding, monthOf } from './calendar-words.js';
import { isRange, type Token } from './tokens.js';

/** Hours that a text gives, `18:30:00`; `end` is `24:00:00` at midnight. `doubt` when am or pm is left open. */
export type Clock =
  | { readonly start: string; readonly end: string | null; readonly doubt: false }
  | { readonly start: null; readonly end: null; readonly doubt: true };

/** `24h` when a source is known to write 6:30 for the morning; otherwise an hour up to twelve needs am, pm or company. */
export type ClockStyle = 'auto' | '24h';

type Half = 'am' | 'pm';
type Hour = {
  readonly hour: number;
  readonly minute: number;
  readonly half: Half | null;
  /** 13 to 23, or written with a leading nought. */
  readonly full: boolean;
  readonly midnight: boolean;
  /** Only a number: an hour solely in the company of a full one. */
  readonly bare: boolean;
  readonly next: number;
};

/** Reads a time or a range of times that begins at a token; null when none does. `next` is the token after it. */
export function clockAt(
  tokens: readonly Token[],
  at: number,
  style: ClockStyle,
): { readonly clock: Clock; readonly next: number } | null {
  const first = hourAt(tokens, at);
  if (first === null) return null;
  const second =
    isRange(tokens[first.next]) || isBetween(tokens, at, first.next) ? hourAt(tokens, first.next + 1) : null;
  if (second === null) return first.bare ? null : { clock: settled(first, null, style), next: first.next };
  if (first.bare && second.bare) return null;
  // "6pm – 10 June": the number belongs to a date.
  if (second.bare && startsMonth(tokens[second.next]?.text))
    return { clock: settled(first, null, style), next: first.next };
  return { clock: settled(first, second, style), next: second.next };
}

function startsMonth(word: string | undefined): boolean {
  return monthOf(word) !== null || isOrdinalEnding(word) || word === 'of';
}

/** "between 6 and 8pm": elsewhere "and" joins two things. */
function isBetween(tokens: readonly Token[], at: number, next: number): boolean {
  return tokens[at - 1]?.text === 'between' && tokens[next]?.text === 'and';
}

function hourAt(tokens: readonly Token[], at: number): Hour | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const twelve = token.text === '12' && tokens[at + 1] !== undefined ? 1 : 0;
  const named = NAMED[tokens[at + twelve]?.text ?? ''];
  if (named !== undefined) return hour(named.hour, 0, at + twelve + 1, named);
  if (token.kind !== 'number' || token.text.length > 2 || token.value > 24) return null;
  const minutes = minutesAt(tokens, at + 1);
  const after = minutes?.next ?? at + 1;
  const half = halfAt(tokens, after);
  if (half !== null) {
    const possible = token.value >= 1 && token.value <= 12;
    return possible ? hour(token.value, minutes?.value ?? 0, half.next, { half: half.half }) : null;
  }
  if (minutes === null) return hour(token.value, 0, after, { full: token.value > 12, bare: true });
  return hour(token.value, minutes.value, after, { full: token.value > 12 || token.text.startsWith('0') });
}

const NAMED: Readonly<Record<string, Pick<Hour, 'hour' | 'half' | 'midnight'>>> = Object.assign(
  Object.create(null) as object,
  {
    noon: { hour: 12, half: 'pm', midnight: false },
    midday: { hour: 12, half: 'pm', midnight: false },
    midnight: { hour: 0, half: 'am', midnight: true },
  } as const,
);

function hour(
  value: number,
  minute: number,
  next: number,
  { half = null, full = false, midnight = false, bare = false }: Partial<Hour>,
): Hour {
  return { hour: value, minute, next, half, full, midnight, bare };
}

/** `:30`, `.30`, `:30:00`; not the `.6` of a date written with points. */
function minutesAt(tokens: readonly Token[], at: number): { readonly value: number; readonly next: number } | null {
  const mark = tokens[at];
  if (mark === undefined || (mark.text !== ':' && mark.text !== '.') || !mark.glued) return null;
  const [minute, after, further] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (minute?.kind !== 'number' || minute.text.length !== 2 || minute.value > 59 || !minute.glued) return null;
  if (after?.glued === true && further?.glued === true && further.kind === 'number') {
    if (after.text === '.') return null;
    if (after.text === ':' && further.text.length === 2) return { value: minute.value, next: at + 4 };
  }
  return { value: minute.value, next: at + 2 };
}

/** `pm`, `p.m.`, and `p` when it is glued to the number. */
function halfAt(tokens: readonly Token[], at: number): { readonly half: Half; readonly next: number } | null {
  const first = tokens[at]?.text.charCodeAt(0);
  if (first !== A && first !== P) return null;
  const written = tokens.slice(at, at + 4).map((token) => token.text);
  const half = written[0]?.startsWith('a') === true ? 'am' : 'pm';
  for (const form of HALVES) {
    if (
      form.every((part, index) => part === (written[index] === half ? 'xm' : written[index]?.replace(/^[ap]$/u, 'x')))
    ) {
      return form.length === 1 && form[0] === 'x' && tokens[at]?.glued !== true
        ? null
        : { half, next: at + form.length };
    }
  }
  return null;
}

const A = 97;
const P = 112;

/** With `x` for a or p, the longest first. */
const HALVES = [['x', '.', 'm', '.'], ['x', '.', 'm'], ['x', 'm'], ['xm', '.'], ['xm'], ['x']];

/** An hour that the text leaves open. */
export const DOUBT: Clock = { start: null, end: null, doubt: true };

function settled(first: Hour, second: Hour | null, style: ClockStyle): Clock {
  const full = style === '24h' || first.full || (second?.full ?? false);
  const firstHalf = first.half ?? (full ? null : halfOfFirst(first, second));
  if (firstHalf === null && !full) return DOUBT;
  const start = minutesOf(first, firstHalf);
  if (start === null || start >= 1440) return DOUBT;
  if (second === null) return { start: written(start), end: null, doubt: false };
  const end = endOf(start, second, full, firstHalf);
  return end === null ? DOUBT : { start: written(start), end: written(end), doubt: false };
}

/** "6–8pm" is an evening, "11–1pm" begins before noon: the later half of the day unless the range would run backwards. */
function halfOfFirst(first: Hour, second: Hour | null): Half | null {
  if (second?.half === undefined || second.half === null) return null;
  if (second.midnight) return 'pm';
  const same = minutesOf(first, second.half);
  const end = minutesOf(second, second.half);
  if (same === null || end === null) return null;
  return same < end ? second.half : second.half === 'pm' ? 'am' : 'pm';
}

function endOf(start: number, second: Hour, full: boolean, firstHalf: Half | null): number | null {
  if (second.midnight) return 1440;
  if (second.half !== null || full) return minutesOf(second, second.half);
  const same = minutesOf(second, firstHalf);
  if (same === null) return null;
  return same > start ? same : minutesOf(second, firstHalf === 'am' ? 'pm' : 'am');
}

function minutesOf({ hour: value, minute }: Hour, half: Half | null): number | null {
  if (half === null) return value * 60 + minute;
  if (value > 12) return null;
  return ((value % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute;
}

function written(minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00`;
}
