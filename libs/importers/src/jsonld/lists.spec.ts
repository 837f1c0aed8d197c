import { describe, expect, it } from '@jest/globals';
import { UnreadableInput } from '#libs/domain';
import { jsonld } from './jsonld.js';

const URL_OF_LIST = 'https://elm.example/events';
const WINDOW = { now: '2026-05-20T00:00:00Z', from: '2026-05-20T00:00:00Z', until: '2026-11-16T00:00:00Z' };
const EVENT = { '@type': 'Event', name: 'Quiet hour', startDate: '2026-06-09T18:30' };

function pageOf(block: unknown): string {
  return `<!doctype html><html><script type="application/ld+json">${JSON.stringify(block)}</script></html>`;
}

function listOf(itemListElement: readonly unknown[]): string {
  return pageOf({ '@type': 'ItemList', itemListElement });
}

function read(text: string) {
  return jsonld.extract({ text, url: URL_OF_LIST, contentType: 'text/html', options: {}, ...WINDOW });
}

function asked(text: string): readonly string[] {
  return (read(text).details ?? []).map(({ url }) => url);
}

describe('a list of events without dates', () => {
  it.each([
    ['entries with an address', { '@type': 'ListItem', position: 1, url: 'https://elm.example/e/1' }],
    ['entries that are an address', 'https://elm.example/e/1'],
    ['entries whose item is an address', { '@type': 'ListItem', item: '/e/1' }],
    ['entries whose item is named by its address', { '@type': 'ListItem', item: { '@id': '/e/1', name: 'x' } }],
    ['entries of a site behind a proxy', { '@type': 'ListItem', url: 'http://elm.example/e/1' }],
    ['events that give no date', { '@type': 'ListItem', item: { '@type': 'Event', name: 'x', url: '/e/1#top' } }],
  ])('has its pages asked: %s', (_, entry) => {
    const { details, events, problems, complete } = read(listOf([entry]));
    expect({ details, events, complete, codes: problems.map(({ code }) => code) }).toEqual({
      details: [{ url: 'https://elm.example/e/1', kind: 'page', optional: true }],
      events: [],
      complete: false,
      codes: ['list-without-dates'],
    });
  });

  it('may be an h-feed of links or of events without dates', () => {
    const entry = (type: string) => `<p class="${type}"><a class="u-url p-name" href="/e/1">x</a></p>`;
    expect(asked(`<html><body class="h-feed">${entry('h-entry')}</body></html>`)).toEqual(['https://elm.example/e/1']);
    expect(asked(`<html><body class="h-feed">${entry('h-event')}</body></html>`)).toEqual(['https://elm.example/e/1']);
  });

  it('may be a feed whose items only link, and never takes their publication for their date', () => {
    const item = (link: string) =>
      `<item><title>x</title><link>${link}</link><pubDate>Tue, 09 Jun 2026 18:30:00 GMT</pubDate></item>`;
    const feed = (items: string) =>
      `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>${items}</channel></rss>`;
    expect(asked(feed(item('https://elm.example/e/1') + item('https://elsewhere.example/e/2')))).toEqual([
      'https://elm.example/e/1',
    ]);
    expect(read(feed(item('https://elm.example/e/1'))).events).toEqual([]);
    expect(() => read(feed(item('https://elsewhere.example/e/2')))).toThrow(UnreadableInput);
  });

  it('has its pages named, each once, from the first', () => {
    const entries = Array.from({ length: 200 }, (_, at) => `/e/${at % 100}`);
    expect(asked(listOf(entries))).toEqual(Array.from({ length: 100 }, (_, at) => `https://elm.example/e/${at}`));
  });

  it.each([
    ['another host', 'https://attacker.example/e/1'],
    ['another port', 'https://elm.example:8443/e/1'],
    ['a script', 'javascript:alert(1)'],
    ['a mailbox', 'mailto:events@elm.example'],
    ['itself', `${URL_OF_LIST}#second`],
    ['nothing', ''],
  ])('is never followed to %s', (_, url) => {
    expect(asked(listOf([{ '@type': 'ListItem', url }]))).toEqual([]);
  });

  it('is not followed when it lists other things, or when the page has dates', () => {
    expect(asked(listOf([{ '@type': 'ListItem', item: { '@type': 'Product', url: '/p/1' } }]))).toEqual([]);
    expect(asked(pageOf({ '@type': 'BreadcrumbList', itemListElement: ['/a', '/b'] }))).toEqual([]);
    expect(asked(listOf([EVENT, { '@type': 'ListItem', url: '/e/1' }]))).toEqual([]);
  });
});

describe('what a page of events leads to', () => {
  function leads(text: string | null, url: string | null = URL_OF_LIST) {
    return jsonld.leads?.({ text, url, contentType: 'text/html' }) ?? [];
  }

  it('is itself, when it has several', () => {
    expect(leads(pageOf([EVENT, { ...EVENT, name: 'Loud hour' }]), `${URL_OF_LIST}#june`)).toEqual([
      {
        platform: 'schema.org',
        url: URL_OF_LIST,
        options: {},
        confidence: 0.8,
        evidence: ['JSON-LD Event'],
        question: null,
      },
    ]);
  });

  it('is itself with less confidence, when it is about one event that two plugins describe', () => {
    expect(leads(pageOf([EVENT, { ...EVENT, url: '/q' }]))).toMatchObject([
      { confidence: 0.5, question: 'This is one event; is there a page with all of them?' },
    ]);
  });

  it('is itself with a question, when it lists pages without dates', () => {
    expect(leads(listOf(['/e/1', '/e/2']))).toMatchObject([
      {
        confidence: 0.4,
        evidence: ['a list of 2 pages without dates'],
        question: 'Are these pages about events, one each?',
      },
    ]);
  });

  it('is a feed, asked as one', () => {
    const ask = { options: {}, zone: 'UTC', now: '', from: '', until: '' };
    const kinds = ['/events.rss', '/feed/', '/?feed=rss2', '/events', '/feedback'].map(
      (path) => jsonld.requests({ ...ask, url: `https://elm.example${path}` })[0]?.kind,
    );
    expect(kinds).toEqual(['feed', 'feed', 'feed', 'page', 'page']);
  });

  it.each([
    ['an address alone', null, URL_OF_LIST],
    ['a page without events', '<html><body>Hello</body></html>', URL_OF_LIST],
    ['a calendar', 'BEGIN:VCALENDAR', URL_OF_LIST],
    ['a file without an address', pageOf(EVENT), null],
  ])('is nothing: %s', (_, text, url) => {
    expect(leads(text, url)).toEqual([]);
  });
});
