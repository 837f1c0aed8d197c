import { describe, expect, it } from '@jest/globals';
import { NO_MEMORY, type ReadContext } from '#libs/domain';
import { knownListing } from '../../../test/builders/known-listing.js';
import { resolve } from '#libs/dedupe';
import { prepare } from './prepare.js';
import { alone } from './read.js';
import { read } from './read.js';

const context: ReadContext = {
  importer: 'ics',
  url: null,
  contentType: 'text/calendar',
  zone: 'Europe/London',
  language: null,
  options: {},
  now: '2026-11-25T00:00:00Z',
  from: '2026-11-24T00:00:00Z',
  until: '2027-05-24T00:00:00Z',
};
const host = { name: 'Elm Branch', kind: 'library', venue: null } as const;

describe('a calendar with more dates of series than are shown', () => {
  const before = prepare(alone(calendar(200)), context, host);
  const after = prepare(alone(calendar(198)), context, host);

  it('is not complete, and lists everything', () => {
    expect([before.complete, before.everyListing, before.listings.length]).toEqual([false, true, 200]);
    expect(read(calendar(200), context)).toEqual(expect.not.objectContaining({ everyListing: expect.anything() }));
  });

  it('takes away what it no longer lists, after three answers', () => {
    const answered = { at: '2026-06-03T10:00:00Z', elsewhere: false };
    const states = [0, 1, 2].map((missing) => {
      const missedAt = missing === 0 ? null : '2026-06-01T10:00:00Z';
      const part = { missing, missingSince: missedAt, missedAt, nextStart: '2027-05-01T10:00:00Z' };
      const known = before.listings.map((one) => knownListing(one, part));
      return resolve(after, known, NO_MEMORY, answered).missing.map(({ state }) => state);
    });
    expect(states).toEqual([
      ['unseen', 'unseen'],
      ['unseen', 'unseen'],
      ['withdrawn', 'withdrawn'],
    ]);
  });
});

describe('a calendar', () => {
  it('that breaks off does not list everything', () => {
    const whole = new TextDecoder().decode(calendar(3));
    const broken = prepare(alone(new TextEncoder().encode(whole.slice(0, -60))), context, host);
    expect([broken.complete, broken.everyListing]).toEqual([false, false]);
  });

  it.each([
    ['a text that is too long', `DESCRIPTION:${'a'.repeat(70_000)}`, true],
    ['a name that is too long', `UID:${'a'.repeat(70_000)}`, false],
    ['too many single dates', `EXDATE:${Array.from({ length: 2_100 }, () => '20270101T100000Z').join(',')}`, true],
  ])('with %s lists everything: %s', (_name, line, every) => {
    const prepared = prepare(alone(calendar(2, line.replaceAll(/.{70}/gu, '$&\r\n '))), context, host);
    expect([prepared.complete, prepared.everyListing]).toEqual([false, every]);
  });
});

function calendar(count: number, line: string | null = null): Uint8Array {
  const events = Array.from({ length: count }, (_, at) => [
    'BEGIN:VEVENT',
    `UID:circle-${at}`,
    `SUMMARY:Circle ${at}`,
    'DTSTART:20260106T100000Z',
    'DTEND:20260106T110000Z',
    'RRULE:FREQ=WEEKLY',
    ...(line === null || at > 0 ? [] : [line]),
    'END:VEVENT',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Elm//EN', ...events.flat(), 'END:VCALENDAR', ''];
  return new TextEncoder().encode(lines.join('\r\n'));
}
