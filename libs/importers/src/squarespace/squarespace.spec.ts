import { describe, expect, it } from '@jest/globals';
import { UnreadableInput } from '#libs/domain';
import { squarespace } from './squarespace.js';

const window = { now: '2026-11-25T00:00:00Z', from: '2026-11-25T00:00:00Z', until: '2027-01-31T00:00:00Z' };
const input = { ...window, url: 'https://oak.example/whats-on?format=json', contentType: null, options: {} };
const item = (id: string) => ({ id, title: id, startDate: 1_796_300_000_000, fullUrl: `/whats-on/${id}` });
const answer = (upcoming: readonly object[], more: object = {}) =>
  JSON.stringify({ website: {}, collection: { typeName: 'events', pageSize: 3, ...more }, upcoming, past: [] });
const extract = (text: string) => squarespace.extract({ ...input, text });
const leads = (url: string, text: string | null = null) => squarespace.leads?.({ url, contentType: null, text }) ?? [];

describe('a calendar page of Squarespace', () => {
  it('is asked for as a page, which robots.txt speaks for', () => {
    const ask = { ...window, zone: 'UTC', options: {} };
    expect(squarespace.requests({ ...ask, url: 'https://oak.example/whats-on?view=list' })).toEqual([
      { url: 'https://oak.example/whats-on?view=list&format=json', kind: 'page' },
    ]);
  });

  it('is complete unless it may be capped', () => {
    expect(extract(answer([item('a'), item('b')]))).toMatchObject({ complete: true, next: null });
    const capped = extract(answer([item('a'), item('b'), item('c')]));
    expect(capped.complete).toBe(false);
    expect(capped.problems.map(({ code }) => code)).toEqual(['capped']);
    expect(extract(answer([]))).toMatchObject({ complete: true, events: [] });
  });

  it('keeps its keys in any order', () => {
    const keys = (ids: readonly string[]) => extract(answer(ids.map(item))).events.map(({ key }) => key);
    expect(keys(['b', 'a'])).toEqual(['b', 'a']);
    expect(new Set(keys(['a', 'b']))).toEqual(new Set(keys(['b', 'a'])));
  });

  it.each(['', '[]', '{}', 'null', '<html></html>', answer([], { typeName: 'blog' })])('%j is none', (text) => {
    expect(() => extract(text)).toThrow(UnreadableInput);
    expect(squarespace.recognise({ url: null, contentType: null, text })).toBeNull();
  });
});

describe('a Squarespace site leads to its calendar', () => {
  const context = (collection: string) =>
    `<html><!-- This is Squarespace. --><script>Static.SQUARESPACE_CONTEXT = {"collection":${collection}};</script></html>`;

  it('from the calendar, and from an event on it', () => {
    const page = context('{"title":"x","id":"5b","fullUrl":"/whats-on","typeName":"events"}');
    for (const url of ['https://oak.example/whats-on', 'https://oak.example/whats-on/singing?x=1']) {
      expect(leads(url, page)).toMatchObject([
        { url: 'https://oak.example/whats-on', confidence: 0.9, question: null },
      ]);
    }
    const old = '<html><link href="https://images.squarespace-cdn.com"><body class="collection-type-events">';
    expect(leads('https://oak.example/events?x=1', old)).toMatchObject([
      { url: 'https://oak.example/events', confidence: 0.85 },
    ]);
  });

  it('from any other page only by asking', () => {
    expect(leads('https://oak.example/', context('{"fullUrl":"/","typeName":"page"}'))).toMatchObject([
      { confidence: 0.2, question: expect.any(String) },
    ]);
    expect(leads('https://oak-room.squarespace.com/')).toMatchObject([{ question: expect.any(String) }]);
  });

  it('and no other site does', () => {
    expect(leads('https://oak.example/', '<html>hello</html>')).toEqual([]);
    expect(leads('https://oak.example/')).toEqual([]);
    expect(leads('https://notsquarespace.com/')).toEqual([]);
  });
});
