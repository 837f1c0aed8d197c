import { addDays, type LocalDate } from '#libs/domain';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?<month>january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)';
const DATE = [
  `(?<iso>\\d{4}-\\d{2}-\\d{2})`,
  `(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}\\.?(?:,? (?<year>\\d{4}))?`,
  `(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?,? )?${MONTH.replace('month', 'month2')}\\.? (?<day2>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,? (?<year2>\\d{4}))?`,
  `(?<whole>(?:the )?(?:end of |start of |beginning of |early |mid[- ]|late )?)${MONTH.replace('month', 'month3')}(?: (?<year3>\\d{4}))?(?![a-z])`,
].join('|');

const UNTIL = new RegExp(`(?:until|till|til|through|thru|up to|to|before|-) (?<including>and including )?(?:${DATE})`);
const FROM = new RegExp(`(?:from|starting|since|as of|beginning|between|after|effective) (?:on )?(?:${DATE})`);

/** One day; a month alone is none. */
const ON = new RegExp(`on (?:${DATE.slice(0, DATE.lastIndexOf('|(?<whole>'))})`);

type Found = {
  readonly month: number;
  readonly day: number;
  readonly year: number | null;
  readonly endOfMonth: boolean;
};

/**
 * The dated interval of a text: `from` inclusive, `until` exclusive. A date without a year is the next such date after
 * `starts`; without `starts` it stays null.
 */
export function intervalIn(
  text: string,
  starts: LocalDate | null,
): { readonly from: LocalDate | null; readonly until: LocalDate | null } {
  if (!UNTIL.test(text) && !FROM.test(text)) return dayIn(text, starts);
  const untilMatch = UNTIL.exec(text);
  const fromMatch = FROM.exec(text);
  const until = untilMatch === null ? null : resolve(dateOf(untilMatch.groups ?? {}), starts, 'next');
  const throughDay =
    untilMatch !== null &&
    /^(?:through|thru)|including|inclusive/.test(
      untilMatch[0] + text.slice(untilMatch.index + untilMatch[0].length, untilMatch.index + untilMatch[0].length + 12),
    );
  const fromFound = fromMatch === null ? null : dateOf(fromMatch.groups ?? {});
  return {
    from:
      until !== null && fromFound?.year === null
        ? resolve(fromFound, until, 'previous')
        : resolve(fromFound, starts, fromMatch?.[0].startsWith('since') === true ? 'previous' : 'next'),
    until: until !== null && throughDay ? addDays(until, 1) : until,
  };
}

/** Whether a text names a calendar date in a way that bounds something. */
export const isDated = (text: string): boolean => UNTIL.test(text) || FROM.test(text) || ON.test(text);

function dayIn(
  text: string,
  starts: LocalDate | null,
): { readonly from: LocalDate | null; readonly until: LocalDate | null } {
  const match = ON.exec(text);
  const day = match === null ? null : resolve(dateOf(match.groups ?? {}), starts, 'next');
  return { from: day, until: day === null ? null : addDays(day, 1) };
}

function dateOf(groups: Readonly<Record<string, string | undefined>>): Found | null {
  const iso = groups['iso'];
  if (iso !== undefined) {
    return {
      year: Number(iso.slice(0, 4)),
      month: Number(iso.slice(5, 7)),
      day: Number(iso.slice(8, 10)),
      endOfMonth: false,
    };
  }
  const name = groups['month'] ?? groups['month2'] ?? groups['month3'];
  if (name === undefined) return null;
  const month = MONTHS.indexOf(name.slice(0, 3)) + 1;
  const year = groups['year'] ?? groups['year2'] ?? groups['year3'];
  const day = Number(groups['day'] ?? groups['day2'] ?? 1);
  return {
    month,
    day,
    year: year === undefined ? null : Number(year),
    endOfMonth: /end of|late/.test(groups['whole'] ?? ''),
  };
}

function resolve(found: Found | null, reference: LocalDate | null, which: 'next' | 'previous'): LocalDate | null {
  if (found === null || !isRealDay(found)) return null;
  if (found.year !== null) return finish(found, found.year);
  if (reference === null) return null;
  const year = Number(reference.slice(0, 4));
  const same = finish(found, year);
  if (which === 'next') return same < reference ? finish(found, year + 1) : same;
  return same > reference ? finish(found, year - 1) : same;
}

function isRealDay({ month, day }: Found): boolean {
  const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

function finish({ month, day, endOfMonth }: Found, year: number): LocalDate {
  const two = (number: number): string => String(number).padStart(2, '0');
  if (!endOfMonth) return `${String(year)}-${two(month)}-${two(day)}`;
  return month === 12 ? `${String(year + 1)}-01-01` : `${String(year)}-${two(month + 1)}-01`;
}
