import { type Weekday, WEEKDAYS } from '#libs/domain';

const NAMED = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?\.?$/iu;

/** The day that a number means where Sunday is 0 (7 too), or its English name; null when it is none. */
export function dayFromSunday(value: string): Weekday | null {
  if (/^[0-7]$/u.test(value)) return WEEKDAYS[(Number(value) + 6) % 7] ?? null;
  return dayNamed(value);
}

/** The day of an English name, short or long, in the plural too, or of its RFC 5545 letters. */
export function dayNamed(text: string): Weekday | null {
  const word = text.trim();
  if (!NAMED.test(word) && !/^(?:mo|tu|we|th|fr|sa|su)$/iu.test(word)) return null;
  const letters = word.slice(0, 2).toUpperCase();
  return WEEKDAYS.find((day) => day === letters) ?? null;
}

/** Days in the order of the week, once each. */
export function inWeekOrder(days: readonly Weekday[]): readonly Weekday[] {
  return WEEKDAYS.filter((day) => days.includes(day));
}
