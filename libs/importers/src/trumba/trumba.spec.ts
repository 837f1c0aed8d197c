import { describe, expect, it } from '@jest/globals';
import { UnreadableInput } from '#libs/domain';
import { trumba } from './trumba.js';

const window = { now: '2026-11-25T00:00:00Z', from: '2026-11-25T05:00:00Z', until: '2026-12-25T05:00:00Z' };
const ask = { ...window, zone: 'America/New_York', options: {} };
const url = 'https://www.trumba.com/calendars/elm.json';
const extract = (text: string) => trumba.extract({ ...window, url, contentType: null, options: {}, text });
const leads = (at: string | null, text: string | null = null) =>
  trumba.leads?.({ url: at, contentType: null, text }) ?? [];

describe('a Trumba calendar', () => {
  it.each([
    ['https://www.trumba.com/calendars/elm', `${url}?startdate=20261125&days=30`],
    [
      'https://www.trumba.com/calendars/elm.ics?filterview=adults',
      `${url}?filterview=adults&startdate=20261125&days=30`,
    ],
    ['https://calendar.elm.example/x.json', 'https://calendar.elm.example/x.json?startdate=20261125&days=30'],
  ])('at %s is asked for its days', (given, expected) => {
    expect(trumba.requests({ ...ask, url: given })).toEqual([{ url: expected, kind: 'feed' }]);
  });

  it('is complete, an empty one included', () => {
    expect(extract('[]')).toMatchObject({ complete: true, events: [] });
    expect(trumba.recognise({ url, contentType: null, text: '[]' })).toMatchObject({ platform: 'trumba' });
    expect(trumba.recognise({ url: 'https://elm.example/', contentType: null, text: '[]' })).toBeNull();
  });

  it('keeps its keys in any order', () => {
    const row = (eventID: number) => ({
      eventID,
      title: 'x',
      startDateTime: '2026-12-01T18:00:00',
      startTimeZoneOffset: '-0500',
    });
    const keys = (ids: readonly number[]) => extract(JSON.stringify(ids.map(row))).events.map(({ key }) => key);
    expect(keys([2, 1])).toEqual(['2', '1']);
    expect(keys([1, 2])).toEqual(['1', '2']);
  });

  it.each(['', '{}', 'null', '[{"id":1}]', '<html></html>'])('%j is none', (text) => {
    expect(() => extract(text)).toThrow(UnreadableInput);
    expect(trumba.recognise({ url: null, contentType: null, text })).toBeNull();
  });
});

describe('what leads to a Trumba calendar', () => {
  it('is an address, a spud, a link', () => {
    expect(leads('https://www.trumba.com/calendars/elm.rss')).toMatchObject([{ url, confidence: 0.9, question: null }]);
    const page = '<html><script>$Trumba.addSpud({ webName: "elm", spudType : "main" });</script></html>';
    expect(leads('https://elm.example/', page)).toMatchObject([{ url, confidence: 0.95 }]);
    expect(leads('https://elm.example/', `<html><a href="${url}">feed</a></html>`)).toMatchObject([
      { url, confidence: 0.7 },
    ]);
  });

  it('is asked about at a university, and is nothing elsewhere', () => {
    const page = '<html><script>$Trumba.addSpud({"webName":"elm"});</script></html>';
    expect(leads('https://library.elm.edu/', page)).toMatchObject([{ question: expect.any(String) }]);
    expect(leads('https://elm.example/', '<html><script>x({ webName: "elm" })</script></html>')).toEqual([]);
    expect(leads('https://www.trumba.com/help')).toEqual([]);
  });
});
