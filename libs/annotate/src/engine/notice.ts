const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fourteen: 14,
};
const UNITS =
  '(?<unit>hours?|hrs?|(?:working |business |week)days?|calendar days?|days?|weeks?|wks?|fortnights?|months?)';
const NUMBER = '(?<number>\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen)';
const NOTICE = [
  new RegExp(
    `${NUMBER}[- ]${UNITS}'?s? (?:of )?(?:prior |advance |advanced )?(?:notice|ahead|in advance|beforehand|before|prior|out|warning)`,
  ),
  new RegExp(
    `(?:notice|ahead|in advance|beforehand|request|requested|ask(?:ed)?|book(?:ed)?|contact us|let us know|tell us|email us)(?: [^\\s.;]{1,20}){0,6}? (?:of |at least |by |within )?${NUMBER}[- ]${UNITS}`,
  ),
];

/**
 * Days of notice that a text asks for, in calendar days: working days count seven for five, rounded up. Null when it
 * names none.
 */
export function noticeDaysIn(text: string): number | null {
  for (const expression of NOTICE) {
    const groups = expression.exec(text)?.groups;
    if (groups !== undefined) return days(groups['number'] ?? '', groups['unit'] ?? '');
  }
  return null;
}

function days(number: string, unit: string): number {
  const count = NUMBERS[number] ?? Number(number);
  if (unit.startsWith('h')) return Math.ceil(count / 24);
  if (unit.startsWith('week') && !unit.startsWith('weekd')) return count * 7;
  if (unit.startsWith('wk')) return count * 7;
  if (unit.startsWith('fortnight')) return count * 14;
  // A month is taken long rather than short: asking too early harms nobody.
  if (unit.startsWith('month')) return count * 31;
  return unit.startsWith('day') || unit.startsWith('calendar') ? count : Math.ceil((count * 7) / 5);
}
