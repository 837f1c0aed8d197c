import { describe, expect, it, jest } from '@jest/globals';
import { porchlight } from './porchlight-process.js';

jest.setTimeout(60_000);

const RULE = (rule: string): string =>
  ics(
    `UID:bomb\r\nDTSTART:20260601T100000Z\r\nRRULE:${rule}\r\nSUMMARY:Bomb`,
    `UID:kind\r\nDTSTART:20260602T100000Z\r\nSUMMARY:Kind`,
  );
const NUMBERS = (to: number): string => Array.from({ length: to }, (_, at) => at + 1).join(',');

/** Each as small as it is mean: what it is, how it is read, and the codes of which one has to be said. */
const BOMBS: readonly (readonly [name: string, as: string, input: string, says: RegExp])[] = [
  ['R-03 a rule for 30 February', 'ics', RULE('FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'), /refused-rule/u],
  [
    'R-05 a rule with dense lists',
    'ics',
    RULE(
      `FREQ=YEARLY;COUNT=1;BYMONTH=${NUMBERS(12)};BYMONTHDAY=${NUMBERS(31)};BYHOUR=${NUMBERS(23)};BYMINUTE=${NUMBERS(59)}`,
    ),
    /refused-rule/u,
  ],
  ['R-01 a rule for every second', 'ics', RULE('FREQ=SECONDLY'), /refused-rule/u],
  ['R-02 a rule a thousand million times', 'ics', RULE('FREQ=DAILY;COUNT=1000000000'), /"listings"/u],
  [
    'R-07 a series from the year 1601',
    'ics',
    ics('UID:old\r\nDTSTART:16010101T000000Z\r\nRRULE:FREQ=DAILY\r\nSUMMARY:Old'),
    /bad-date/u,
  ],
  [
    'R-10 two hundred thousand left-out dates',
    'ics',
    RULE(`FREQ=DAILY\r\nEXDATE:${'20260603T100000Z,'.repeat(200_000).slice(0, -1)}`),
    /"problems"/u,
  ],
  [
    'R-13 a line of eight megabytes',
    'ics',
    ics(`UID:long\r\nDTSTART:20260601T100000Z\r\nSUMMARY:${'x'.repeat(8_000_000)}`),
    /"problems"/u,
  ],
  [
    'H-01 forty thousand nested boxes',
    'jsonld',
    `<!doctype html><html><body>${'<div>'.repeat(40_000)}`,
    /html-limit|nested|limit/iu,
  ],
  [
    'H-03 three hundred thousand unclosed brackets',
    'jsonld',
    `<!doctype html><html><body>${'<'.repeat(300_000)}`,
    /"listings"|limit/iu,
  ],
  [
    'H-04 JSON ten thousand deep',
    'jsonld',
    `<!doctype html><html><script type="application/ld+json">${'['.repeat(10_000)}</script>`,
    /nested deeper/u,
  ],
];

describe('input that is meant to hurt', () => {
  it.each(BOMBS)('%s ends in time, says so, and harms nothing', async (_, as, input, says) => {
    const { code, out, err, ms } = await porchlight(
      ['extract', '-', '--as', as, '--from', '2026-06-01T00:00:00Z', '--until', '2026-12-01T00:00:00Z', '--json'],
      { input },
    );
    expect(ms).toBeLessThan(10_000);
    expect([0, 3]).toContain(code);
    expect(`${out}${err}`).toMatch(says);
    expect(err).not.toMatch(/at .*\.js:\d/u);
  });

  it('R-01 leaves the other events of the calendar alone', async () => {
    const { out } = await porchlight(
      ['extract', '-', '--from', '2026-06-01T00:00:00Z', '--until', '2026-12-01T00:00:00Z', '--json'],
      { input: RULE('FREQ=SECONDLY') },
    );
    const { listings } = JSON.parse(out) as { listings: { title: string }[] };
    expect(listings.map((listing) => listing.title)).toContain('Kind');
  });
});

function ics(...events: readonly string[]): string {
  const body = events.map((event) => `BEGIN:VEVENT\r\n${event}\r\nEND:VEVENT\r\n`).join('');
  return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//hostile//EN\r\n${body}END:VCALENDAR\r\n`;
}
