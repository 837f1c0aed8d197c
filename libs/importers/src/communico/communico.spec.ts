import { describe, expect, it } from '@jest/globals';
import { UnreadableInput } from '#libs/domain';
import { communico } from './communico.js';

const WINDOW = { now: '2026-11-25T00:00:00Z', from: '2026-11-25T00:00:00Z', until: '2026-12-25T00:00:00Z' };
const SOURCE = { url: 'https://elmcounty.libnet.info/events?r=days&n=30', zone: 'America/New_York', ...WINDOW };
const ROW = {
  id: '1',
  title: 'Chess',
  event_start: '2026-12-01 18:00:00',
  event_end: '2026-12-01 19:00:00',
  private_event: '0',
  agesArray: [],
};

const addresses = (options: Record<string, unknown> = {}) =>
  communico.requests({ ...SOURCE, options }).map(({ url }) => url);
const asked = (url: string): unknown => JSON.parse(new URL(url).searchParams.get('req') ?? '');

function read(rows: unknown, url: string | null = addresses()[0] ?? null) {
  const text = typeof rows === 'string' ? rows : JSON.stringify(rows);
  return communico.extract({ text, contentType: null, options: {}, ...SOURCE, url });
}

function leads(text: string | null, url: string | null = 'https://www.elm.example/events') {
  return communico.leads?.({ url, contentType: 'text/html', text }) ?? [];
}

describe('Communico is asked', () => {
  it('once for the days of the window on its own calendar', () => {
    expect(addresses()).toEqual([
      'https://elmcounty.libnet.info/eeventcaldata?event_type=0&req=%7B%22private%22%3Afalse%2C%22date%22%3A%222026-11-24%22%2C%22days%22%3A31%2C%22locations%22%3A%5B%5D%2C%22ages%22%3A%5B%5D%2C%22types%22%3A%5B%5D%7D',
    ]);
  });

  it('in parts where so many days do not fit into one answer', () => {
    expect(addresses({ days: '14' }).map(asked)).toMatchObject([
      { date: '2026-11-24', days: 14 },
      { date: '2026-12-08', days: 14 },
      { date: '2026-12-22', days: 3 },
    ]);
  });

  it('only for the branches that its source names', () => {
    expect(addresses({ locations: '1495, 1480' }).map(asked)).toMatchObject([{ locations: ['1495', '1480'] }]);
  });
});

describe('the list of a Communico calendar', () => {
  it('is complete when it was asked for the whole window', () => {
    expect(read([ROW])).toMatchObject({ complete: true, next: null });
    expect(read([ROW], null).complete).toBe(true);
  });

  it('is a whole page when it was asked for a part of it', () => {
    const [part] = addresses({ days: '14' });
    expect(read([ROW], part)).toMatchObject({ complete: false, wholePage: true });
  });

  it('proves nothing when it is empty', () => {
    const found = read([]);
    expect([found.complete, found.wholePage]).toEqual([false, undefined]);
    expect(found.problems.map(({ code }) => code)).toContain('empty-proves-nothing');
  });

  it('keeps its keys whatever the order of its rows', () => {
    const rows = [
      ROW,
      { ...ROW, id: '2' },
      { ...ROW, id: null },
      { ...ROW, event_start: '2026-12-08 18:00:00', event_end: null },
    ];
    const keys = (list: readonly unknown[]) =>
      read(list)
        .events.map(({ key }) => key)
        .sort();
    expect(keys([...rows].reverse())).toEqual(keys(rows));
    expect(new Set(keys(rows)).size).toBe(4);
  });

  it.each([
    ['a page', '<!doctype html><html><body>403 Forbidden</body></html>'],
    ['an error', '{"message":"Forbidden"}'],
    ['rows of something else', '[{"id":1,"title":"Chess"}]'],
    ['a list of no rows', '[["Chess"],"x",1]'],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(() => read(text)).toThrow(UnreadableInput);
    expect(communico.recognise({ text, url: SOURCE.url, contentType: null })).toBeNull();
  });

  it('is not told from any other empty list but by its address', () => {
    expect(communico.recognise({ text: '[]', url: 'https://elm.example/list', contentType: null })).toBeNull();
    expect(communico.recognise({ text: '[]', url: addresses()[0] ?? '', contentType: null })).not.toBeNull();
  });
});

describe('where a Communico event is', () => {
  const placeOf = (row: Record<string, unknown>) => {
    const [event] = read([{ ...ROW, library: 'Alder Branch', location_id: '1495', ...row }]).events;
    return [event?.mode, event?.place?.name ?? null, event?.place?.room ?? null, event?.place?.address?.text ?? null];
  };

  it.each([
    [{}, ['in-person', 'Alder Branch', null, null]],
    [{ venue_name: 'Community Room' }, ['in-person', 'Alder Branch', 'Community Room', null]],
    [{ venue_name: 'Alder Branch', venues: 'Nook' }, ['in-person', 'Alder Branch', 'Nook', null]],
    [{ venue_name: 'Heron Park' }, ['in-person', 'Heron Park', null, null]],
    [
      { venue_name: 'Town Hall', venue_description: '<p>9 High St, Alder, OH 44999</p>' },
      ['in-person', 'Town Hall', null, '9 High St, Alder, OH 44999'],
    ],
    [{ venue_name: 'Zoom: Alder Branch' }, ['online', null, null, null]],
    [{ event_type: 'VIRTUAL' }, ['online', null, null, null]],
    [{ event_type: 'HYBRID', venues: 'Story Room' }, ['hybrid', 'Alder Branch', 'Story Room', null]],
  ])('%j', (row, place) => {
    expect(placeOf(row)).toEqual(place);
  });
});

describe('what leads to Communico', () => {
  it.each([
    ['an address of its own', null, 'https://elmcounty.libnet.info/event/1', 'https://elmcounty.libnet.info/'],
    ['a link', '<a href="https://elm.communico.app/events">Events</a>', undefined, 'https://elm.communico.app/'],
    [
      'a link to its feed on a host of the library’s own',
      '<a href="https://attend.elm.example/feeds?data=eyJmZWVkVHlwZSI6ImljYWwifQ==">iCal</a>',
      undefined,
      'https://attend.elm.example/',
    ],
    [
      'its calendar on such a host',
      '<div class="amev-event">x</div>',
      'https://visit.elm.example/e',
      'https://visit.elm.example/',
    ],
  ])('%s', (_, body, url, place) => {
    expect(leads(body === null ? null : `<html><body>${body}</body></html>`, url)).toMatchObject([
      { url: place, question: null },
    ]);
  });

  it.each([
    ['the maker’s own site', '<a href="https://www.communico.co/">Powered by</a>'],
    ['what all tenants share', '<script src="https://api.communico.co/v1/elm/locations"></script>'],
    ['any feed', '<a href="/feeds?data=1">RSS</a>'],
  ])('%s is none', (_, body) => {
    expect(leads(`<html><body>${body}</body></html>`)).toEqual([]);
  });
});
