import { describe, expect, it } from '@jest/globals';
import { isLeftOut } from '#libs/domain';
import type { ExtractedEvent, ExtractedTime } from '#libs/domain';
import { LONDON, zoned, instant, floating, date, rules, context, extraction, read } from './extracted.suite.js';
import { MAX_FEED_INSTANCES } from './expand-all.js';
import { normalise } from './normalise.js';

describe('times and zones', () => {
  it.each<[string, ExtractedTime, string | null, string | null, string, string]>([
    [
      'a named zone',
      zoned('2026-12-01T10:00:00', 'GMT Standard Time'),
      'America/Chicago',
      'Europe/Paris',
      LONDON,
      '2026-12-01T10:00:00Z',
    ],
    [
      'no zone: the calendar’s',
      floating('2026-12-01T10:00:00'),
      'America/Chicago',
      'Europe/Paris',
      'America/Chicago',
      '2026-12-01T16:00:00Z',
    ],
    [
      'no zone: the source’s',
      floating('2026-12-01T10:00:00'),
      null,
      'Europe/Paris',
      'Europe/Paris',
      '2026-12-01T09:00:00Z',
    ],
    ['no zone at all', floating('2026-12-01T10:00:00'), null, null, 'UTC', '2026-12-01T10:00:00Z'],
    [
      'UTC, shown in the calendar’s zone',
      instant('2026-12-01T10:00:00Z'),
      'America/Chicago',
      null,
      'America/Chicago',
      '2026-12-01T10:00:00Z',
    ],
    [
      'a zone nobody knows: the source’s',
      zoned('2026-12-01T10:00:00', 'Middle/Earth'),
      null,
      'Europe/Paris',
      'Europe/Paris',
      '2026-12-01T09:00:00Z',
    ],
  ])('with %s', (_name, start, feedZone, sourceZone, zone, at) => {
    expect(read({ start }, { zone: sourceZone }, feedZone).listings[0]?.start).toMatchObject({ zone, instant: at });
  });

  it('name a zone that nobody knows', () => {
    expect(read({ start: zoned('2026-12-01T10:00:00', 'Middle/Earth') }).problems).toMatchObject([
      { code: 'unknown-zone', where: 'uid', severity: 'warning' },
    ]);
    expect(read({}, {}, 'Middle/Earth').problems).toMatchObject([{ code: 'unknown-zone', where: 'file' }]);
  });

  it('have no end where none is stated', () => {
    const { listings } = read({});
    expect([listings[0]?.end, listings[0]?.occurrences[0]?.end]).toEqual([null, null]);
  });

  it('count days of a duration on the calendar, and hours by the clock', () => {
    const spring = { from: '2027-03-01T00:00:00Z', until: '2027-04-05T00:00:00Z' };
    const ends = (durationSeconds: number) =>
      read({ start: zoned('2027-03-27T20:00:00'), durationSeconds }, spring).listings[0]?.occurrences[0]?.end;
    expect([ends(86_400), ends(90_000), ends(3600)]).toEqual([
      '2027-03-28T19:00:00Z',
      '2027-03-28T20:00:00Z',
      '2027-03-27T21:00:00Z',
    ]);
  });
});

