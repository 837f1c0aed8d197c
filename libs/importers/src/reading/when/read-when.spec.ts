import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Habits, readWhen } from './read-when.js';

const HABITS: Habits = { today: '2026-05-20', dayFirst: null, clock: 'auto', lone: 'listed', tzid: null };

/** The reading in one line: `start > end [rule] {codes}`. */
function short(text: string, habits: Partial<Habits> = {}): string {
  const { start, end, durationSeconds, recurrence, notes } = readWhen(text, { ...HABITS, ...habits });
  const time = (when: typeof start): string => {
    if (when === null) return '-';
    return when.kind === 'date' ? when.date : when.kind === 'instant' ? when.instant : when.local.slice(0, 16);
  };
  const rule = recurrence?.rrules.join(' ') ?? '';
  const dates = recurrence?.rdates.map(time).join(' ') ?? '';
  const without = recurrence?.exdates.map(time).join(' ') ?? '';
  return [
    `${time(start)} > ${time(end)}`,
    rule,
    recurrence?.clock ? `at ${recurrence.clock.time.slice(0, 5)}` : '',
    durationSeconds === null ? '' : `for ${durationSeconds / 60} min`,
    dates === '' ? '' : `+ ${dates}`,
    without === '' ? '' : `- ${without}`,
    notes.length === 0 ? '' : `{${notes.map((note) => note.code).join(' ')}}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

describe('a date on a page', () => {
  it.each([
    ['2026-06-09T18:30', '2026-06-09T18:30 > -'],
    ['2026-06-09T18:30:00+01:00', '2026-06-09T17:30:00Z > -'],
    ['2026-06-09', '2026-06-09 > -'],
    ['2026-06-09 18:30 - 20:00', '2026-06-09T18:30 > 2026-06-09T20:00'],
    ['Tuesday 9 June 2026, 6:30 pm', '2026-06-09T18:30 > -'],
    ['Tuesday 9 June, 6:30 pm', '2026-06-09T18:30 > - {year-inferred}'],
    ['Tue, Jun 9 2026 6:30-8pm', '2026-06-09T18:30 > 2026-06-09T20:00'],
    ['Tues. 9th of June 2026 from 6.30pm to 8pm', '2026-06-09T18:30 > 2026-06-09T20:00'],
    ['June 9, 2026 @ 7:00 pm - 9:00 pm', '2026-06-09T19:00 > 2026-06-09T21:00'],
    ['June 9th, 7-9pm', '2026-06-09T19:00 > 2026-06-09T21:00 {year-inferred}'],
    ['June 9 - 7pm', '2026-06-09T19:00 > - {year-inferred}'],
    ['9 June 2026 10 a.m. – noon', '2026-06-09T10:00 > 2026-06-09T12:00'],
    ['9 June 2026, 11-1pm', '2026-06-09T11:00 > 2026-06-09T13:00'],
    ['9 June 2026, 11am-1', '2026-06-09T11:00 > 2026-06-09T13:00'],
    ['9 June 2026, 9.30–12 noon', '2026-06-09T09:30 > 2026-06-09T12:00'],
    ['9 June 2026 between 6 and 8pm', '2026-06-09T18:00 > 2026-06-09T20:00'],
    ['9 June 2026, 8pm to midnight', '2026-06-09T20:00 > 2026-06-10T00:00'],
    ['9 June 2026, 10pm–1am', '2026-06-09T22:00 > 2026-06-10T01:00'],
    ['9 June 2026 12pm', '2026-06-09T12:00 > -'],
    ['9 June 2026 12:15am', '2026-06-09T00:15 > -'],
    ['9 June 2026 14:00-15:30', '2026-06-09T14:00 > 2026-06-09T15:30'],
    ['9 June 2026 18.30', '2026-06-09T18:30 > -'],
    ['9 June 2026 09:30', '2026-06-09T09:30 > -'],
    ['9 June 2026 10:00-14:30', '2026-06-09T10:00 > 2026-06-09T14:30'],
    ["9 June '26 6p", '2026-06-09T18:00 > -'],
    ['6:30pm on Tuesday 9 June 2026', '2026-06-09T18:30 > -'],
    ['25/12/2026 10am', '2026-12-25T10:00 > -'],
    ['12/25/2026 10am', '2026-12-25T10:00 > -'],
    ['9–11 June 2026', '2026-06-09 > 2026-06-12 {time-not-stated}'],
    ['June 9–11, 2026', '2026-06-09 > 2026-06-12 {time-not-stated}'],
    ['Tue 9 – Thu 11 June 2026', '2026-06-09 > 2026-06-12 {time-not-stated}'],
    ['28 June – 2 July 2026', '2026-06-28 > 2026-07-03 {year-inferred time-not-stated}'],
    ['9 June 2026, 6pm – 10 June 2026, 8am', '2026-06-09T18:00 > 2026-06-10T08:00'],
    ['9, 16 and 23 June 2026, 6pm', '2026-06-09T18:00 > - + 2026-06-16T18:00 2026-06-23T18:00'],
    ['June 9, 16 & 23, 2026 at 6 pm', '2026-06-09T18:00 > - + 2026-06-16T18:00 2026-06-23T18:00'],
  ])('%s', (text, expected) => {
    expect(short(text)).toBe(expected);
  });
});

describe('a date that took the place of another', () => {
  it.each([
    ['9 June 7pm (rescheduled from 2 June)', '2026-06-09T19:00 > - {year-inferred}'],
    ['Was: 9 June 2026 7pm, now 16 June 2026 8pm', '2026-06-16T20:00 > -'],
    ['Originally Tuesday 9 June 2026, 7pm; now on Wednesday 10 June 2026, 6pm', '2026-06-10T18:00 > -'],
    ['9 June 2026 7pm, moved to 16 June 2026 7pm', '2026-06-16T19:00 > -'],
    ['Moved from 9 June 2026 to 16 June 2026, 7pm', '2026-06-16T19:00 > -'],
    ['16 June 2026, 7pm instead of 9 June 2026', '2026-06-16T19:00 > -'],
    ['9 June 2026, now 8pm (was 7pm)', '2026-06-09T20:00 > -'],
    ['9 June 2026, was 7pm, now 8pm', '2026-06-09T20:00 > -'],
    ['Was 9 June 2026, 7pm', '- > -'],
    ['Thursdays from 4 June 2026, 6pm', '2026-06-04T18:00 > - FREQ=WEEKLY;BYDAY=TH'],
  ])('%s', (text, expected) => {
    expect(short(text)).toBe(expected);
  });
});

describe('a zone that a text names', () => {
  const zoneOf = (text: string, habits: Partial<Habits> = {}) => {
    const { start, recurrence, notes } = readWhen(text, { ...HABITS, ...habits });
    const tzid = start?.kind === 'zoned' ? start.tzid : (recurrence?.clock?.tzid ?? start?.kind ?? '-');
    return [tzid, ...notes.map(({ code }) => code)].join(' ');
  };
  const newYork = { sourceZone: 'America/New_York' };

  it.each([
    ['9 Dec 2026 7pm GMT', newYork, 'UTC'],
    ['9 Dec 2026 7pm GMT', { sourceZone: 'Europe/London' }, 'Europe/London'],
    ['9 June 2026 7pm GMT', { sourceZone: 'Europe/London' }, 'UTC'],
    ['9 Dec 2026 19:00 UTC', newYork, 'UTC'],
    ['Wed 9 Dec 2026 18:30Z', newYork, 'UTC'],
    ['9 June 2026 7–8pm BST', newYork, 'Europe/London'],
    ['9 Dec 2026 7pm BST', newYork, 'Europe/London zone-season'],
    ['Dec 9, 2026 7 PM EST', { sourceZone: 'America/Toronto' }, 'America/Toronto'],
    ['Dec 9, 2026 7 PM (EST)', { sourceZone: 'Europe/London' }, 'America/New_York'],
    ['June 9, 2026 7 PM EST', newYork, 'America/New_York zone-season'],
    ['June 9, 2026 7 PM MST', { sourceZone: 'America/Phoenix' }, 'America/Phoenix'],
    ['Dec 9, 2026 7 PM CST', { sourceZone: 'America/Chicago' }, 'America/Chicago'],
    ['Dec 9, 2026 7 PM CST', {}, 'date ambiguous-zone'],
    ['Dec 9, 2026 7 PM Eastern Time', {}, 'America/New_York'],
    ['Dec 9, 2026 7 PM Central Library', {}, 'floating'],
    ['9 Dec 2026 19:00 +01:00', newYork, '+01:00'],
    ['9 Dec 2026 7pm UTC+2', newYork, '+02:00'],
    ['Tuesdays 7pm GMT', newYork, 'UTC'],
    ['Tuesdays 7pm ET', { sourceZone: 'Europe/London' }, 'America/New_York'],
    ['9 Dec 2026 7pm GMT', { tzid: 'America/New_York' }, 'UTC'],
  ])('%s %j is %s', (text, habits, expected) => {
    expect(zoneOf(text, habits)).toBe(expected);
  });
});

describe('a rule that holds in some months', () => {
  it.each([
    ['Tuesdays in December, 7pm', '2026-12-01T19:00 > - FREQ=WEEKLY;BYDAY=TU;UNTIL=20261231T235959 {year-inferred}'],
    ['Tuesdays in December 2027, 7pm', '2027-12-07T19:00 > - FREQ=WEEKLY;BYDAY=TU;UNTIL=20271231T235959'],
    ['Tuesdays in May, 7pm', '2026-05-05T19:00 > - FREQ=WEEKLY;BYDAY=TU;UNTIL=20260531T235959 {year-inferred}'],
    [
      'Second Tuesday monthly, 7pm, September to May',
      '2025-09-09T19:00 > - FREQ=MONTHLY;BYDAY=2TU;BYMONTH=1,2,3,4,5,9,10,11,12;UNTIL=20260531T235959 {year-inferred}',
    ],
    [
      'Tuesdays in June and August, 7pm',
      '2026-06-02T19:00 > - FREQ=WEEKLY;BYDAY=TU;BYMONTH=6,8;UNTIL=20260831T235959 {year-inferred}',
    ],
    [
      'Every Tuesday 7pm except in August',
      '- > - FREQ=WEEKLY;BYDAY=TU;BYMONTH=1,2,3,4,5,6,7,9,10,11,12 at 19:00 {rule-has-exceptions}',
    ],
    ['Tuesdays 7pm, newcomers may come at any time', '- > - FREQ=WEEKLY;BYDAY=TU at 19:00'],
  ])('%s', (text, expected) => {
    expect(short(text)).toBe(expected);
  });
});

describe('what a date leaves open', () => {
  it.each([
    ['no am or pm', '9 June 2026, 6:30', '2026-06-09 > - {time-without-am-pm}'],
    ['a range without am or pm', '9 June 2026, 6:30 - 8', '2026-06-09 > - {time-without-am-pm}'],
    ['ten to half past twelve', '9 June 2026, 10:00-12:30', '2026-06-09 > - {time-without-am-pm}'],
    ['which number is the month', '06/09/2026 10am', '- > - {ambiguous-date}'],
    ['no time', '9 June 2026', '2026-06-09 > - {time-not-stated}'],
    ['no such day', '31 June 2026, 6pm', '- > - {no-such-date}'],
    ['a weekday that no near year has', 'Friday 9 June, 6pm', '- > - {no-such-date}'],
    ['a weekday against a full date', 'Monday 9 June 2026, 6pm', '2026-06-09T18:00 > - {weekday-mismatch}'],
    ['only a weekday', 'Thursday 6pm', '- > -'],
    ['words', 'Date to be announced', '- > -'],
    ['nothing', '', '- > -'],
    ['an impossible hour', '9 June 2026, 13pm', '2026-06-09 > - {time-not-stated}'],
    ['one month of a rule', 'First Saturday in June, 10am', '- > -'],
    ['a fortnight or a month', 'Every second Tuesday, 6pm', '- > -'],
  ])('%s: %s', (_, text, expected) => {
    expect(short(text)).toBe(expected);
  });

  it('is settled by the habits in the recipe', () => {
    expect(short('06/09/2026 10am', { dayFirst: true })).toBe('2026-09-06T10:00 > -');
    expect(short('06/09/2026 10am', { dayFirst: false })).toBe('2026-06-09T10:00 > -');
    expect(short('9 June 2026, 6:30 - 8', { clock: '24h' })).toBe('2026-06-09T06:30 > 2026-06-09T08:00');
    expect(short('9 June 2026 6pm', { tzid: 'Europe/London' })).toBe('2026-06-09T18:00 > -');
  });
});

describe('a year that is not stated', () => {
  it.each([
    ['9 June, 6pm', '2026-06-09T18:00'],
    ['19 May, 6pm', '2026-05-19T18:00'],
    ['18 May, 6pm', '2027-05-18T18:00'],
    ['3 January, 6pm', '2027-01-03T18:00'],
    ['Sunday 3 January, 6pm', '2027-01-03T18:00'],
    ['Wednesday 13 May, 6pm', '2026-05-13T18:00'],
    ['Monday 9 June, 6pm', '2025-06-09T18:00'],
    ['29 February, 6pm', '2028-02-29T18:00'],
  ])('%s is %s', (text, start) => {
    expect(short(text)).toBe(`${start} > - {year-inferred}`);
  });
});

describe('a rule on a page', () => {
  it.each([
    ['every 1st and 3rd Thursday at 6 pm', '- > - FREQ=MONTHLY;BYDAY=1TH,3TH at 18:00'],
    ['First Tuesday of the month, 10.30am–12pm', '- > - FREQ=MONTHLY;BYDAY=1TU at 10:30 for 90 min'],
    ['Last Sunday of each month 3pm', '- > - FREQ=MONTHLY;BYDAY=-1SU at 15:00'],
    ['2nd & 4th Mondays, 7-9pm', '- > - FREQ=MONTHLY;BYDAY=2MO,4MO at 19:00 for 120 min'],
    ['Thursdays 6pm', '- > - FREQ=WEEKLY;BYDAY=TH at 18:00'],
    ['Every Tuesday, 10am to noon', '- > - FREQ=WEEKLY;BYDAY=TU at 10:00 for 120 min'],
    ['Mondays and Wednesdays 2pm', '- > - FREQ=WEEKLY;BYDAY=MO,WE at 14:00'],
    ['Mon, Wed & Fri, 2pm', '- > - FREQ=WEEKLY;BYDAY=MO,WE,FR at 14:00'],
    ['Monday to Friday 9am - 5pm', '- > - FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR at 09:00 for 480 min'],
    ['weekdays at noon', '- > - FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR at 12:00'],
    ['Daily, 8am', '- > - FREQ=DAILY at 08:00'],
    ['the 15th of every month, 7pm', '- > - FREQ=MONTHLY;BYMONTHDAY=15 at 19:00'],
    ['every other Tuesday 7pm', '- > - FREQ=WEEKLY;INTERVAL=2;BYDAY=TU at 19:00 {rule-needs-first-date}'],
    ['Fortnightly on Tuesdays from 9 June 2026, 7pm', '2026-06-09T19:00 > - FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'],
    [
      'Thursdays from 1 June 2026 to 30 July 2026, 6-7pm',
      '2026-06-04T18:00 > 2026-06-04T19:00 FREQ=WEEKLY;BYDAY=TH;UNTIL=20260730T235959',
    ],
    ['Every Friday until 31 July 2026, 6pm', '- > - FREQ=WEEKLY;BYDAY=FR;UNTIL=20260731T235959 at 18:00'],
    [
      'Every Friday 6pm, except 12 June 2026',
      '- > - FREQ=WEEKLY;BYDAY=FR at 18:00 - 2026-06-12T18:00 {rule-has-exceptions}',
    ],
    ['Mon-Fri 8-12 June 2026, 10am', '2026-06-08T10:00 > - FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20260612T235959'],
    ['Thursdays in term time, 6pm', '- > - FREQ=WEEKLY;BYDAY=TH at 18:00 {rule-has-exceptions}'],
  ])('%s', (text, expected) => {
    expect(short(text)).toBe(expected);
  });

  it('may be a lone weekday where the field holds nothing else', () => {
    expect(short('Thursday 6pm', { lone: 'every' })).toBe('- > - FREQ=WEEKLY;BYDAY=TH at 18:00');
  });
});

describe('any text at all', () => {
  it('is read without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        readWhen(text, HABITS);
      }),
    );
  });

  it('made of the words of dates is read without throwing', () => {
    const word = fc.constantFrom(
      ...[
        '9',
        '31',
        'june',
        'feb',
        '2026',
        '-',
        '–',
        ',',
        'and',
        '6:30',
        '8',
        'pm',
        'every',
        '1st',
        'thursday',
        'to',
        '/',
        '.',
      ],
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        readWhen(words.join(' '), HABITS);
        readWhen(words.join(''), HABITS);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['digits', '1'.repeat(100_000)],
    ['spaces', ' '.repeat(100_000)],
    ['dashes', '-'.repeat(100_000)],
    ['days', '1, '.repeat(33_000)],
    ['weekdays', 'mon '.repeat(25_000)],
    ['ordinals', '1st and '.repeat(12_500)],
    ['months', 'june 1-'.repeat(14_000)],
    ['clocks', '6:30-'.repeat(20_000)],
    ['letters', 'a'.repeat(100_000)],
  ])('of 100 KB of %s is done in 50 ms', (_, text) => {
    // The best of three: the first run also pays for compiling.
    const times = [1, 2, 3].map(() => {
      const before = process.cpuUsage();
      readWhen(text, HABITS);
      return cpuMs(before);
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });

  it('gives back a date that was written out', () => {
    const max = new Date('2027-05-18T00:00:00Z');
    const day = fc.date({ min: new Date('2026-05-20T00:00:00Z'), max, noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 1439 }), (date, minutes) => {
        const [hour, minute] = [Math.floor(minutes / 60), String(minutes % 60).padStart(2, '0')];
        const written = date.toLocaleDateString('en-GB', {
          weekday: 'long',
          day: 'numeric',
          month: 'long',
          timeZone: 'UTC',
        });
        const text = `${written}, ${hour % 12 === 0 ? 12 : hour % 12}:${minute} ${hour < 12 ? 'am' : 'pm'}`;
        const local = `${date.toISOString().slice(0, 10)}T${String(hour).padStart(2, '0')}:${minute}:00`;
        expect(readWhen(text, HABITS).start).toEqual({ kind: 'floating', local });
      }),
    );
  });
});

/** Milliseconds of work since then: other processes of a busy machine do not count. */
function cpuMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1_000;
}
