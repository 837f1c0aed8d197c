import { describe, expect, it } from '@jest/globals';
import type { ReadContext } from '#libs/domain';
import { onward } from './onward.js';

const URL = 'https://elm.example/events';
const context = (day: number): ReadContext => {
  const now = `2026-12-${String(day).padStart(2, '0')}T00:00:00Z`;
  return {
    importer: 'jsonld',
    url: URL,
    contentType: 'text/html',
    zone: 'Europe/London',
    language: null,
    options: {},
    now,
    from: now,
    until: '2027-06-01T00:00:00Z',
  };
};
const listOf = (urls: readonly string[]) => {
  const itemListElement = urls.map((url, at) => ({ '@type': 'ListItem', position: at + 1, url }));
  const list = JSON.stringify({ '@context': 'https://schema.org', '@type': 'ItemList', itemListElement });
  const bytes = new TextEncoder().encode(`<html><script type="application/ld+json">${list}</script></html>`);
  return { bytes, contentType: 'text/html', finalUrl: URL };
};
const pages = (count: number) => Array.from({ length: count }, (_, at) => `https://elm.example/event/${at}`);

describe('where an answer leads', () => {
  it('is to its events’ own pages', () => {
    const { details, next } = onward(listOf(pages(3)), context(1));
    expect([details.map(({ url }) => url), next]).toEqual([pages(3), null]);
  });

  it('is never to another host, whatever the answer says', () => {
    const elsewhere = ['https://metadata.example/', 'https://elm.example.evil.example/', 'https://elm.example:8443/x'];
    expect(onward(listOf([...elsewhere, ...pages(2)]), context(1)).details.map(({ url }) => url)).toEqual(pages(2));
  });

  it('is to thirty pages a day, and to all of a long list in time', () => {
    const seen = new Set<string>();
    for (let day = 1; day <= 3; day += 1) {
      const { details } = onward(listOf(pages(70)), context(day));
      expect(details).toHaveLength(30);
      for (const { url } of details) seen.add(url);
    }
    expect(seen.size).toBe(70);
  });

  it('is to the next page with the rest that its platform wishes for', () => {
    const item = '<item><title>Chess</title><bc:start_date>2026-12-02T18:00:00Z</bc:start_date></item>';
    const ns = 'xmlns:bc="http://bibliocommons.com/rss/1.0/modules/event/"';
    const rss = `<?xml version="1.0"?><rss version="2.0" ${ns}><channel>${item.repeat(25)}</channel></rss>`;
    const url = 'https://gateway.bibliocommons.com/v2/libraries/elm/rss/events?page=1';
    const part = { bytes: new TextEncoder().encode(rss), contentType: 'application/rss+xml', finalUrl: url };
    const { next } = onward(part, { ...context(1), importer: 'bibliocommons', url });
    expect(next).toEqual({ url: url.replace('page=1', 'page=2'), kind: 'feed', restSeconds: 120 });
  });
});
