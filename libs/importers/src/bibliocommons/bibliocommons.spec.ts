import { describe, expect, it } from '@jest/globals';
import { UnreadableInput } from '#libs/domain';
import { bibliocommons } from './bibliocommons.js';

const WINDOW = { now: '2026-11-25T00:00:00Z', from: '2026-11-25T00:00:00Z', until: '2026-12-25T00:00:00Z' };
const FEED = 'https://gateway.bibliocommons.com/v2/libraries/elmcounty/rss/events';

const item = (id: number, start = '2026-12-01T18:00:00Z', more = ''): string =>
  `<item><title>Circle ${id}</title><guid>https://elm.bibliocommons.com/events/${id}</guid><bc:start_date>${start}</bc:start_date>${more}</item>`;
const rss = (items: readonly string[]): string =>
  `<rss version="2.0" xmlns:bc="http://bibliocommons.com/rss/1.0/modules/event/"><channel>${items.join('')}</channel></rss>`;
const many = (count: number, start?: string): readonly string[] =>
  Array.from({ length: count }, (_, index) => item(index, start));

function read(text: string, url: string | null = `${FEED}?page=1`) {
  return bibliocommons.extract({ text, url, contentType: null, options: {}, zone: 'America/Los_Angeles', ...WINDOW });
}

function requests(url: string): readonly string[] {
  return bibliocommons.requests({ url, options: {}, zone: 'UTC', ...WINDOW }).map((request) => request.url);
}

function leads(text: string | null, url: string | null = 'https://www.elm.example/') {
  return bibliocommons.leads?.({ url, contentType: 'text/html', text }) ?? [];
}

describe('BiblioCommons is asked', () => {
  it.each([
    'https://elmcounty.bibliocommons.com/events',
    'https://elmcounty.bibliocommons.com/events/rss/all',
    'https://elmcounty.bibliocommons.com/v2/events?audiences=x',
    `${FEED}?page=3`,
  ])('for the RSS of the library of %s', (url) => {
    expect(requests(url)).toEqual([`${FEED}?page=1`]);
  });

  it('only for the types that its source names', () => {
    expect(requests(`${FEED}?types=abc`)).toEqual([`${FEED}?types=abc&page=1`]);
  });
});

describe('the RSS of a BiblioCommons calendar', () => {
  it('is complete when it is one page that is not full', () => {
    expect(read(rss(many(3)))).toMatchObject({ complete: true, next: null });
    expect(read(rss(many(3)), FEED).complete).toBe(true);
  });

  it('goes on after a full page, to one that is not', () => {
    expect(read(rss(many(25)))).toMatchObject({ complete: false, wholePage: true, next: `${FEED}?page=2` });
    expect(read(rss(many(25)), `${FEED}?types=abc&page=2`).next).toBe(`${FEED}?types=abc&page=3`);
    expect(read(rss(many(4)), `${FEED}?page=3`)).toMatchObject({ complete: false, wholePage: true, next: null });
    expect(read(rss([]), `${FEED}?page=4`)).toMatchObject({ complete: false, wholePage: true, next: null });
  });

  it('is not asked behind the window', () => {
    expect(read(rss([...many(24), item(99, '2027-02-01T18:00:00Z')]))).toMatchObject({ wholePage: true, next: null });
  });

  it('is no whole page when it breaks off', () => {
    const cut = read(rss(many(3)).replace('</channel></rss>', ''));
    expect([cut.complete, cut.wholePage]).toEqual([false, undefined]);
  });

  it('gives no more of a description than a short summary', () => {
    const words = `<description>${'It is a calm and friendly hour. '.repeat(40)}</description>`;
    const [event] = read(rss([item(1, undefined, words)])).events;
    expect(event?.description.length).toBeLessThanOrEqual(200);
    expect(event?.description).toMatch(/^It is a calm and friendly hour\..*hour\.$/u);
  });

  it('keeps its keys whatever the order of its items', () => {
    const items = [
      item(1),
      item(2),
      item(2, '2026-12-08T18:00:00Z'),
      '<item><title>x</title><bc:start_date>2026-12-09T18:00:00Z</bc:start_date></item>',
    ];
    const keys = (list: readonly string[]) =>
      read(rss(list))
        .events.map(({ key }) => key)
        .sort();
    expect(keys([...items].reverse())).toEqual(keys(items));
    expect(new Set(keys(items)).size).toBe(4);
  });

  it.each([
    ['a page', '<!doctype html><html><body>Access denied</body></html>'],
    ['a feed of news', '<rss version="2.0"><channel><item><title>x</title></item></channel></rss>'],
    ['its own JSON', '{"events":{"items":[]},"entities":{}}'],
    ['an empty list', '[]'],
    ['a feed with entities of its own', `<!DOCTYPE rss [<!ENTITY a "b">]>${rss(many(1))}`],
  ])('is not %s', (_, text) => {
    expect(() => read(text, null)).toThrow(UnreadableInput);
  });
});

describe('what leads to BiblioCommons', () => {
  it('is a link to the events of a library', () => {
    expect(leads('<html><a href="https://elmcounty.bibliocommons.com/events/search/index">Events</a></html>')).toEqual([
      {
        platform: 'bibliocommons',
        url: FEED,
        options: {},
        confidence: 0.95,
        evidence: ['link https://elmcounty.bibliocommons.com/events/search/index'],
        question: null,
      },
    ]);
  });

  it('is its catalogue with a question, and its feed behind the gateway', () => {
    expect(leads('<html><a href="https://elmcounty.bibliocommons.com/">Catalog</a></html>')[0]?.question).toMatch(
      /events/u,
    );
    expect(leads(null, `${FEED}?page=2`)).toMatchObject([{ url: FEED, question: null }]);
  });

  it('is none of the platform’s own hosts', () => {
    const page =
      '<html><script src="https://cor-cdn-static.bibliocommons.com/a.js"></script><a href="https://www.bibliocommons.com/">x</a></html>';
    expect(leads(page)).toEqual([]);
  });
});
