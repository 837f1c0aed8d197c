import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { fromWallMs, wallMs } from '#libs/domain';
import { expand } from './expand.js';
import { refuseRule } from './guard-rule.js';
import { parseRule } from './rule.js';

const dates = (text: string, start: string, until = '2040-01-01T00:00:00', limit = 12): readonly string[] => {
  const rule = parseRule(text);
  if (typeof rule === 'string') return [rule];
  return expand(rule, start, null, { from: start, until, limit });
};
const days = (text: string, start: string): string =>
  dates(text, `${start}T10:00:00`, '2040-01-01T00:00:00', 5)
    .map((date) => date.slice(0, 10))
    .join(' ');

describe('a rule fires', () => {
  it.each([
    ['every Tuesday', 'FREQ=WEEKLY;BYDAY=TU', '2026-11-24', '2026-11-24 2026-12-01 2026-12-08 2026-12-15 2026-12-22'],
    [
      'every other week, counted from its first',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE',
      '2026-11-25',
      '2026-11-25 2026-12-07 2026-12-09 2026-12-21 2026-12-23',
    ],
    [
      'every other week from Sunday',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU',
      '1997-08-05',
      '1997-08-05 1997-08-17 1997-08-19 1997-08-31 1997-09-02',
    ],
    [
      'every other week from Monday',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO',
      '1997-08-05',
      '1997-08-05 1997-08-10 1997-08-19 1997-08-24 1997-09-02',
    ],
    [
      'on the first Saturday',
      'FREQ=MONTHLY;BYDAY=1SA',
      '2026-12-05',
      '2026-12-05 2027-01-02 2027-02-06 2027-03-06 2027-04-03',
    ],
    [
      'on the last Friday',
      'FREQ=MONTHLY;BYDAY=-1FR',
      '2026-11-27',
      '2026-11-27 2026-12-25 2027-01-29 2027-02-26 2027-03-26',
    ],
    [
      'on the fifth Monday, where there is one',
      'FREQ=MONTHLY;BYDAY=5MO',
      '2026-11-30',
      '2026-11-30 2027-03-29 2027-05-31 2027-08-30 2027-11-29',
    ],
    [
      'on the last weekday of a month',
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      '2026-11-30',
      '2026-11-30 2026-12-31 2027-01-29 2027-02-26 2027-03-31',
    ],
    [
      'on the 31st, where there is one',
      'FREQ=MONTHLY',
      '2026-12-31',
      '2026-12-31 2027-01-31 2027-03-31 2027-05-31 2027-07-31',
    ],
    [
      'on the last day of a month',
      'FREQ=MONTHLY;BYMONTHDAY=-1',
      '2026-11-30',
      '2026-11-30 2026-12-31 2027-01-31 2027-02-28 2027-03-31',
    ],
    [
      'on Friday the 13th',
      'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
      '2026-11-13',
      '2026-11-13 2027-08-13 2028-10-13 2029-04-13 2029-07-13',
    ],
    ['on 29 February only in leap years', 'FREQ=YEARLY', '2024-02-29', '2024-02-29 2028-02-29 2032-02-29 2036-02-29'],
    [
      'on the fourth Thursday of November',
      'FREQ=YEARLY;BYMONTH=11;BYDAY=4TH',
      '2026-11-26',
      '2026-11-26 2027-11-25 2028-11-23 2029-11-22 2030-11-28',
    ],
    [
      'on the twentieth Monday of a year',
      'FREQ=YEARLY;BYDAY=20MO',
      '1997-05-19',
      '1997-05-19 1998-05-18 1999-05-17 2000-05-15 2001-05-14',
    ],
    [
      'on the Monday of week 20',
      'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO',
      '1997-05-12',
      '1997-05-12 1998-05-11 1999-05-17 2000-05-15 2001-05-14',
    ],
    [
      'in week 1, which may begin in December',
      'FREQ=YEARLY;BYWEEKNO=1;BYDAY=TU',
      '2024-12-31',
      '2024-12-31 2025-12-30 2027-01-05 2028-01-04 2029-01-02',
    ],
    [
      'on the hundredth day from the end',
      'FREQ=YEARLY;BYYEARDAY=-100',
      '2026-09-23',
      '2026-09-23 2027-09-23 2028-09-23 2029-09-23 2030-09-23',
    ],
    [
      'daily in January only',
      'FREQ=DAILY;BYMONTH=1',
      '2026-12-30',
      '2027-01-01 2027-01-02 2027-01-03 2027-01-04 2027-01-05',
    ],
    [
      'not before it begins',
      'FREQ=WEEKLY;BYDAY=MO,FR',
      '2026-11-25',
      '2026-11-27 2026-11-30 2026-12-04 2026-12-07 2026-12-11',
    ],
    [
      'every third year on three days',
      'FREQ=YEARLY;INTERVAL=3;BYYEARDAY=1,100,200',
      '1997-01-01',
      '1997-01-01 1997-04-10 1997-07-19 2000-01-01 2000-04-09',
    ],
    ['twice, when it counts to two', 'FREQ=DAILY;COUNT=2', '2026-11-25', '2026-11-25 2026-11-26'],
    [
      'monthly every thirteen months',
      'FREQ=MONTHLY;INTERVAL=13',
      '2026-01-15',
      '2026-01-15 2027-02-15 2028-03-15 2029-04-15 2030-05-15',
    ],
  ])('%s', (_name, rule, start, expected) => {
    expect(days(rule, start)).toBe(expected);
  });

  it('at several hours of a day, with the minutes it began with', () => {
    expect(dates('FREQ=DAILY;BYHOUR=14,9', '2026-11-25T09:30:00', '2040-01-01T00:00:00', 3)).toEqual([
      '2026-11-25T09:30:00',
      '2026-11-25T14:30:00',
      '2026-11-26T09:30:00',
    ]);
  });

  it('from any point of a long series, as if it had been counted from the start', () => {
    const rule = parseRule('FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,TH');
    if (typeof rule === 'string') throw new Error(rule);
    const all = expand(rule, '1971-01-04T10:00:00', null, {
      from: '1971-01-01T00:00:00',
      until: '2027-01-01T00:00:00',
      limit: 9_999,
    });
    const late = expand(rule, '1971-01-04T10:00:00', null, {
      from: '2026-06-01T00:00:00',
      until: '2027-01-01T00:00:00',
      limit: 9_999,
    });
    expect(late).toEqual(all.filter((date) => date >= '2026-06-01'));
  });
});

