import { describe, expect, it } from '@jest/globals';
import { UnreadableInput } from '#libs/domain';
import { assabet } from './assabet.js';

const WINDOW = { now: '2026-11-25T00:00:00Z', from: '2026-11-25T00:00:00Z', until: '2026-12-25T00:00:00Z' };
const HOST = 'https://elmtownlibrary.assabetinteractive.com';
const FEED = `${HOST}/calendar/upcoming-events.rss`;

const item = (name: string, when = 'Sat, 05 Dec 2026 10:30:00 -0500'): string =>
  `<item><title>${name}</title><link>${HOST}/calendar/${name}/</link><pubDate>${when}</pubDate></item>`;
const rss = (items: readonly string[]): string => `<rss version="2.0"><channel>${items.join('')}</channel></rss>`;
const entry = {
  id: '1',
  title: 'Chess',
  start_date: '2026-12-05',
  start_time: '10:30:00',
  locations: [{ location_virtual: '0' }],
  registration: { registration_required: '1' },
};

function read(text: string, url: string | null = FEED) {
  return assabet.extract({ text, url, contentType: null, options: {}, zone: 'America/New_York', ...WINDOW });
}

function leads(text: string | null, url: string | null = 'https://www.elm.example/') {
  return assabet.leads?.({ url, contentType: 'text/html', text }) ?? [];
}

describe('Assabet is asked', () => {
  it.each([
    [`${HOST}/calendar/`, FEED],
    [`${HOST}/calendar/2026-december/`, FEED],
    [FEED, FEED],
    ['https://www.elm.example/events.json', 'https://www.elm.example/events.json'],
  ])('for the feed of %s', (url, asked) => {
    expect(assabet.requests({ url, options: {}, zone: 'UTC', ...WINDOW })).toEqual([{ url: asked, kind: 'feed' }]);
  });
});

describe('the feed of an Assabet calendar', () => {
  it('says when an event starts where other feeds say when they were written', () => {
    expect(read(rss([item('chess')])).events).toMatchObject([
      {
        key: `${HOST}/calendar/chess/`,
        start: { kind: 'instant', instant: '2026-12-05T15:30:00Z' },
        end: null,
        durationSeconds: null,
      },
    ]);
  });

  it('is never complete', () => {
    const found = read(rss([item('chess')]));
    expect([found.complete, found.wholePage, found.next]).toEqual([false, undefined, null]);
    expect(read(JSON.stringify([[entry]])).complete).toBe(false);
  });

  it('may be empty', () => {
    expect(read(rss([]))).toMatchObject({ events: [], problems: [{ code: 'empty' }] });
  });

  it('keeps its keys whatever the order of its items', () => {
    const items = [item('a'), item('b'), item('a', 'Sat, 12 Dec 2026 10:30:00 -0500')];
    const keys = (list: readonly string[]) =>
      read(rss(list))
        .events.map(({ key }) => key)
        .sort();
    expect(keys([...items].reverse())).toEqual(keys(items));
    expect(new Set(keys(items)).size).toBe(3);
  });

  it.each([
    ['a page', '<!doctype html><html><body>Not found</body></html>', FEED],
    [
      'a feed of news',
      '<rss version="2.0"><channel><item><title>x</title></item></channel></rss>',
      'https://elm.example/rss',
    ],
    ['other JSON', '[{"id":1,"start_date":"2026-12-05 10:00:00"}]', FEED],
    ['an empty list', '[]', FEED],
    ['nothing', '', FEED],
  ])('is not %s', (_, text, url) => {
    expect(() => read(text, url)).toThrow(UnreadableInput);
  });

  it('is known elsewhere by the links in it', () => {
    expect(
      assabet.recognise({ text: rss([item('a')]), url: 'https://elm.example/feed', contentType: null }),
    ).not.toBeNull();
  });
});

describe('what leads to Assabet', () => {
  it('is a frame or a link to a calendar there', () => {
    const page = `<html><iframe src="${HOST}/calendar/"></iframe><a href="${HOST}/calendar/2026-december/">Calendar</a></html>`;
    expect(leads(page)).toMatchObject([{ platform: 'assabet', url: `${HOST}/calendar/`, question: null }]);
    expect(leads(null, `${HOST}/calendar/chess/`)).toHaveLength(1);
  });

  it('is not the maker’s own site', () => {
    expect(leads('<html><a href="https://www.assabetinteractive.com/">Powered by</a></html>')).toEqual([]);
  });
});
