import { describe, expect, it } from '@jest/globals';
import { type Extraction, UnreadableInput } from '#libs/domain';
import { churchsuite } from './churchsuite.js';

const NOW = { now: '2026-11-24T00:00:00Z', from: '2026-11-24T00:00:00Z', until: '2026-12-24T00:00:00Z' };
const EVENT = { id: 1, identifier: 'a', name: 'x', datetime_start: '2026-12-01 10:00:00', signup_options: [] };
const GROUP = { id: 1, identifier: 'g', name: 'y', frequency: 'weekly', day: '1', time: '19:00', signup_enabled: true };

function read(rows: unknown, url: string | null = 'https://elm.churchsuite.com/embed/calendar/json'): Extraction {
  const text = typeof rows === 'string' ? rows : JSON.stringify(rows);
  return churchsuite.extract({ text, url, contentType: null, options: {}, ...NOW });
}

describe('what to ask an account', () => {
  const ask = (url: string, zone = 'Europe/London', from = NOW.from) =>
    churchsuite.requests({ url, options: {}, zone, ...NOW, from });

  it('is the calendar of the window and, where they are shown, the groups', () => {
    expect(ask('https://elm.churchsuite.com/embed/calendar/json')).toEqual([
      {
        url: 'https://elm.churchsuite.com/embed/calendar/json?date_start=2026-11-24&date_end=2026-12-24&merge=show_all',
        kind: 'feed',
      },
      { url: 'https://elm.churchsuite.com/embed/smallgroups/json?show_tags=1', kind: 'feed', optional: true },
    ]);
  });

  it('counts days on the clock of the church', () => {
    const [calendar] = ask('https://elm.churchsuite.com/', 'America/New_York', '2026-11-24T02:00:00Z');
    expect(calendar?.url).toContain('date_start=2026-11-23');
  });

  it('keeps the filters of the source’s address, and moves to where the vendor moved', () => {
    const [calendar, groups] = ask('https://elm.churchsuite.co.uk/embed/calendar/json?category=5&site=2&num_results=3');
    expect(calendar?.url).toBe(
      'https://elm.churchsuite.com/embed/calendar/json?category=5&site=2&date_start=2026-11-24&date_end=2026-12-24&merge=show_all',
    );
    expect(groups?.url).toBe('https://elm.churchsuite.com/embed/smallgroups/json?show_tags=1&site=2');
  });
});

describe('an answer', () => {
  it('tells events from groups by their fields', () => {
    expect(read([EVENT]).events.map(({ key, start }) => [key, start !== null])).toEqual([['1', true]]);
    expect(read([GROUP]).events.map(({ key, start }) => [key, start])).toEqual([['group-1', null]]);
  });

  it('is whole for its window, unless it is empty or was asked for a number of results', () => {
    expect(read([EVENT]).complete).toBe(true);
    expect(read([]).complete).toBe(false);
    expect(read([EVENT], 'https://elm.churchsuite.com/embed/calendar/json?num_results=1').complete).toBe(false);
  });

  it('has the same keys in any order', () => {
    const rows = [EVENT, { ...EVENT, id: 2 }, GROUP];
    const keys = (list: readonly unknown[]) =>
      read(list)
        .events.map(({ key }) => key)
        .sort();
    expect(keys([...rows].reverse())).toEqual(keys(rows));
  });

  it('is read in the newer wrapping too', () => {
    expect(read({ configuration: {}, data: [EVENT] }).events.length).toBe(1);
  });

  it.each([
    ['a page of Cloudflare', '<!doctype html><title>Just a moment...</title>'],
    ['a list of something else', '[{"id":1,"title":"Chess"}]'],
    ['a list of no rows', '[["Chess"],"x",1]'],
    ['an object', '{"error":"This feature is not enabled"}'],
  ])('is not %s', (_, text) => {
    expect(() => read(text)).toThrow(UnreadableInput);
  });
});

describe('when a group meets', () => {
  it('begins on the first of its days where it is announced, also every second week', () => {
    const group = { ...GROUP, day: '2', frequency: 'fortnightly' };
    const [ahead] = read([{ ...group, date_start: '2026-12-09' }]).events;
    expect(ahead?.start).toEqual({ kind: 'floating', local: '2026-12-15T19:00:00' });
    expect(ahead?.recurrence?.rrules).toEqual(['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU']);
    expect(read([{ ...group, date_start: '2020-01-01' }]).events[0]?.start).toBeNull();
  });
});

describe('the place of a group', () => {
  const place = (location: Record<string, unknown>, more: Record<string, unknown> = {}) =>
    read([{ ...GROUP, location, ...more }]).events[0]?.place;
  const home = { name: '14, The Crescent', address: 'NG4 2PQ', latitude: '52.98190', longitude: '-1.08112' };

  it('is no more than a district where it may be somebody’s home', () => {
    expect(place(home)).toEqual({
      text: null,
      name: null,
      address: { postalCode: 'NG4' },
      geo: { lat: 52.98, lon: -1.08, precision: 'approximate' },
    });
    expect(place({ name: 'Pat’s house' })).toBeNull();
    for (const name of ['Pat and Sam, 3 Church Road', 'The Old School House', 'Chapel Cottage', '9 Library Close']) {
      expect(place({ ...home, name })).toMatchObject({ name: null, address: { postalCode: 'NG4' } });
    }
  });

  it('is told of a building for the public, unless it is told only after signing up', () => {
    const hall = { ...home, name: 'Elm Hall' };
    expect(place(hall)).toMatchObject({ name: 'Elm Hall', address: { text: 'NG4 2PQ' }, geo: { precision: 'exact' } });
    expect(place({ ...home, name: 'St Elm’s Church, Church Road' })).toMatchObject({ geo: { precision: 'exact' } });
    expect(place(hall, { signup_details_visible: 'after_signup' })).toMatchObject({ name: null });
  });
});

describe('what points to an account', () => {
  const leads = (url: string | null, text: string | null = null) =>
    (churchsuite.leads?.({ url, text, contentType: null }) ?? []).map((lead) => lead.url);

  it('is its address', () => {
    expect(leads('https://elm.churchsuite.com/events/abc')).toEqual([
      'https://elm.churchsuite.com/embed/calendar/json',
    ]);
    expect(leads('https://elm.churchsuite.co.uk/')).toEqual(['https://elm.churchsuite.com/embed/calendar/json']);
    expect(leads('https://elm.churchapp.co.uk/')).toEqual(['https://elm.churchapp.co.uk/embed/calendar/json']);
  });

  it('is a page that frames or links it, and no address of the company', () => {
    const page =
      '<!doctype html><iframe src="https://elm.churchsuite.com/embed/calendar"></iframe><a href="https://www.churchsuite.com/">by</a>' +
      '<script>{"u":"https:\\/\\/elm.churchsuite.com\\/events"}</script>';
    expect(leads('https://stelm.example/', page)).toEqual(['https://elm.churchsuite.com/embed/calendar/json']);
    expect(leads('https://login.churchsuite.com/')).toEqual([]);
    expect(leads('https://churchsuite.com.example/')).toEqual([]);
  });
});