describe('the window', () => {
  const at = (event: Partial<ExtractedEvent>, from: string, until: string) =>
    read(event, { from, until }).listings.length;

  it.each<[string, Partial<ExtractedEvent>, string, string, number]>([
    ['begins while it runs', { durationSeconds: 7200 }, '2026-12-01T11:00:00Z', '2026-12-31T00:00:00Z', 1],
    ['begins as it ends', { durationSeconds: 3600 }, '2026-12-01T11:00:00Z', '2026-12-31T00:00:00Z', 0],
    ['begins as it begins', {}, '2026-12-01T10:00:00Z', '2026-12-31T00:00:00Z', 1],
    ['ends as it begins', {}, '2026-11-25T00:00:00Z', '2026-12-01T10:00:00Z', 1],
    ['ends before it', {}, '2026-11-25T00:00:00Z', '2026-12-01T09:59:59Z', 0],
    ['begins within its only day', { start: date('2026-12-01') }, '2026-12-01T15:00:00Z', '2026-12-31T00:00:00Z', 1],
    [
      'begins during a long series of days',
      { start: date('2026-12-01'), end: date('2026-12-10') },
      '2026-12-08T00:00:00Z',
      '2026-12-31T00:00:00Z',
      1,
    ],
  ])('%s', (_name, event, from, until, listed) => {
    expect(at(event, from, until)).toBe(listed);
  });

  it('leaves events out in one note that counts them', () => {
    const many = Array.from({ length: 3 }, (_, index) => ({ key: `${index}`, start: zoned('2030-01-01T10:00:00') }));
    const { problems, outOfWindow } = normalise(extraction(many), context);
    expect([outOfWindow, problems]).toEqual([
      3,
      [
        {
          code: 'out-of-window',
          message: '3 events have no date in the time asked for.',
          where: '3 events',
          severity: 'note',
        },
      ],
    ]);
  });
});

describe('events that cannot be', () => {
  it.each<[string, Partial<ExtractedEvent>, string]>([
    ['R-07: in 1900', { start: zoned('1900-01-01T10:00:00') }, 'bad-date'],
    ['R-07: in the year 0', { start: zoned('0000-01-01T10:00:00') }, 'bad-date'],
    ['R-07: in 9999', { start: zoned('9999-12-31T10:00:00') }, 'bad-date'],
    ['over before they begin', { end: zoned('2026-12-01T09:00:00') }, 'bad-duration'],
    ['longer than a month', { end: zoned('2027-01-15T10:00:00') }, 'bad-duration'],
    ['of negative length', { durationSeconds: -60 }, 'bad-duration'],
  ])('%s are left out, and the rest is read', (_name, event, code) => {
    const { listings, problems } = normalise(extraction([event, { key: 'good' }]), context);
    expect(listings.map((listing) => listing.key)).toEqual(['good']);
    expect(problems).toMatchObject([{ code, where: 'uid', severity: 'error' }]);
    expect(isLeftOut(code)).toBe(true);
  });

  it('R-01: with a rule that is not followed stay, with their own date', () => {
    const { listings, problems } = read({ recurrence: rules('FREQ=SECONDLY') });
    expect(listings[0]?.occurrences.map((one) => one.start)).toEqual(['2026-12-01T10:00:00Z']);
    expect(problems).toMatchObject([{ code: 'refused-rule', severity: 'error' }]);
    expect(problems[0]?.message).toContain('it repeats secondly');
  });

  it('without a first date have the dates that their rule states, and no first one', () => {
    const recurrence = { ...rules('FREQ=WEEKLY;BYDAY=TU'), clock: { time: '18:30:00', tzid: null } };
    const { listings } = read({ start: null, end: null, durationSeconds: 3600, recurrence });
    expect(listings[0]?.start).toBeNull();
    expect(listings[0]?.occurrences.length).toBeGreaterThan(3);
    expect(new Set(listings[0]?.occurrences.map((one) => one.startLocal.slice(11)))).toEqual(new Set(['18:30:00']));
  });

  it('that repeat every second week of nothing in particular have no dates', () => {
    const recurrence = { ...rules('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'), clock: { time: '18:30:00', tzid: null } };
    expect(read({ start: null, recurrence }).listings[0]?.occurrences).toEqual([]);
  });

  it('online, without a first date and without any zone, stay without dates, and say so', () => {
    const recurrence = { ...rules('FREQ=WEEKLY;BYDAY=TU'), clock: { time: '18:30:00', tzid: null } };
    const event = { start: null, end: null, mode: 'online' as const, recurrence };
    const { listings, problems } = read(event, { zone: null });
    expect(listings[0]).toMatchObject({ start: null, occurrences: [] });
    expect(problems).toMatchObject([{ code: 'no-zone', severity: 'warning' }]);
    const vague = { ...event, recurrence: { ...recurrence, clock: { time: '18:30:00', tzid: 'Middle Earth' } } };
    expect(read(vague, { zone: null }).listings[0]?.occurrences).toEqual([]);
    expect(read(vague, { zone: 'Europe/London' }).problems).toMatchObject([{ code: 'unknown-zone' }]);
    expect(read(event, { zone: 'Europe/London' }).listings[0]?.occurrences.length).toBeGreaterThan(3);
    expect(read({ ...event, mode: 'in-person' }, { zone: null }).listings[0]?.occurrences.length).toBeGreaterThan(3);
  });

  it('without a first date are counted as outside when their rule ended before the window', () => {
    const recurrence = { ...rules('FREQ=WEEKLY;BYDAY=TU;UNTIL=20260101'), clock: { time: '18:30:00', tzid: null } };
    expect(read({ start: null, end: null, recurrence })).toMatchObject({ listings: [], outOfWindow: 1 });
  });

  it('without a first date or a time stay, without dates', () => {
    const { listings } = read({ start: null, recurrence: rules('FREQ=WEEKLY;BYDAY=TU') });
    expect(listings[0]).toMatchObject({ start: null, occurrences: [], recurrence: { rrule: 'FREQ=WEEKLY;BYDAY=TU' } });
  });
});

