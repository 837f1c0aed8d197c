import { digitsAt } from '#libs/domain';
import { remembered } from './remembered.js';

const CLOCK =
  /^(?:\d{4}-\d\d-\d\d[T ])?(\d{1,2})(?:[:.](\d\d)(?::(\d\d)(?:\.\d{1,9})?)?)?\s?([ap])?\.?m?\.?\s?(?:z|[+-]\d\d(?::?\d\d)?)?$/iu;

/**
 * A time of day as lists of meetings write it, as `18:30:00`: `18:30`, `18:30:00`, `6:30 pm`, `noon`, `midnight`. An offset behind it is
 * passed over, for on a weekly clock it would be wrong for half of the year. Null when it is no time of day.
 */
export function clockTime(text: string | null): string | null {
  return text === null ? null : clockIn(text);
}

const clockIn = remembered((text): string | null => {
  const plain = text.trim().toLowerCase();
  if (plain === 'noon') return '12:00:00';
  if (plain === 'midnight') return '00:00:00';
  const parts = plain.length > 40 ? null : CLOCK.exec(plain);
  if (parts === null) return null;
  const [, hours = '', minutes, seconds = '00', half] = parts;
  if (minutes === undefined && half === undefined) return null;
  const hour = half === undefined ? Number(hours) : hourOf(Number(hours), half);
  if (hour === null || hour > 23 || Number(minutes ?? 0) > 59 || Number(seconds) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${minutes ?? '00'}:${seconds}`;
});

/** Longer than any night: an end so long after its start was typed wrong. */
export const LONGEST_NIGHT = 16 * 3600;

/** Seconds from one time of day to the next time the clock shows the other; null when they are the same, one is not known, or no night is so long. */
export function secondsBetween(from: string | null, until: string | null): number | null {
  if (from === null || until === null || from === until) return null;
  const length = secondsOf(until) - secondsOf(from);
  if (length > 0) return length;
  return length + 86_400 > LONGEST_NIGHT ? null : length + 86_400;
}

function hourOf(hour: number, half: string): number | null {
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

function secondsOf(clock: string): number {
  return digitsAt(clock, 0, 2) * 3600 + digitsAt(clock, 3, 2) * 60 + digitsAt(clock, 6, 2);
}
