import { describe, expect, it } from '@jest/globals';
import { UnreadableInput } from '#libs/domain';
import { librarycalendar } from './librarycalendar.js';

const WINDOW = { now: '2026-11-25T00:00:00Z', from: '2026-11-25T00:00:00Z', until: '2026-12-25T00:00:00Z' };
const ROW = {
  uuid: 'u-1',
  type: 'lc_event',
  public: true,
  published: true,
  title: 'Chess',
  start_date: '2026-12-01 18:30:00',
  end_date: '2026-12-01 19:30:00',
  timezone: 'America/Chicago',
};
const FEED = 'https://elmtown.librarycalendar.com/events/feed/json?_wrapper_format=lc_calendar_feed';

function read(rows: unknown, url: string | null = null) {
  const text = typeof rows === 'string' ? rows : JSON.stringify(rows);
  return librarycalendar.extract({
    text,
    url,
    contentType: 'application/json',
    options: {},
    zone: 'America/Chicago',
    ...WINDOW,
  });
}

function leads(text: string | null, url: string | null = 'https://www.elmlibrary.example/events') {
  return librarycalendar.leads?.({ url, contentType: 'text/html', text }) ?? [];
}

describe('LibraryCalendar is asked', () => {
  it('once for the days of the window on its own calendar', () => {
    const ask = {
      url: 'https://events.elmlibrary.example/events/month',
      options: {},
      zone: 'America/Chicago',
      ...WINDOW,
    };
    expect(librarycalendar.requests(ask)).toEqual([
      {
        url: 'https://events.elmlibrary.example/events/feed/json?_wrapper_format=lc_calendar_feed&start=2026-11-24&end=2026-12-24',
        kind: 'feed',
      },
    ]);
  });

  it('only for the branches that its source names', () => {
    const ask = { url: 'https://elmtown.librarycalendar.com/', options: { branches: '12' }, zone: 'UTC', ...WINDOW };
    expect(librarycalendar.requests(ask)[0]?.url).toMatch(/&end=2026-12-25&branches=12$/u);
  });
});

describe('what leads to LibraryCalendar', () => {
  it.each([
    [
      'an address of its own',
      null,
      'https://elmtown.librarycalendar.com/event/chess-1',
      'https://elmtown.librarycalendar.com/',
    ],
    [
      'a link',
      '<html><a href="https://elmtown.librarymarket.com/events">Events</a></html>',
      undefined,
      'https://elmtown.librarymarket.com/',
    ],
    [
      'a frame',
      '<html><iframe src="//elmtown.librarycalendar.com/events/upcoming"></iframe></html>',
      undefined,
      'https://elmtown.librarycalendar.com/',
    ],
    [
      'its calendar on a host of the library’s own',
      '<html><a class="lc-event__link" href="/event/1">x</a></html>',
      'https://events.elm.example/events',
      'https://events.elm.example/',
    ],
    [
      'the address of its lists',
      '<html><script>{"htmlFeedUrl":"/events/feed/html"}</script></html>',
      'https://events.elm.example/events',
      'https://events.elm.example/',
    ],
  ])('%s', (_, text, url, place) => {
    expect(leads(text, url)).toMatchObject([{ platform: 'librarycalendar', url: place, options: {}, question: null }]);
  });

  it('is named once, with every sign of it', () => {
    const page = '<html><a href="https://elm.librarycalendar.com/a" class="lc-event__link"></a></html>';
    const found = leads(page, 'https://elm.librarycalendar.com/events');
    expect(found).toHaveLength(1);
    expect(found[0]?.evidence).toHaveLength(3);
  });

  it.each([
    ['the maker’s own site', '<html><a href="https://www.librarymarket.com/">Powered by</a></html>'],
    ['cards of any theme', '<html><article class="event-card">x</article></html>'],
    ['a host that only sounds like it', '<html><a href="https://notlibrarycalendar.com/">x</a></html>'],
  ])('%s is none', (_, text) => {
    expect(leads(text)).toEqual([]);
  });
});

describe('a LibraryCalendar feed', () => {
  it.each([
    ['without an address', null, true],
    ['of the whole window', `${FEED}&start=2026-11-24&end=2026-12-24`, true],
    ['of fewer days', `${FEED}&start=2026-11-24&end=2026-12-01`, false],
    ['of the current month', FEED, false],
  ])('%s is complete: %j', (_, url, complete) => {
    expect(read([ROW], url).complete).toBe(complete);
  });

  it('may be empty, and says so', () => {
    expect(read([])).toMatchObject({ events: [], problems: [{ code: 'empty' }] });
  });

  it('keeps its keys whatever the order of its entries', () => {
    const rows = [
      ROW,
      { ...ROW, uuid: 'u-2' },
      { ...ROW, start_date: '2026-12-08 18:30:00', end_date: null },
      { ...ROW, uuid: null },
    ];
    const keys = (list: readonly unknown[]) =>
      read(list)
        .events.map(({ key }) => key)
        .sort();
    expect(keys([...rows].reverse())).toEqual(keys(rows));
    expect(new Set(keys(rows)).size).toBe(4);
  });

  it.each([
    ['a page', '<!doctype html><html><body>Sign in</body></html>'],
    ['an error', '{"message":"The page was not found"}'],
    ['rows of something else', '[{"id":1,"title":"Chess"}]'],
    ['a list of no rows', '[["Chess"],"x",1]'],
    ['words', 'Not found'],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(() => read(text)).toThrow(UnreadableInput);
    expect(librarycalendar.recognise({ text, url: FEED, contentType: null })).toBeNull();
  });

  it('maps tens of thousands of entries without going back to any', () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => ({ ...ROW, uuid: `u-${index}` }));
    expect(read(rows).events).toHaveLength(20_000);
  });
});