describe('limits', () => {
  it('show the first 400 dates of a series, and say so', () => {
    const { listings, problems } = read({ recurrence: rules('FREQ=DAILY') }, { until: '2029-01-01T00:00:00Z' });
    expect([listings[0]?.occurrences.length, problems[0]?.code]).toEqual([400, 'too-many-occurrences']);
  });

  it('share the dates of a large calendar out evenly, so that no series vanishes', () => {
    const many = Array.from({ length: 400 }, (_, index) => ({ key: `${index}`, recurrence: rules('FREQ=DAILY') }));
    const { listings, problems } = normalise(extraction(many), context);
    const counts = listings.map((listing) => listing.occurrences.length);
    expect([listings.length, Math.min(...counts)]).toEqual([400, Math.floor(MAX_FEED_INSTANCES / 400)]);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(MAX_FEED_INSTANCES);
    expect(problems).toMatchObject([{ code: 'too-many-occurrences', where: 'file' }]);
  });
});

describe('a share of the dates', () => {
  const series = (count: number, name: string, event: Partial<ExtractedEvent>) =>
    Array.from({ length: count }, (_, index) => ({ ...event, key: `${name}${index}` }));
  const over = { start: zoned('2018-01-02T10:00:00'), recurrence: rules('FREQ=WEEKLY;UNTIL=20200101T000000Z') };

  it('that one series does not need is for the others, wherever they stand', () => {
    const events = [...series(6_000, 'over', over), ...series(200, 'daily', { recurrence: rules('FREQ=DAILY') })];
    for (const order of [events, [...events].reverse()]) {
      const { listings } = normalise(extraction(order), context);
      expect(new Set(listings.map((listing) => listing.occurrences.length))).toEqual(new Set([25]));
      expect(listings).toHaveLength(200);
    }
  });

  it('is never nothing, also where dates before the window come first', () => {
    const twice = series(5_100, '', {
      start: zoned('2026-01-01T10:00:00'),
      recurrence: rules('FREQ=DAILY;BYHOUR=9,18'),
    });
    const { listings, cut, hidden } = normalise(extraction(twice), context);
    expect([listings.length, cut, hidden]).toEqual([5_100, true, false]);
  });
});

