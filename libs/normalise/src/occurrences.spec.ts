import { describe, expect, it } from '@jest/globals';
import type { ExtractedEvent, ExtractedOverride, ReadContext } from '#libs/domain';
import { LONDON, zoned, instant, floating, date, rules, change, read, starts } from './extracted.suite.js';

describe('the dates of a series', () => {
  it.each<[string, Partial<ExtractedEvent>, readonly string[]]>([
    [
      'stop with an UNTIL in UTC, on the clock of the series',
      {
        start: zoned('2026-12-01T18:30:00', 'America/New_York'),
        recurrence: rules('FREQ=WEEKLY;UNTIL=20261208T233000Z'),
      },
      ['2026-12-01T23:30:00Z', '2026-12-08T23:30:00Z'],
    ],
    [
      'stop before an UNTIL that comes a second too early',
      {
        start: zoned('2026-12-01T18:30:00', 'America/New_York'),
        recurrence: rules('FREQ=WEEKLY;UNTIL=20261208T232959Z'),
      },
      ['2026-12-01T23:30:00Z'],
    ],
    [
      'include the whole day of an UNTIL without time',
      { recurrence: rules('FREQ=WEEKLY;UNTIL=20261208') },
      ['2026-12-01T10:00:00Z', '2026-12-08T10:00:00Z'],
    ],
    [
      'read a local UNTIL on the clock of the series',
      { recurrence: rules('FREQ=WEEKLY;UNTIL=20261208T100000') },
      ['2026-12-01T10:00:00Z', '2026-12-08T10:00:00Z'],
    ],
    ['R-09: are none when UNTIL lies before the start', { recurrence: rules('FREQ=WEEKLY;UNTIL=20260101') }, []],
    [
      'leave out an EXDATE',
      { recurrence: { ...rules('FREQ=WEEKLY;COUNT=3'), exdates: [zoned('2026-12-08T10:00:00')] } },
      ['2026-12-01T10:00:00Z', '2026-12-15T10:00:00Z'],
    ],
    [
      'leave out an EXDATE in another zone',
      { recurrence: { ...rules('FREQ=WEEKLY;COUNT=2'), exdates: [instant('2026-12-08T10:00:00Z')] } },
      ['2026-12-01T10:00:00Z'],
    ],
    [
      'leave out the day of an EXDATE without time',
      { recurrence: { ...rules('FREQ=WEEKLY;COUNT=2'), exdates: [date('2026-12-08')] } },
      ['2026-12-01T10:00:00Z'],
    ],
    [
      'add RDATEs once',
      {
        recurrence: {
          ...rules('FREQ=WEEKLY;COUNT=2'),
          rdates: [zoned('2026-12-03T10:00:00'), zoned('2026-12-08T10:00:00')],
        },
      },
      ['2026-12-01T10:00:00Z', '2026-12-03T10:00:00Z', '2026-12-08T10:00:00Z'],
    ],
    [
      'leave out an EXDATE without the zone that the start names',
      {
        start: zoned('2026-12-01T18:30:00', 'America/New_York'),
        recurrence: { ...rules('FREQ=WEEKLY;COUNT=2'), exdates: [floating('2026-12-08T18:30:00')] },
      },
      ['2026-12-01T23:30:00Z'],
    ],
    [
      'may be RDATEs alone, after the first',
      { recurrence: { ...rules(), rdates: [date('2026-12-05')] } },
      ['2026-12-01T10:00:00Z', '2026-12-05T10:00:00Z'],
    ],
    [
      'join two rules',
      { recurrence: rules('FREQ=WEEKLY;COUNT=2', 'FREQ=MONTHLY;BYMONTHDAY=3;COUNT=1') },
      ['2026-12-01T10:00:00Z', '2026-12-03T10:00:00Z', '2026-12-08T10:00:00Z'],
    ],
    [
      'obey an EXRULE',
      { recurrence: { ...rules('FREQ=WEEKLY;COUNT=4'), exrules: ['FREQ=WEEKLY;INTERVAL=2'] } },
      ['2026-12-08T10:00:00Z', '2026-12-22T10:00:00Z'],
    ],
    [
      'include only a first date that the rule makes one',
      { recurrence: rules('FREQ=WEEKLY;BYDAY=WE;COUNT=2') },
      ['2026-12-02T10:00:00Z', '2026-12-09T10:00:00Z'],
    ],
    [
      'repeat in UTC where the start is in UTC',
      { start: instant('2026-12-01T02:00:00Z'), recurrence: rules('FREQ=WEEKLY;BYDAY=TU;COUNT=2') },
      ['2026-12-01T02:00:00Z', '2026-12-08T02:00:00Z'],
    ],
    [
      'of whole days take EXDATEs with times',
      {
        start: date('2026-12-01'),
        recurrence: { ...rules('FREQ=WEEKLY;COUNT=2'), exdates: [zoned('2026-12-08T00:00:00')] },
      },
      ['2026-12-01T00:00:00Z'],
    ],
  ])('%s', (_name, event, expected) => {
    expect(starts(event)).toEqual(expected);
  });

  it('keep their wall clock over a change of the clock', () => {
    const spring = { from: '2027-03-20T00:00:00Z', until: '2027-04-05T00:00:00Z' };
    const event = { start: zoned('2027-03-21T10:00:00'), recurrence: rules('FREQ=WEEKLY;COUNT=3') };
    expect(starts(event, spring)).toEqual(['2027-03-21T10:00:00Z', '2027-03-28T09:00:00Z', '2027-04-04T09:00:00Z']);
  });

  it('have the length of their own period, where one is stated', () => {
    const periods = [
      { start: zoned('2026-12-03T10:00:00'), end: null, durationSeconds: 1_800 },
      { start: floating('2026-12-04T10:00:00'), end: zoned('2026-12-04T15:00:00'), durationSeconds: null },
      { start: zoned('2026-12-05T10:00:00'), end: zoned('2026-12-05T09:00:00'), durationSeconds: null },
    ];
    const { listings } = read({ durationSeconds: 3_600, recurrence: { ...rules(), periods } });
    expect(listings[0]?.occurrences.map((one) => one.end)).toEqual([
      '2026-12-01T11:00:00Z',
      '2026-12-03T10:30:00Z',
      '2026-12-04T15:00:00Z',
      null,
    ]);
    expect(listings[0]?.recurrence?.rdates).toHaveLength(3);
  });

  it('are found soon, however long ago the first one was', () => {
    const event = { start: zoned('1970-01-06T10:00:00'), recurrence: rules('FREQ=WEEKLY') };
    expect(starts(event)).toHaveLength(5);
  });
});

