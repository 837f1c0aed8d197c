const DAY = 86_400_000;
const DASH = 45;
const COLON = 58;
const T = 84;

/**
 * Milliseconds since 1970 of a wall-clock time read as if it were UTC: for arithmetic on local times without a zone.
 * `null` when the date or the time does not exist (31 February, 25:61). A seconds value of 60 counts as 59. `between` is the
 * code of what stands between the two for `T`.
 */
export function wallMs(local: string, between = T): number | null {
  const year = digitsAt(local, 0, 4);
  const month = digitsAt(local, 5, 2);
  const day = digitsAt(local, 8, 2);
  if (year < 0 || month < 1 || month > 12 || day < 1 || local.charCodeAt(4) !== DASH || local.charCodeAt(7) !== DASH)
    return null;
  if (day > daysInMonth(year, month)) return null;
  const days = dayCount(year, month, day) * DAY;
  if (local.length === 10) return days;
  const hour = digitsAt(local, 11, 2);
  const minute = digitsAt(local, 14, 2);
  const second = digitsAt(local, 17, 2);
  if (
    local.length !== 19 ||
    local.charCodeAt(10) !== between ||
    local.charCodeAt(13) !== COLON ||
    local.charCodeAt(16) !== COLON
  )
    return null;
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) return null;
  return days + (hour * 3600 + minute * 60 + Math.min(second, 59)) * 1000;
}

/** The number that so many digits at a place make; -1 when anything else stands there. */
export function digitsAt(text: string, at: number, count: number): number {
  let number = 0;
  for (let index = at; index < at + count; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    // NaN beyond the end is no digit either.
    if (!(digit >= 0 && digit <= 9)) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** The wall-clock time of {@link wallMs}. Years 0 to 9999. */
export function fromWallMs(ms: number): string {
  const rest = Math.floor((((ms % DAY) + DAY) % DAY) / 1000);
  return `${wallDate(ms)}T${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}:${two(rest % 60)}`;
}

/** The date part of {@link fromWallMs}. */
export function wallDate(ms: number): string {
  const { year, month, day } = civilDate(Math.floor(ms / DAY));
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** Year, month (1 to 12) and day of a day counted from 1 January 1970, in the Gregorian calendar. */
export function civilDate(dayCount: number): { readonly year: number; readonly month: number; readonly day: number } {
  // By 400-year eras that begin on 1 March, so that the leap day comes last.
  const days = dayCount + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Days in a month (1 to 12) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days from 1 January 1970 to a date; the reverse of {@link civilDate}. */
export function dayCount(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