describe('a rule that costs much', () => {
  const everyHour = `FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=${Array.from({ length: 24 }, (_, hour) => hour).join(',')}`;
  const costly = (key: string) => ({
    key,
    where: key,
    start: zoned('1971-01-01T10:00:00'),
    recurrence: rules(`${everyHour};COUNT=5000`),
  });
  const innocent = { key: 'innocent', recurrence: rules('FREQ=DAILY') };

  it('costs the others nothing', () => {
    const bad = Array.from({ length: 2_500 }, (_, index) => costly(`bad${index}`));
    const { listings, problems, cut } = normalise(extraction([...bad, innocent]), context);
    expect(listings.find((listing) => listing.key === 'innocent')?.occurrences).toHaveLength(30);
    expect([listings.length, cut]).toEqual([2_501, true]);
    expect(problems.filter((one) => one.code === 'rule-too-costly')).toHaveLength(2_500);
  });

  it.each([
    ['on weekdays since 2010', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=5000', '2010-01-04T10:00:00', 500],
    ['on second Tuesdays since 2005', 'FREQ=MONTHLY;BYDAY=2TU;COUNT=300', '2005-01-11T10:00:00', 1_500],
    ['counted through since 2005', 'FREQ=MONTHLY;BYDAY=TU;COUNT=2000', '2005-01-11T10:00:00', 300],
  ])('is none of those %s, however many', (_name, rrule, start, count) => {
    const many = Array.from({ length: count }, (_, index) => ({
      key: `${index}`,
      start: zoned(start),
      recurrence: rules(rrule),
    }));
    const { listings, problems, hidden } = normalise(extraction(many), context);
    expect(listings.filter((listing) => listing.occurrences.length > 0)).toHaveLength(count);
    expect([problems.filter((one) => one.code !== 'too-many-occurrences'), hidden]).toEqual([[], false]);
  });

  it('does not take the place of one that has to be counted through', () => {
    const monthly = {
      key: 'monthly',
      start: zoned('1971-01-01T10:00:00'),
      recurrence: rules('FREQ=MONTHLY;COUNT=5000'),
    };
    expect(normalise(extraction([monthly]), context)).toMatchObject({
      listings: [{ occurrences: [{ start: '2026-12-01T10:00:00Z' }] }],
      problems: [],
    });
  });
});

describe('what is cut', () => {
  it.each<[string, Partial<ExtractedEvent>[], string, boolean]>([
    [
      'nothing where a series only goes on beyond the time asked for',
      [{ recurrence: rules('FREQ=DAILY') }],
      '2026-12-31',
      false,
    ],
    ['nothing where a rule is not followed', [{ recurrence: rules('FREQ=HOURLY') }], '2026-12-31', false],
    ['dates of a series with more than 400', [{ recurrence: rules('FREQ=DAILY') }], '2029-01-01', true],
    [
      'dates of series that have more than 5,000 together',
      Array.from({ length: 200 }, (_, index) => ({ key: `${index}`, recurrence: rules('FREQ=DAILY') })),
      '2026-12-31',
      true,
    ],
  ])('is %s', (_name, events, until, cut) => {
    expect(normalise(extraction(events), { ...context, until: `${until}T00:00:00Z` }).cut).toBe(cut);
  });
});

describe('a listing', () => {
  it('is ordered by its first date, then by its key', () => {
    const events = [
      { key: 'c', start: zoned('2026-12-02T10:00:00') },
      { key: 'b' },
      { key: 'a' },
      { key: 'd', start: zoned('2026-01-01T09:00:00'), recurrence: rules('FREQ=WEEKLY') },
    ];
    expect(normalise(extraction(events), context).listings.map((listing) => listing.key)).toEqual(['d', 'a', 'b', 'c']);
  });

  it('says nothing that was not said', () => {
    expect(read({}).listings[0]).toMatchObject({
      language: null,
      venue: null,
      cost: { kind: 'unknown', min: null, max: null, currency: null, assumed: false },
      registration: { required: null, url: null, full: null, opens: null, closes: null },
      claims: [],
    });
  });

  it.each([
    ['en', 'en'],
    ['en_gb', 'en-GB'],
    ['nonsense words', null],
  ])('takes its language, %j, as a tag', (language, tag) => {
    expect(read({ language }).listings[0]?.language).toBe(tag);
  });
});
