import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isLeftOut, Reading, UnreadableInput } from '#libs/domain';
import type { ReadContext } from '#libs/domain';
import { decode, readCalendars } from '#libs/extract';
import { normalise } from '#libs/normalise';
import { groupSeries } from './group-series.js';
import { ics } from './ics.js';

// Real feeds and other projects' test files; not shipped here.
const root = join(process.env['PORCHLIGHT_CORPUS'] ?? '../shared/corpus', 'ical');

const files = readdirSync(root).flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(folder, name)));

describe('the corpus of calendars', () => {
  it.each(files)('%s is read, and every event in it accounted for', (file) => {
    const text = decode(readFileSync(join(root, file)), 'text/calendar');
    if (!text.includes('BEGIN:VCALENDAR')) {
      expect(() => readCalendars(text)).toThrow(UnreadableInput);
      return;
    }
    const { extraction, normalised } = read(
      text,
      '2026-11-25T00:00:00Z',
      '1990-01-01T00:00:00Z',
      '2030-01-01T00:00:00Z',
    );
    expect(accounted(extraction.problems, normalised)).toBe(mastersIn(text));
    const keys = normalised.listings.map((listing) => listing.key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('real feeds of community life', () => {
  it.each([
    ['google-hulme-moss-side.ics', '2018-04-02', '2018-10-01', 'google', 136, 37],
    ['outlook-zion-centre.ics', '2018-04-02', '2018-10-01', 'outlook', 24, 24],
    ['icloud-yellowbird.ics', '2018-04-02', '2018-10-01', 'icloud', 2, 2],
    ['teamup.ics', '2019-09-02', '2020-03-01', 'teamup', 25, 7],
  ])('%s seen on %s', (file, now, until, platform, masters, listed) => {
    const text = decode(readFileSync(join(root, 'real', file)), 'text/calendar');
    const from = `${now}T00:00:00Z`;
    const { extraction, normalised } = read(text, from, from, `${until}T00:00:00Z`);
    expect([extraction.detected.platform, extraction.complete]).toEqual([platform, true]);
    expect(mastersIn(text)).toBe(masters);
    expect(accounted(extraction.problems, normalised)).toBe(masters);
    expect(normalised.listings).toHaveLength(listed);
    expect(normalised.listings.every((listing) => listing.occurrences.length > 0)).toBe(true);
    const document = { importer: 'ics', detected: extraction.detected, complete: true, next: null };
    expect(() => Reading.parse({ ...document, ...normalised, outOfWindow: undefined })).not.toThrow();
  });
});

function read(text: string, now: string, from: string, until: string) {
  const nothing = { importer: null, url: null, contentType: null, zone: null, language: null, options: {} };
  const context: ReadContext = { ...nothing, now, from, until };
  const extraction = ics.extract({ ...context, text });
  return { extraction, normalised: normalise(extraction, context) };
}

/** Series, and overrides whose series is not in the file: what should become a listing each. */
function mastersIn(text: string): number {
  const grouped = readCalendars(text).calendars.map((calendar) => groupSeries(calendar.events));
  const left = grouped.flatMap((group) => group.problems).filter((problem) => isLeftOut(problem.code)).length;
  return grouped.reduce((sum, group) => sum + group.series.length, 0) + left;
}

function accounted(problems: readonly { readonly code: string }[], normalised: ReturnType<typeof normalise>): number {
  const left = [...problems, ...normalised.problems].filter((problem) => isLeftOut(problem.code)).length;
  return normalised.listings.length + left + normalised.outOfWindow;
}
