import { describe, expect, it } from '@jest/globals';
import { type Extraction, UnreadableInput } from '#libs/domain';
import { detect } from '../registry.js';
import { achurchnearyou } from './achurchnearyou.js';
import { kindOfEvent } from './kind-of-event.js';

const NOW = { now: '2026-11-24T00:00:00Z', from: '2026-11-24T00:00:00Z', until: '2026-12-24T00:00:00Z' };
const FEED = 'https://www.achurchnearyou.com/church/621/service-and-events/feed/';
const EVENT = ['BEGIN:VEVENT', 'UID:1', 'SUMMARY:Tea', 'DTSTART:20261201T140000Z', 'GEO:52.945;-1.1656', 'END:VEVENT'];
const CALENDAR = ['BEGIN:VCALENDAR', ...EVENT, 'END:VCALENDAR', ''].join('\r\n');
const AROUND =
  'https://www.achurchnearyou.com/api/internal/venues/venue/?filter_geo_lat=52.945&filter_geo_lon=-1.1656&filter_geo_radius=0.25&ordering=filter_geo_distance&limit=20';

function read(text: string, options: Record<string, unknown> = {}, url: string | null = FEED): Extraction {
  return achurchnearyou.extract({ text, url, contentType: null, options, ...NOW });
}

function venues(tags: readonly string[], url = '/church/621/'): string {
  return JSON.stringify({ count: 1, next: null, previous: null, results: [{ acny_url: url, tags }] });
}

describe('a church’s calendar', () => {
  it('is asked for at its feed', () => {
    const ask = (url: string, options: Record<string, unknown> = {}) =>
      achurchnearyou.requests({ url, options, zone: 'Europe/London', ...NOW });
    expect(ask('https://www.achurchnearyou.com/church/621/')).toEqual([{ url: FEED, kind: 'feed' }]);
    expect(ask(FEED, { church: '621', lat: 52.945, lon: -1.1656 })).toEqual([
      { url: FEED, kind: 'feed' },
      { url: AROUND, kind: 'feed', optional: true },
    ]);
  });

  it('says where to ask about its building, once', () => {
    expect(read(CALENDAR).details).toEqual([{ url: AROUND, kind: 'feed', optional: true }]);
    expect(read(CALENDAR, { lat: 52.9, lon: -1.1 }).details).toBeUndefined();
    expect(read(CALENDAR, {}, null).details).toBeUndefined();
  });

  it('is an iCalendar file first', () => {
    const found = detect({ text: CALENDAR, url: FEED, contentType: 'text/calendar' });
    expect(found.map(({ importer, detection }) => [importer.key, detection.platform])).toEqual([
      ['ics', 'achurchnearyou'],
      ['achurchnearyou', 'achurchnearyou'],
    ]);
  });

  it.each([
    ['Holy Communion (BCP)', 'Worship service'],
    ['Choral Evensong', 'Worship service'],
    ['Morning Prayer', 'Worship service'],
    ['Messy Church', 'Worship service'],
    ['Carols by Candlelight', 'Worship service'],
    ['Coffee Morning', 'Community event'],
    ['Lent lunch', 'Community event'],
    ['Lunchtime concert', 'Community event'],
    ['Toddler group', 'Community event'],
    ['Lunch after the service', 'Community event'],
  ])('%s is a %s', (title, kind) => {
    expect(kindOfEvent(title)).toBe(kind);
  });
});

describe('what the finder says of a building', () => {
  it('holds for the church that was asked about, and for no other', () => {
    const tags = ['access_lav', 'hearing', 'dementia_aware', 'messychurch'];
    expect(read(venues(tags)).building?.claims.map(({ attribute, value, scope }) => [attribute, value, scope])).toEqual(
      [
        ['access.toilet', 'yes', 'venue'],
        ['access.hearing-loop', 'yes', 'venue'],
      ],
    );
    expect(read(venues(tags, '/church/6210/')).building).toBeUndefined();
    expect(read(venues(tags), { church: '7' }, AROUND).building).toBeUndefined();
  });

  it('does not make a ramped door a step-free room', () => {
    expect(read(venues(['wheel'])).building?.claims[0]?.confidence).toBeLessThan(0.7);
  });

  it('lists no events and so says nothing of any', () => {
    expect(read(venues([]))).toMatchObject({ complete: false, wholePage: true, events: [] });
  });

  it.each([
    ['a page', '<!doctype html><title>A Church Near You</title>'],
    ['an error', '{"detail":"Not found."}'],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(() => read(text)).toThrow(UnreadableInput);
  });
});

describe('what points to a church', () => {
  const leads = (url: string) =>
    (achurchnearyou.leads?.({ url, text: null, contentType: null }) ?? []).map((lead) => lead.url);

  it('is an address of its page, wherever on it', () => {
    expect(leads('https://www.achurchnearyou.com/church/621/')).toEqual([FEED]);
    expect(leads('https://achurchnearyou.com/church/621/events/99/')).toEqual([FEED]);
    expect(leads('https://www.achurchnearyou.com/search/')).toEqual([]);
    expect(leads('https://www.achurchnearyou.com/christmas/events/')).toEqual([]);
    expect(leads('https://church.example/church/621/')).toEqual([]);
  });
});
