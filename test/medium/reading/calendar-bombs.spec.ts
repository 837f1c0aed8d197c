import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { isLeftOut, NO_MEMORY, type Prepared } from '#libs/domain';
import { resolve } from '#libs/pipeline';
import { mergeListings } from '../../../libs/store/src/gatherings/merge-listings.js';
import { AReader, calendar, KIND, within } from './a-reader.js';

jest.setTimeout(60_000);

let reader: AReader;
beforeAll(() => {
  reader = new AReader();
});
afterAll(() => reader.close());

const keys = ({ listings }: Prepared): readonly string[] => listings.map(({ listing }) => listing.key);
const codes = ({ problems }: Prepared): readonly string[] => [...new Set(problems.map(({ code }) => code))].sort();
const datesOf = (prepared: Prepared, key: string): readonly string[] | undefined =>
  prepared.listings.find(({ listing }) => listing.key === key)?.listing.occurrences.map(({ start }) => start);
const series = (rule: string, start = '20260601T100000Z'): string =>
  `UID:bomb\r\nDTSTART:${start}\r\nRRULE:${rule}\r\nSUMMARY:Bomb`;
const upTo = (to: number, from = 1): string => Array.from({ length: to - from + 1 }, (_, at) => at + from).join(',');

describe('rules that are meant to hurt', () => {
  it.each([
    ['R-01', 'FREQ=SECONDLY', 50],
    ['R-01', 'FREQ=MINUTELY', 50],
    ['R-01', 'FREQ=HOURLY', 50],
    ['R-02', 'FREQ=DAILY;COUNT=-1', 500],
    ['R-02', 'FREQ=DAILY;COUNT=1e9', 500],
    ['R-02', 'FREQ=DAILY;COUNT=', 500],
    ['R-03', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', 600],
    ['R-03', 'FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30', 600],
    ['R-04', 'FREQ=MONTHLY;BYDAY=1TH;BYSETPOS=2', 500],
    [
      'R-05',
      `FREQ=YEARLY;COUNT=1;BYMONTH=${upTo(12)};BYMONTHDAY=${upTo(31)};BYHOUR=${upTo(23)};BYMINUTE=${upTo(59)}`,
      500,
    ],
    ['R-06', 'FREQ=DAILY;INTERVAL=0', 50],
    ['R-06', 'FREQ=DAILY;INTERVAL=-1', 50],
    ['R-06', 'FREQ=DAILY;INTERVAL=99999999', 50],
  ])('%s %s needs a person, and the other event is read, within %i ms', async (_, rule, ms) => {
    const read = await reader.quickest(calendar(series(rule), KIND));
    expect(keys(read.prepared)).toEqual(['bomb', 'kind']);
    expect(datesOf(read.prepared, 'bomb')).toEqual(['2026-06-01T10:00:00Z']);
    expect(codes(read.prepared)).toEqual(['refused-rule']);
    expect(read.ms).toBeLessThan(within(ms));
  });

  it.each([
    ['R-02', 'FREQ=DAILY;COUNT=1000000000', '20260601T100000Z', 183],
    ['R-04', 'FREQ=YEARLY;BYDAY=4TH;BYMONTHDAY=24;BYMONTH=11', '20051124T100000Z', 0],
    ['R-04', 'FREQ=YEARLY;BYDAY=4TH;BYMONTHDAY=26;BYMONTH=11', '20201126T100000Z', 1],
  ])('%s %s is followed within the window, within 500 ms', async (_, rule, start, dates) => {
    const read = await reader.quickest(calendar(series(rule, start), KIND));
    expect(datesOf(read.prepared, 'bomb') ?? []).toHaveLength(dates);
    expect(keys(read.prepared)).toContain('kind');
    expect(read.ms).toBeLessThan(within(500));
  });
});

describe('dates that cannot be', () => {
  it.each([
    ['R-07', '19000101T000000Z'],
    ['R-07', '00000101T000000Z'],
    ['R-07', '99991231T000000Z'],
    ['R-07', '+2757600913T000000Z'],
    ['R-08', 'NaN'],
    ['R-08', ''],
    ['R-08', '20260231T100000Z'],
    ['R-08', '20260101T256199'],
  ])('%s an event at "%s" is refused and the feed goes on, within 100 ms', async (_, start) => {
    for (const rule of ['', '\r\nRRULE:FREQ=DAILY']) {
      const read = await reader.quickest(calendar(`UID:bomb\r\nDTSTART:${start}${rule}\r\nSUMMARY:Bomb`, KIND));
      expect([start, rule, keys(read.prepared)]).toEqual([start, rule, ['kind']]);
      expect(read.prepared.problems.filter(({ code }) => isLeftOut(code))).toHaveLength(1);
      expect(read.ms).toBeLessThan(within(100));
    }
  });

  it('R-08 an event without DTSTART is refused and the feed goes on', async () => {
    const prepared = await reader.once(calendar('UID:bomb\r\nSUMMARY:Bomb', KIND));
    expect([keys(prepared), prepared.problems.filter(({ code }) => isLeftOut(code)).length]).toEqual([['kind'], 1]);
  });

  it('R-07 a series from 1970 is fast-forwarded to the window, within 100 ms', async () => {
    const read = await reader.quickest(calendar(series('FREQ=DAILY', '19700101T100000Z'), KIND));
    expect(datesOf(read.prepared, 'bomb')?.[0]).toBe('2026-06-01T10:00:00Z');
    expect(read.ms).toBeLessThan(within(100));
  });

  it.each([
    ['R-09', 'UNTIL before the start', 'FREQ=DAILY;UNTIL=20260101T000000Z', 0],
    ['R-09', 'UNTIL as a date beside a start with a time', 'FREQ=DAILY;UNTIL=20260602', 2],
    ['R-09', 'UNTIL in local time beside a start in UTC', 'FREQ=DAILY;UNTIL=20260602T100000', 2],
  ])('%s %s: the dates are few, and where there is none that is said', async (_, __, rule, dates) => {
    const prepared = await reader.once(calendar(series(rule), KIND));
    expect(datesOf(prepared, 'bomb') ?? []).toHaveLength(dates);
    expect(codes(prepared)).toEqual(dates === 0 ? ['out-of-window'] : []);
  });
});

describe('calendars that are too much', () => {
  it('R-10 two hundred thousand left-out dates and a hundred thousand added ones are capped, within a second', async () => {
    const many = `EXDATE:${'20260603T100000Z,'.repeat(200_000).slice(0, -1)}`;
    const more = 'RDATE:20260604T110000Z\r\n'.repeat(100_000);
    const read = await reader.quickest(calendar(`${series('FREQ=DAILY')}\r\n${many}\r\n${more}X-END:1`, KIND));
    expect(keys(read.prepared)).toEqual(['bomb', 'kind']);
    expect(read.prepared.complete).toBe(false);
    expect(read.ms).toBeLessThan(within(1_000));
  });

  it('R-11 a hundred thousand events are cut at twenty thousand, and nothing is taken to be gone', async () => {
    const far = Array.from({ length: 100_000 }, (_, at) => `UID:${at}\r\nDTSTART:20300602T100000Z\r\nSUMMARY:${at}`);
    const prepared = await reader.once(calendar(KIND, ...far));
    expect([keys(prepared), prepared.everyListing]).toEqual([['kind'], false]);
    expect(prepared.problems).toMatchObject([
      { code: 'too-large', message: expect.stringContaining('80001 were not read') },
      { code: 'out-of-window', where: '19999 events' },
    ]);
  });

  it.each([
    ['R-12', 'an observance every second', zone('RRULE:FREQ=SECONDLY')],
    ['R-12', 'ten thousand observances', zone(...Array.from({ length: 10_000 }, () => 'RRULE:FREQ=YEARLY'))],
    [
      'R-12',
      'fifty thousand nested zones',
      `${'BEGIN:VTIMEZONE\r\nTZID:a\r\n'.repeat(50_000)}${'END:VTIMEZONE\r\n'.repeat(50_000)}`,
    ],
  ])('%s %s cost at most a second', async (_, __, zones) => {
    const inZone = 'UID:zoned\r\nDTSTART;TZID=../../etc/passwd:20260602T120000\r\nSUMMARY:Zoned';
    const read = await reader.quickest(calendar(inZone, KIND).replace('BEGIN:VEVENT', `${zones}BEGIN:VEVENT`));
    expect([...keys(read.prepared)].sort()).toEqual(['kind', 'zoned']);
    expect(read.ms).toBeLessThan(within(1_000));
  });

  it.each([
    ['R-13', 'a line of eight megabytes', `${KIND}\r\nDESCRIPTION:${'x'.repeat(8_000_000)}`],
    ['R-13', 'one and a half million folds', `${KIND}\r\nDESCRIPTION:a${'\r\n b'.repeat(1_500_000)}`],
    ['R-13', 'bare line feeds', KIND.replaceAll('\r\n', '\n')],
    ['R-13', 'NULs', KIND.replace('Kind', 'Ki\0nd')],
  ])('%s %s: read within a second', async (_, __, lines) => {
    const read = await reader.quickest(calendar(lines));
    expect(read.prepared.listings.map(({ listing }) => listing.title)).toEqual(['Kind']);
    expect(read.ms).toBeLessThan(within(1_000));
  });

  it('R-13 a file of bare carriage returns, and one folded inside a character, are read', async () => {
    const bare = await reader.once(calendar(KIND).replaceAll('\r\n', '\r'));
    expect(keys(bare)).toEqual(['kind']);
    const bytes = Buffer.from(calendar(KIND.replace('Kind', 'Café')));
    const at = bytes.indexOf(0xc3) + 1;
    const folded = await reader.once(Buffer.concat([bytes.subarray(0, at), Buffer.from('\r\n '), bytes.subarray(at)]));
    expect(folded.listings[0]?.listing.title).toBe('Café');
  });

  it('R-14 ten thousand changed dates of one series are capped', async () => {
    const changed = Array.from({ length: 10_000 }, (_, at) => {
      const day = new Date(Date.UTC(2026, 5, 1, 10) + at * 60_000).toISOString().replaceAll(/[-:]|\.000/gu, '');
      return `UID:bomb\r\nRECURRENCE-ID:${day}\r\nDTSTART:${day}\r\nSUMMARY:Bomb`;
    });
    const prepared = await reader.once(calendar(series('FREQ=DAILY'), ...changed, KIND));
    expect(datesOf(prepared, 'bomb')?.length).toBeLessThanOrEqual(400);
    expect(codes(prepared)).toContain('overrides-cut');
    expect(keys(prepared)).toContain('kind');
  });
});

describe('a calendar that takes back what another one says', () => {
  it('R-16 cancels its own listing, and never the date of another source under the same UID', async () => {
    const theirs = await reader.once(calendar(KIND));
    const cancels = calendar(`${KIND}\r\nSTATUS:CANCELLED`).replace('VERSION:2.0', 'VERSION:2.0\r\nMETHOD:CANCEL');
    const foreign = await reader.once(cancels);
    expect(foreign.listings[0]?.listing.occurrences.map(({ status }) => status)).toEqual(['cancelled']);
    const [first, second] = [theirs, foreign].map(({ listings }, at) => ({
      id: `listing-${at}`,
      sourceId: `source-${at}`,
      hostName: null,
      hostKind: 'other' as const,
      importer: 'ics',
      sourceGone: false,
      sourceStopped: false,
      state: 'listed' as const,
      prepared: listings[0],
    }));
    if (first?.prepared === undefined || second?.prepared === undefined) throw new Error('nothing was read');
    const merged = mergeListings([
      { ...first, prepared: first.prepared },
      { ...second, prepared: second.prepared },
    ]);
    // Where a person joined the two, the date is to be asked about, and is not called off.
    expect([merged?.record.status, merged?.occurrences.map(({ status }) => status)]).toEqual([
      'scheduled',
      ['unconfirmed'],
    ]);
    // Nor does it take away anything that its own source did not say.
    expect(resolve(foreign, [], NO_MEMORY, { at: '2026-12-01T00:00:00Z', elsewhere: false }).missing).toEqual([]);
  });
});

describe('names and structures that are meant to confuse', () => {
  it('R-15 any UID is data: no line break, no prototype and nothing endless comes of it', async () => {
    const uids = ['__proto__', 'constructor', 'u'.repeat(1_000_000), '', 'a\\r\\nBEGIN:VEVENT', 'toString'];
    const prepared = await reader.once(
      calendar(...uids.map((uid, at) => `UID:${uid}\r\nDTSTART:2026060${at + 1}T100000Z\r\nSUMMARY:Event ${at}`)),
    );
    expect(prepared.listings).toHaveLength(uids.length);
    for (const key of keys(prepared)) expect(key).toMatch(/^[^\r\n]{1,300}$/u);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('R-16 nested, unbalanced and repeated calendars are read as far as they go', async () => {
    const nested = calendar(
      `UID:outer\r\nDTSTART:20260603T100000Z\r\nSUMMARY:Outer\r\nBEGIN:VEVENT\r\n${KIND}\r\nEND:VEVENT`,
    );
    expect([...keys(await reader.once(nested))].sort()).toEqual(['kind', 'outer']);
    const ends = 'END:VEVENT\r\n'.repeat(1_000);
    expect(keys(await reader.once(calendar(KIND).replace('END:VEVENT', ends + 'END:VCALENDAR\r\n')))).toEqual(['kind']);
    const begins = 'BEGIN:VEVENT\r\n'.repeat(5_000);
    expect(keys(await reader.once(calendar(KIND).replace('BEGIN:VEVENT\r\n', begins)))).toContain('kind');
    const two = calendar(KIND) + calendar('UID:second\r\nDTSTART:20260603T100000Z\r\nSUMMARY:Second');
    expect([...keys(await reader.once(two))].sort()).toEqual(['kind', 'second']);
  });
});

function zone(...rules: readonly string[]): string {
  const observances = rules.map(
    (rule) =>
      `BEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0100\r\n${rule}\r\nEND:STANDARD\r\n`,
  );
  return `BEGIN:VTIMEZONE\r\nTZID:../../etc/passwd\r\n${observances.join('')}END:VTIMEZONE\r\n`;
}
