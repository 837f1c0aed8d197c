import { describe, expect, it } from '@jest/globals';
import { normalise } from '#libs/normalise';
import { tsml } from './tsml.js';

const MEETINGS = 8_400;
const KNOWN = ['O', 'C', 'D', 'X', 'XB', 'BE', 'W', 'M', 'ST', 'SP', 'LGBTQ', 'ASL', 'EN', 'GR', 'H'];
const PRIVATE = ['REOP', 'MW', 'ZOOMB', 'HY2', 'KIND', 'QRT'];
const ZONES = ['America/New_York', 'Europe/London', 'Asia/Tokyo', ''];

/** A list as large as the largest one that is published, made anew the same way each time. */
function manyMeetings(): readonly Record<string, unknown>[] {
  return Array.from({ length: MEETINGS }, (_, at) => ({
    name: `Meeting ${at}`,
    slug: `meeting-${at}`,
    day: at % 11 === 0 ? [1, 3, 5] : at % 7,
    time: `${String(at % 24).padStart(2, '0')}:${at % 2 === 0 ? '00' : '30'}`,
    end_time: at % 3 === 0 ? `${String((at + 1) % 24).padStart(2, '0')}:${at % 2 === 0 ? '00' : '30'}` : '',
    timezone: ZONES[at % ZONES.length],
    types: [KNOWN[at % KNOWN.length], KNOWN[(at * 7) % KNOWN.length], PRIVATE[at % PRIVATE.length], 'ONL'],
    notes: `We read together. ${'Everybody is welcome to listen. '.repeat(at % 12)}`,
    conference_url: `https://zoom.us/j/555${at}`,
    conference_url_notes: `Meeting ID 555 ${at}, passcode ${at}`,
    updated: '2026-10-02 14:11:00',
  }));
}

describe('a list of 8,400 meetings', () => {
  const window = { now: '2026-11-24T00:00:00Z', from: '2026-11-24T00:00:00Z', until: '2027-05-23T00:00:00Z' };
  const text = JSON.stringify(manyMeetings());
  const input = { text, url: null, contentType: 'application/json', options: { program: 'aa' }, ...window };
  const before = performance.now();
  const extraction = tsml.extract(input);
  const took = performance.now() - before;

  it('is read in less than five seconds', () => {
    expect(took).toBeLessThan(5_000);
  });

  it('has rules and not one date', () => {
    expect(extraction.events.length).toBe(MEETINGS);
    expect(extraction.complete).toBe(true);
    expect(extraction.events.filter(({ start, end }) => start !== null || end !== null)).toEqual([]);
    expect(
      extraction.events.filter(({ recurrence }) => !recurrence?.rrules[0]?.startsWith('FREQ=WEEKLY;BYDAY=')),
    ).toEqual([]);
    expect(extraction.events.filter(({ recurrence }) => recurrence?.rdates.length !== 0)).toEqual([]);
  });

  it('keeps every code, and says of each private one once that it is not known', () => {
    const lost = extraction.events.filter(
      ({ categories }, at) => !categories.includes(PRIVATE[at % PRIVATE.length] ?? ''),
    );
    expect(lost).toEqual([]);
    const unknown = extraction.problems.filter(({ code }) => code === 'unknown-code');
    expect(unknown.map(({ where }) => where)).toEqual([...PRIVATE].sort().map((code) => `code ${code}`));
  });

  it('keeps no codes to join with', () => {
    expect(JSON.stringify(extraction.events)).not.toMatch(/passcode|meeting id/iu);
  });

  it('keeps every meeting when dates are worked out, and gives none to those without a zone', () => {
    const context = { ...input, importer: 'tsml', zone: null, language: null };
    const { listings, problems } = normalise(extraction, context);
    expect(listings.length).toBe(MEETINGS);
    expect(listings.filter(({ start }) => start !== null)).toEqual([]);
    const without = listings.filter(({ occurrences }) => occurrences.length === 0).length;
    expect(without).toBe(MEETINGS / ZONES.length);
    expect(problems.filter(({ code }) => code === 'no-zone').length).toBe(without);
  });
});
