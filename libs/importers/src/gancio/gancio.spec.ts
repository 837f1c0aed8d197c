import { describe, expect, it } from '@jest/globals';
import { UnreadableInput } from '#libs/domain';
import { gancio } from './gancio.js';

const window = { now: '2026-11-25T00:00:00Z', from: '2026-11-25T00:00:00Z', until: '2026-12-25T00:00:00Z' };
const ask = { ...window, zone: 'Europe/Rome', options: {} };
const extract = (text: string) =>
  gancio.extract({ ...window, url: 'https://gancio.elm.example/api/events', contentType: null, options: {}, text });
const leads = (url: string | null, text: string | null = null) =>
  gancio.leads?.({ url, contentType: null, text }) ?? [];

describe('a Gancio site', () => {
  it('is asked twice: for the window, and for the descriptions', () => {
    expect(gancio.requests({ ...ask, url: 'https://gancio.elm.example/' })).toEqual([
      {
        url: 'https://gancio.elm.example/api/events?start=1795564800&end=1798156800&show_recurrent=true&show_multidate=true',
        kind: 'feed',
      },
      { url: 'https://gancio.elm.example/feed/json?show_recurrent=true', kind: 'feed', optional: true },
    ]);
    expect(gancio.requests({ ...ask, url: 'https://gancio.elm.example/tag/cena' }).map(({ url }) => url)).toEqual([
      'https://gancio.elm.example/api/events?start=1795564800&end=1798156800&show_recurrent=true&show_multidate=true&tags=cena',
      'https://gancio.elm.example/feed/json/tag/cena?show_recurrent=true',
    ]);
  });

  it('is complete, an empty one included, in any order', () => {
    expect(extract('[]')).toMatchObject({ complete: true, events: [] });
    const row = (id: number) => ({ id, title: 'x', start_datetime: 1_796_000_000, place: { name: 'Elm' } });
    expect(extract(JSON.stringify([row(2), row(1)])).events.map(({ key }) => key)).toEqual(['2', '1']);
  });

  it('may hold tens of thousands of events', () => {
    const rows = Array.from({ length: 20_000 }, (_, id) => ({
      id,
      title: `x ${id}`,
      start_datetime: 1_796_000_000 + id,
      place: { name: 'Elm' },
    }));
    expect(extract(JSON.stringify(rows)).events).toHaveLength(20_000);
  });

  it.each(['', '{}', 'null', '[1]', '[{"id":1}]', '<html></html>'])('%j is none', (text) => {
    expect(() => extract(text)).toThrow(UnreadableInput);
    expect(gancio.recognise({ url: null, contentType: null, text })).toBeNull();
  });
});

describe('what leads to a Gancio site', () => {
  it('is its widget, or its own page', () => {
    const lead = { url: 'https://gancio.elm.example/', platform: 'gancio', question: null };
    const widget = '<html><gancio-events title="Agenda" baseurl="https://gancio.elm.example"></gancio-events></html>';
    expect(leads('https://club.example/', widget)).toMatchObject([{ ...lead, confidence: 0.9 }]);
    const own = '<html><a href="/feed/rss">rss</a><a href="https://gancio.org">Gancio 1.28</a></html>';
    expect(leads('https://gancio.elm.example/place/4', own)).toMatchObject([{ ...lead, confidence: 0.85 }]);
  });

  it('is no page that only speaks of it', () => {
    expect(leads('https://club.example/', '<html><a href="https://gancio.org">Gancio</a> is fine</html>')).toEqual([]);
    expect(leads('https://club.example/feed/rss')).toEqual([]);
  });
});
