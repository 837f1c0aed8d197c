import { describe, expect, it } from '@jest/globals';
import { UnreadableInput } from '#libs/domain';
import { tockify } from './tockify.js';

const window = { now: '2026-11-25T00:00:00Z', from: '2026-11-25T00:00:00Z', until: '2026-12-25T00:00:00Z' };
const API =
  'https://tockify.com/api/ngevent?calname=elm&startms=1795564800000&endms=1798156800000&max=200&longForm=true&start=0';
const input = { ...window, url: API, contentType: null, options: {} };
const row = (uid: number, kind = 'repeat') => ({
  calid: 'c',
  eid: { uid: String(uid), tid: 1_796_000_000_000 + uid * 1000 },
  when: { start: { millis: 1_796_000_000_000 + uid * 1000, tzid: 'America/Chicago', offset: -21_600_000 } },
  content: { summary: { text: `Circle ${uid}` } },
  kind,
});
const rows = (count: number) => JSON.stringify({ events: Array.from({ length: count }, (_, index) => row(index)) });
const extract = (text: string, url: string | null = API) => tockify.extract({ ...input, url, text });
const leads = (url: string | null, text: string | null = null) =>
  tockify.leads?.({ url, contentType: null, text }) ?? [];

describe('a Tockify calendar', () => {
  it('is asked for the window, by its name', () => {
    const ask = { ...window, zone: 'UTC', options: {} };
    for (const url of [
      'https://tockify.com/elm',
      'https://tockify.com/elm/agenda',
      'https://tockify.com/api/feeds/ics/elm',
    ]) {
      expect(tockify.requests({ ...ask, url })).toEqual([{ url: API, kind: 'feed' }]);
    }
    expect(tockify.requests({ ...ask, url: 'https://elm.example/', options: { calendar: 'elm' } })[0]?.url).toBe(API);
    expect(tockify.requests({ ...ask, url: 'https://elm.example/' })[0]?.url).toBe('https://elm.example/');
  });

  it('is paged two hundred at a time', () => {
    expect(extract(rows(3))).toMatchObject({ complete: true, next: null });
    expect(extract(rows(0))).toMatchObject({ complete: true, next: null });
    const first = extract(rows(200));
    expect(first).toMatchObject({ complete: false, wholePage: true, next: API.replace('start=0', 'start=200') });
    expect(extract(rows(7), first.next)).toMatchObject({ complete: false, wholePage: true, next: null });
    expect(extract(rows(200), API.replace('start=0', 'start=20000')).next).toBeNull();
    expect(extract(rows(200), null)).toMatchObject({ complete: false, next: null });
  });

  it('names a single event without its start, and a date of a series with it', () => {
    const keys = extract(JSON.stringify({ events: [row(1), row(2, 'singleton')] })).events.map(({ key }) => key);
    expect(keys).toEqual(['1-1796000001000', '2']);
  });

  it('keeps its moments where nobody knows the zone, and its whole days', () => {
    const far = { tzid: 'Elm/Valley', offset: 46_800_000 };
    const start = { millis: Date.parse('2026-12-01T11:00:00Z'), ...far };
    const read = (when: object) => extract(JSON.stringify({ events: [{ ...row(1), when }] })).events[0]?.start;
    expect(read({ start })).toEqual({ kind: 'instant', instant: '2026-12-01T11:00:00Z' });
    expect(read({ start, allDay: true })).toEqual({ kind: 'date', date: '2026-12-02' });
    const bare = { millis: start.millis, tzid: 'America/Chicago' };
    expect(read({ start: bare })).toEqual({ kind: 'zoned', local: '2026-12-01T05:00:00', tzid: 'America/Chicago' });
  });

  it('may hold tens of thousands of dates', () => {
    expect(extract(rows(20_000)).events).toHaveLength(20_000);
  });

  it.each(['', '[]', '{}', 'null', '<html></html>', '{"events":{}}'])('%j is none', (text) => {
    expect(() => extract(text)).toThrow(UnreadableInput);
    expect(tockify.recognise({ url: null, contentType: null, text })).toBeNull();
  });
});

describe('what leads to a Tockify calendar', () => {
  it('is an address, an embed, a link', () => {
    const lead = { url: 'https://tockify.com/elm', options: { calendar: 'elm' }, question: null };
    expect(leads('https://tockify.com/elm/monthly')).toMatchObject([{ ...lead, confidence: 0.9 }]);
    const page =
      '<div data-tockify-component="calendar" data-tockify-calendar="elm"></div><a href="https://tockify.com/oak">Oak</a>';
    expect(leads('https://elm.example/', `<html>${page}</html>`)).toMatchObject([
      { ...lead, confidence: 0.95 },
      { url: 'https://tockify.com/oak', confidence: 0.6 },
    ]);
  });

  it('is not the vendor’s own pages', () => {
    for (const url of ['https://tockify.com/', 'https://tockify.com/blog/x', 'https://nottockify.com/elm', null]) {
      expect(leads(url)).toEqual([]);
    }
    expect(
      leads('https://elm.example/', '<html><script src="https://public.tockify.com/browser/embed.js"></script></html>'),
    ).toEqual([]);
  });
});
