import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normalise } from '#libs/normalise';
import { ics } from './ics.js';

const window = { now: '2026-11-25T00:00:00Z', from: '2026-11-25T00:00:00Z', until: '2027-05-24T00:00:00Z' };
const context = {
  ...window,
  importer: null,
  url: null,
  contentType: null,
  zone: 'Europe/London',
  language: null,
  options: {},
};
const calendar = (events: readonly string[]): string =>
  `BEGIN:VCALENDAR\nVERSION:2.0\n${events.map((event) => `BEGIN:VEVENT\n${event}\nEND:VEVENT\n`).join('')}END:VCALENDAR`;
const extract = (text: string) => ics.extract({ ...context, text });
const listings = (text: string) => normalise(extract(text), context).listings;

const ASK = {
  url: '',
  options: {},
  zone: 'UTC',
  now: '2026-06-01T00:00:00Z',
  from: '2026-06-01T00:00:00Z',
  until: '2026-12-01T00:00:00Z',
};

describe('a calendar is recognised', () => {
  it.each([
    [
      'by its first line',
      { url: null, contentType: 'text/html', text: '\uFEFF BEGIN:VCALENDAR\nPRODID:-//x' },
      'ics',
      0.8,
    ],
    [
      'by its maker',
      { url: null, contentType: null, text: 'BEGIN:VCALENDAR\nPRODID:-//Springshare//LibCal//EN' },
      'libcal',
      0.95,
    ],
    [
      'by where it lies',
      { url: 'https://tockify.com/api/feeds/ics/elm', contentType: null, text: 'BEGIN:VCALENDAR\n' },
      'tockify',
      0.9,
    ],
    [
      'by how its events are named',
      { url: null, contentType: null, text: 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:LibCal-1-2' },
      'libcal',
      0.85,
    ],
    [
      'by what iCloud adds',
      { url: null, contentType: null, text: 'BEGIN:VCALENDAR\nX-APPLE-CALENDAR-COLOR:#63DA38' },
      'icloud',
      0.7,
    ],
    ['by a webcal address alone', { url: 'webcal://elm.example/x', contentType: null, text: null }, 'ics', 0.7],
    [
      'by its type alone',
      { url: 'https://elm.example/x', contentType: 'text/calendar; charset=utf-8', text: null },
      'ics',
      0.7,
    ],
    [
      'by an address in .ics alone',
      { url: 'https://elm.example/basic.ics?x=1', contentType: null, text: null },
      'ics',
      0.6,
    ],
  ])('%s', (_name, probe, platform, confidence) => {
    expect(ics.recognise(probe)).toMatchObject({ platform, confidence });
  });

  it('but not where a page stands in its place', () => {
    expect(ics.recognise({ url: 'https://x.example/a.ics', contentType: 'text/calendar', text: '<html>' })).toBeNull();
    expect(ics.recognise({ url: 'https://x.example/', contentType: 'text/html', text: null })).toBeNull();
  });

  it('and asked for over https', () => {
    expect(
      ['webcal://a.example/b', 'webcals://a.example/b', 'https://a.example/b'].map(
        (url) => ics.requests({ ...ASK, url })[0]?.url,
      ),
    ).toEqual(Array.from({ length: 3 }, () => 'https://a.example/b'));
  });
});

describe('what a calendar says', () => {
  it('is one month where LibraryCalendar wrote it', () => {
    const text = calendar(['UID:a\nSUMMARY:Chess\nDTSTART:20261201T100000Z']);
    const month =
      'https://elmtown.librarycalendar.com/events/feed/ical?_wrapper_format=lc_calendar_feed&current_month=2026-12';
    expect(ics.extract({ ...context, text, url: month })).toMatchObject({
      complete: false,
      everyEvent: false,
      detected: { platform: 'librarycalendar' },
    });
    expect(extract(text).complete).toBe(true);
  });

  it.each([
    ['https://elm.communico.app/feeds?data=x', 'communico'],
    ['https://elm.libnet.info/feeds?data=x', 'communico'],
    ['https://elm.librarymarket.com/feed.ics', 'librarycalendar'],
    ['https://elm.assabetinteractive.com/calendar/a.ics', 'assabet'],
  ])('at %s was written by %s', (url, platform) => {
    expect(ics.recognise({ url, contentType: null, text: 'BEGIN:VCALENDAR\n' })?.platform).toBe(platform);
  });

  const series = (uid: string, extra: string): string => `UID:${uid}\nSUMMARY:Circle ${uid}\n${extra}`;

  it('is both a change of a date and all later ones, and another of that date alone', () => {
    const series = 'UID:a\nSUMMARY:Choir\nDTSTART:20261201T180000Z\nRRULE:FREQ=WEEKLY;COUNT=3';
    const later = 'UID:a\nSUMMARY:Choir\nRECURRENCE-ID;RANGE=THISANDFUTURE:20261208T180000Z\nDTSTART:20261209T180000Z';
    const alone = 'UID:a\nSUMMARY:Guest choir\nRECURRENCE-ID:20261208T180000Z\nDTSTART:20261208T190000Z';
    for (const events of [
      [series, later, alone],
      [series, alone, later],
    ]) {
      const [choir] = listings(calendar(events));
      expect(choir?.occurrences.map(({ start }) => start)).toEqual([
        '2026-12-01T18:00:00Z',
        '2026-12-08T19:00:00Z',
        '2026-12-16T18:00:00Z',
      ]);
    }
  });

  it('does not depend on the order of its events, nor on DTSTAMP', () => {
    const events = [
      series('a', 'DTSTART:20261201T100000Z\nRRULE:FREQ=WEEKLY'),
      series('a', 'RECURRENCE-ID:20261208T100000Z\nDTSTART:20261209T100000Z'),
      series('a', 'RECURRENCE-ID:20261208T100000Z\nDTSTART:20261210T100000Z'),
      series('b', 'DTSTART:20261202T100000Z'),
      series('b', 'DTSTART:20261203T100000Z'),
      series('b', 'DTSTART:20261203T100000Z\nLOCATION:Elm Hall'),
      series('c', 'SEQUENCE:1\nDTSTART:20261204T100000Z'),
      series('c', 'SEQUENCE:2\nDTSTART:20261205T100000Z'),
      'SUMMARY:Nameless\nDTSTART:20261206T100000Z',
      'SUMMARY:Nameless\nDTSTART:20261206T100000Z',
      'SUMMARY:Nameless\nDTSTART:20261207T100000Z',
      series('d', 'RECURRENCE-ID:20261208T100000Z\nDTSTART:20261208T110000Z'),
    ];
    const expected = listings(calendar(events));
    expect(expected.map((listing) => listing.key)).toHaveLength(8 - 1);
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: events.length }), fc.nat(59), (order, second) => {
        const stamped = order.map((event) => `DTSTAMP:202611010000${String(second).padStart(2, '0')}Z\n${event}`);
        expect(listings(calendar(stamped))).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  it('survives any damage to its lines', () => {
    const text = calendar([
      series(
        'a',
        'DTSTART;TZID=Europe/London:20261201T100000\nRRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20270101\nEXDATE;VALUE=DATE:20261208',
      ),
      series('a', 'RECURRENCE-ID:20261215T100000Z\nSTATUS:CANCELLED\nLOCATION:Elm\\, 12 Elm St'),
    ]);
    const junk = fc.constantFrom(
      '',
      '\n',
      ';',
      ':',
      '"',
      '=',
      ',',
      '\\',
      'BEGIN:VEVENT\n',
      'END:VEVENT\n',
      '\u0000',
      '9',
      'RRULE:',
      '\r',
      ' ',
      '-',
    );
    const change = fc.tuple(fc.nat(text.length), fc.nat(12), junk);
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
        const damaged = changes.reduce((now, [at, cut, add]) => now.slice(0, at) + add + now.slice(at + cut), text);
        if (!/^[ \t]*BEGIN:(?:VCALENDAR|VEVENT)/imu.test(damaged)) return;
        for (const listing of listings(damaged)) expect(listing.occurrences.length).toBeLessThanOrEqual(400);
      }),
      { numRuns: 300 },
    );
  });

  it('R-14: keeps a storm of changed dates within its bounds', () => {
    const overrides = Array.from({ length: 10_000 }, (_, index) => {
      const id = `2026${String(1 + (index % 12)).padStart(2, '0')}${String(1 + (index % 28)).padStart(2, '0')}T${String(index % 24).padStart(2, '0')}${String(index % 60).padStart(2, '0')}00Z`;
      return series('storm', `RECURRENCE-ID:${id}\nDTSTART:${id}`);
    });
    const text = calendar([series('storm', 'DTSTART:20260101T000000Z\nRRULE:FREQ=DAILY'), ...overrides]);
    const read = normalise(extract(text), context);
    expect(read.listings[0]?.occurrences.length).toBeLessThanOrEqual(400);
  });

  it('R-15: takes any UID as data', () => {
    const uids = ['__proto__', 'constructor', 'x'.repeat(1_000_000), 'a\\r\\nb'];
    const keys = listings(
      calendar(uids.map((uid, index) => `UID:${uid}\nSUMMARY:${index}\nDTSTART:2026120${index + 1}T100000Z`)),
    ).map((listing) => listing.key);
    expect(keys).toHaveLength(4);
    expect(keys.every((key) => key.length <= 200 && !/[\r\n]/u.test(key))).toBe(true);
  });
});