describe('hours that come twice or never', () => {
  it.each([
    ['forward where the clock skips it', '2027-03-28T01:30:00', LONDON, '2027-03-28T01:30:00Z', '2027-03-28T02:30:00'],
    ['the first of two', '2027-10-31T01:30:00', LONDON, '2027-10-31T00:30:00Z', '2027-10-31T01:30:00'],
    ['forward in New York', '2027-03-14T02:30:00', 'America/New_York', '2027-03-14T07:30:00Z', '2027-03-14T03:30:00'],
    [
      'the first of two in New York',
      '2027-11-07T01:30:00',
      'America/New_York',
      '2027-11-07T05:30:00Z',
      '2027-11-07T01:30:00',
    ],
  ])('R-17 are taken %s, with a note', (_name, local, zone, at, shown) => {
    const year = { from: '2027-01-01T00:00:00Z', until: '2028-01-01T00:00:00Z' };
    const { listings, problems } = read({ start: zoned(local, zone) }, year);
    expect(listings[0]?.occurrences[0]).toMatchObject({ start: at, startLocal: shown, zone });
    expect(problems).toMatchObject([{ code: 'doubtful-time', where: 'uid', severity: 'warning' }]);
  });
});

describe('changed dates', () => {
  const weekly = { recurrence: rules('FREQ=WEEKLY;COUNT=4'), durationSeconds: 3600 };
  const seen = (overrides: readonly ExtractedOverride[], of: Partial<ReadContext> = {}) =>
    read({ ...weekly, overrides }, of).listings[0]?.occurrences.map(
      (one) => `${one.start} ${one.status} ${one.recurrenceId}`,
    );

  it('stay in the list when cancelled', () => {
    expect(seen([change({ status: 'cancelled' })])?.[1]).toBe('2026-12-08T10:00:00Z cancelled 2026-12-08T10:00:00Z');
  });

  it('may move into the window, and out of it', () => {
    const narrow = { from: '2026-12-14T00:00:00Z', until: '2026-12-17T00:00:00Z' };
    const into = change({ start: zoned('2026-12-16T10:00:00') });
    const out = change({ recurrenceId: zoned('2026-12-15T10:00:00'), start: zoned('2027-02-01T10:00:00') });
    expect(seen([into], narrow)).toEqual([
      '2026-12-15T10:00:00Z scheduled null',
      '2026-12-16T10:00:00Z scheduled 2026-12-08T10:00:00Z',
    ]);
    expect(read({ ...weekly, overrides: [out] }, narrow)).toMatchObject({ listings: [], outOfWindow: 1 });
  });

  it('carry a change on to all later dates, by the wall clock', () => {
    const later = change({
      range: 'this-and-future',
      start: zoned('2026-12-09T11:00:00'),
      durationSeconds: 7200,
      title: 'Circle, later',
    });
    const occurrences = read({ ...weekly, overrides: [later] }).listings[0]?.occurrences;
    expect(occurrences?.map((one) => [one.start, one.end, one.title])).toEqual([
      ['2026-12-01T10:00:00Z', '2026-12-01T11:00:00Z', null],
      ['2026-12-09T11:00:00Z', '2026-12-09T13:00:00Z', 'Circle, later'],
      ['2026-12-16T11:00:00Z', '2026-12-16T13:00:00Z', 'Circle, later'],
      ['2026-12-23T11:00:00Z', '2026-12-23T13:00:00Z', 'Circle, later'],
    ]);
  });

  it.each([
    ['in another zone', instant('2026-12-08T10:00:00Z')],
    ['without a zone', floating('2026-12-08T10:00:00')],
    ['by day alone', date('2026-12-08')],
  ])('are found %s', (_name, recurrenceId) => {
    const elsewhere = { zone: 'America/New_York' };
    expect(seen([change({ recurrenceId, start: zoned('2026-12-08T12:00:00') })], elsewhere)).toHaveLength(4);
  });

  it('of a cancelled series are cancelled too', () => {
    const { listings } = read({ ...weekly, status: 'cancelled', overrides: [change({})] });
    expect(new Set(listings[0]?.occurrences.map((one) => one.status))).toEqual(new Set(['cancelled']));
  });
});