describe('a count', () => {
  it('is kept without looking at the periods before the window', () => {
    const steady = fc.record({
      freq: fc.constantFrom(
        'DAILY',
        'DAILY;BYDAY=MO,TU,WE,TH,FR',
        'WEEKLY;BYDAY=TU',
        'WEEKLY;BYDAY=MO,TH,SU',
        'WEEKLY;BYDAY=MO,TH,SU;BYSETPOS=-1,1',
        'MONTHLY',
        'MONTHLY;BYDAY=2TU,4TU',
        'MONTHLY;BYDAY=-1FR',
        'MONTHLY;BYDAY=2TU,-4TU',
        'MONTHLY;BYDAY=5TU',
        'MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
        'MONTHLY;BYDAY=TU;BYSETPOS=5',
        'MONTHLY;BYDAY=FR;BYMONTHDAY=13',
        'MONTHLY;BYMONTHDAY=1,15',
        'MONTHLY;BYMONTHDAY=31,-1,1',
        'YEARLY',
        'YEARLY;BYMONTH=2,12',
        'YEARLY;BYMONTH=3,9;BYDAY=1MO',
        'YEARLY;BYDAY=20MO',
      ),
      interval: fc.integer({ min: 1, max: 3 }),
      wkst: fc.constantFrom('MO', 'SU', 'WE'),
      hours: fc.constantFrom('', ';BYHOUR=9,18'),
      count: fc.integer({ min: 1, max: 900 }),
      // Up to spring 1972, so that a 29 February is among them.
      first: fc.integer({ min: 0, max: 800 }),
      from: fc.integer({ min: 0, max: 6_000 }),
    });
    fc.assert(
      fc.property(steady, ({ freq, interval, wkst, hours, count, first, from }) => {
        const rule = parseRule(`FREQ=${freq};INTERVAL=${interval};WKST=${wkst}${hours};COUNT=${count}`);
        if (typeof rule === 'string') throw new Error(rule);
        const [start, begin] = [fromWallMs((first + 0.5) * 86_400_000), fromWallMs(from * 86_400_000)];
        const window = { until: '1999-01-01T00:00:00', limit: 9_999 };
        const all = expand(rule, start, null, { ...window, from: start });
        const late = expand(rule, start, null, { ...window, from: begin });
        expect(late).toEqual(all.filter((at) => at >= begin));
      }),
    );
  });

  it.each([
    ['every day', 'FREQ=DAILY;COUNT=5000'],
    ['on weekdays', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=5000'],
    ['every second Tuesday of a month', 'FREQ=MONTHLY;BYDAY=2TU;COUNT=200'],
    ['on the last weekday of a month', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=200'],
  ])('of old, %s, costs next to nothing', (_name, text) => {
    const rule = parseRule(text);
    if (typeof rule === 'string') throw new Error(rule);
    const effort = { left: 150 };
    const window = { from: '2026-11-25T00:00:00', until: '2027-05-25T00:00:00', limit: 400 };
    expect(expand(rule, '2005-01-01T10:00:00', null, window, effort)).toEqual([]);
    expect(effort.left).toBeGreaterThanOrEqual(0);
  });
});

describe('a second opinion', () => {
  it('from another expander agrees on every ordinary rule', () => {
    const weekdays = fc.uniqueArray(fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'), { minLength: 1 });
    const rule = fc.oneof(
      fc.record({ freq: fc.constant('DAILY'), by: fc.constant('') }),
      fc.record({ freq: fc.constant('WEEKLY'), by: weekdays.map((list) => `;BYDAY=${list.join(',')}`) }),
      fc.record({
        freq: fc.constant('MONTHLY'),
        by: fc.tuple(fc.constantFrom(1, 2, 3, 4, -1), weekdays).map(([n, list]) => `;BYDAY=${n}${list[0] ?? 'MO'}`),
      }),
      fc.record({
        freq: fc.constant('MONTHLY'),
        by: fc.integer({ min: 1, max: 28 }).map((day) => `;BYMONTHDAY=${day}`),
      }),
      fc.record({ freq: fc.constant('YEARLY'), by: fc.constant('') }),
    );
    const start = fc
      .integer({ min: 0, max: 20_000 })
      .map((day) => `${fromWallMs(day * 86_400_000).slice(0, 10)}T10:00:00`);
    fc.assert(
      fc.property(rule, start, fc.integer({ min: 1, max: 6 }), ({ freq, by }, begin, interval) => {
        const text = `FREQ=${freq};INTERVAL=${interval}${by};COUNT=12`;
        const other = new RRuleTemporal({
          rruleString: `DTSTART:${begin.replaceAll(/[-:]/gu, '')}Z\nRRULE:${text}`,
        });
        const expected = other.all().map((date) => fromWallMs(date.epochMilliseconds));
        const far = '2200-01-01T00:00:00';
        expect(dates(text, begin, far, 12)).toEqual(expected.filter((date) => date < far));
      }),
      { numRuns: 60 },
    );
  });
});

describe('rules that are not followed', () => {
  const verdict = (text: string): string | null => {
    const rule = parseRule(text);
    return typeof rule === 'string' ? rule : refuseRule(rule);
  };
  const list = (name: string, from: number, to: number): string =>
    `${name}=${Array.from({ length: to - from + 1 }, (_, index) => from + index).join(',')}`;

  it.each([
    ['R-01', 'FREQ=SECONDLY', /secondly/u],
    ['R-01', 'FREQ=MINUTELY', /minutely/u],
    ['R-01', 'FREQ=HOURLY', /hourly/u],
    ['R-02', 'FREQ=DAILY;COUNT=-1', /COUNT/u],
    ['R-02', 'FREQ=DAILY;COUNT=1e9', /COUNT/u],
    ['R-02', 'FREQ=DAILY;COUNT=', /COUNT/u],
    ['R-03', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', /does not exist/u],
    ['R-03', 'FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30', /hourly/u],
    ['R-03', 'FREQ=YEARLY;BYMONTH=4,6;BYMONTHDAY=31', /does not exist/u],
    ['R-04', 'FREQ=MONTHLY;BYDAY=1TH;BYSETPOS=2', /never reached/u],
    ['R-04', 'FREQ=WEEKLY;BYDAY=1TU', /within a week/u],
    [
      'R-05',
      `FREQ=MONTHLY;${list('BYMONTHDAY', 1, 17)};${list('BYHOUR', 1, 16)};${list('BYMONTH', 1, 12)}`,
      /too many/u,
    ],
    ['R-05', `FREQ=YEARLY;${list('BYYEARDAY', 1, 100)}`, /too many/u],
    ['R-05', 'FREQ=DAILY;BYMINUTE=0,20,40', /minutes/u],
    ['R-05', 'FREQ=DAILY;BYSECOND=0', /seconds/u],
    ['R-06', 'FREQ=DAILY;INTERVAL=0', /interval/u],
    ['R-06', 'FREQ=DAILY;INTERVAL=-1', /INTERVAL/u],
    ['R-06', 'FREQ=DAILY;INTERVAL=99999999', /interval/u],
    ['other', 'FREQ=FORTNIGHTLY', /frequency/u],
    ['other', 'BYDAY=MO', /frequency/u],
    ['other', 'FREQ=DAILY;BYMONTHDAY=32', /BYMONTHDAY/u],
    ['other', 'FREQ=WEEKLY;BYDAY=XX', /BYDAY/u],
    ['other', 'FREQ=DAILY;UNTIL=soon', /UNTIL/u],
    ['other', 'FREQ=DAILY;FREQ=WEEKLY', /twice/u],
    ['other', 'RSCALE=CHINESE;FREQ=YEARLY', /another calendar/u],
    ['other', `FREQ=DAILY;X=${'1'.repeat(5_000)}`, /too long/u],
  ])('%s: %s', (_row, text, why) => {
    expect(verdict(text)).toMatch(why);
  });

  it('R-02: a COUNT beyond all reason is taken as without end, within the window', () => {
    expect(verdict('FREQ=DAILY;COUNT=1000000000')).toBeNull();
    expect(dates('FREQ=DAILY;COUNT=1000000000', '1970-01-01T10:00:00', '2040-01-01T00:00:00', 400)).toHaveLength(400);
  });

  it.each([
    ['R-03', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'],
    ['R-03', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'],
    ['R-03', 'FREQ=MONTHLY;BYDAY=1TH;BYSETPOS=2'],
  ])('%s: were the guard away, %s would be given up for its effort within 0.6 seconds', (_row, text) => {
    const rule = parseRule(text);
    if (typeof rule === 'string') throw new Error(rule);
    const window = { from: '1970-01-01T00:00:00', until: '9999-12-31T00:00:00', limit: 400 };
    const before = process.cpuUsage();
    expect(expand(rule, '1970-01-01T10:00:00', null, window, { left: 3_000_000 })).toEqual([]);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(600);
  });

  it('R-04: a narrow rule that can fire is followed', () => {
    expect(days('FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;BYMONTHDAY=24', '2005-11-24')).toBe(
      '2005-11-24 2011-11-24 2016-11-24 2022-11-24 2033-11-24',
    );
  });

  it('R-06, R-07: any rule that is let through ends soon, whatever its window', () => {
    const part = fc.oneof(
      fc.constantFrom(
        'BYDAY=MO',
        'BYDAY=5SU',
        'BYDAY=-53MO',
        'BYMONTH=2',
        'BYMONTHDAY=29',
        'BYMONTHDAY=-31',
        'BYYEARDAY=366',
      ),
      fc.constantFrom(
        'BYWEEKNO=53',
        'BYSETPOS=366',
        'BYSETPOS=-1',
        'BYHOUR=0,23',
        'COUNT=5000',
        'WKST=SU',
        'INTERVAL=1000',
      ),
    );
    const freq = fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY');
    fc.assert(
      fc.property(freq, fc.uniqueArray(part, { maxLength: 5 }), (name, parts) => {
        const rule = parseRule([`FREQ=${name}`, ...parts].join(';'));
        if (typeof rule === 'string' || refuseRule(rule)) return;
        const before = performance.now();
        const far = { from: '2026-01-01T00:00:00', until: '9999-12-31T00:00:00', limit: 400 };
        const found = expand(rule, '1970-01-01T10:00:00', null, far);
        expect(performance.now() - before).toBeLessThan(2_000);
        expect(found.every((date) => wallMs(date) !== null)).toBe(true);
      }),
      { numRuns: 80 },
    );
  });
});
