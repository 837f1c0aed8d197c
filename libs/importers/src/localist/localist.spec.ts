import { describe, expect, it } from '@jest/globals';
import { UnreadableInput } from '#libs/domain';
import { localist } from './localist.js';
import { isForThePublic } from './public.js';

const window = { now: '2026-11-25T00:00:00Z', from: '2026-11-25T05:00:00Z', until: '2026-12-25T05:00:00Z' };
const url = 'https://events.elm.example/api/2/events?pp=100&page=1&start=2026-11-25&end=2026-12-24';
const extract = (text: string, at: string | null = url) =>
  localist.extract({ ...window, url: at, contentType: null, options: {}, text });
const leads = (at: string | null, text: string | null = null) =>
  localist.leads?.({ url: at, contentType: null, text }) ?? [];
const answer = (current: number, total: number, ids: readonly number[] = [1]) =>
  JSON.stringify({
    events: ids.map((id) => ({
      event: {
        id,
        title: 'x',
        event_instances: [{ event_instance: { id: id + 100, start: '2026-12-01T18:00:00-05:00' } }],
      },
    })),
    page: { current, size: 100, total },
  });

describe('a Localist calendar', () => {
  it('is asked for its days, a hundred a page', () => {
    const ask = { ...window, zone: 'America/New_York', options: {} };
    expect(localist.requests({ ...ask, url: 'https://events.elm.example/calendar' })).toEqual([{ url, kind: 'feed' }]);
    expect(localist.requests({ ...ask, url: 'https://events.elm.example/api/2/events?venue_id=7' })[0]?.url).toBe(
      'https://events.elm.example/api/2/events?venue_id=7&pp=100&page=1&start=2026-11-25&end=2026-12-24',
    );
  });

  it('is followed page by page', () => {
    expect(extract(answer(1, 1))).toMatchObject({ complete: true, next: null });
    expect(extract(answer(1, 3))).toMatchObject({
      complete: false,
      wholePage: true,
      next: url.replace('page=1', 'page=2'),
    });
    expect(extract(answer(3, 3), url.replace('page=1', 'page=3'))).toMatchObject({
      complete: false,
      wholePage: true,
      next: null,
    });
    expect(extract(answer(1, 3), null)).toMatchObject({ complete: false, next: null });
    expect(extract('{"events":[],"page":{"current":1,"total":1}}')).toMatchObject({ complete: true, events: [] });
  });

  it('keeps its keys in any order', () => {
    expect(extract(answer(1, 1, [2, 1])).events.map(({ key }) => key)).toEqual(['2-102', '1-101']);
    expect(extract(answer(1, 1, [1, 2])).events.map(({ key }) => key)).toEqual(['1-101', '2-102']);
  });

  it.each(['', '[]', '{}', 'null', '<html></html>'])('%j is none', (text) => {
    expect(() => extract(text)).toThrow(UnreadableInput);
    expect(localist.recognise({ url: null, contentType: null, text })).toBeNull();
  });
});

describe('an event is for the public', () => {
  it.each([
    [['Students', 'General Public'], '', true, true],
    [['Alumni', 'Community'], '', true, true],
    [['Students'], 'All are welcome.', true, true],
    [['Students', 'Faculty and Staff'], '', false, false],
    [['Graduate students'], '', false, false],
    [['Children', 'Families'], '', true, true],
    [[], 'Free and open to the public', true, true],
    [[], 'Weekly lab meeting', true, false],
    [[], 'Weekly knitting', false, true],
  ])('%j, %j, at a university %j: %j', (audience, text, strict, expected) => {
    expect(isForThePublic(audience, text, strict)).toBe(expected);
  });
});

describe('what leads to a Localist calendar', () => {
  it('is its host, its footer, its pictures', () => {
    const own = 'https://events.elm.example/api/2/events';
    expect(leads('https://elm.localist.com/event/x')).toMatchObject([
      { url: 'https://elm.localist.com/api/2/events', confidence: 0.9 },
    ]);
    const footer =
      '<html><p>Powered by <a href="https://www.localist.com/">the Localist Community Event Platform</a></p></html>';
    expect(leads('https://events.elm.example/', footer)).toMatchObject([
      { url: own, confidence: 0.85, question: null },
    ]);
    const picture = '<html><img src="https://localist-images.azureedge.net/p.jpg"></html>';
    expect(leads('https://events.elm.example/', picture)).toMatchObject([{ url: own, confidence: 0.5 }]);
  });

  it('is asked about at a university, and is nothing elsewhere', () => {
    expect(leads('https://events.elm.edu/', '<html>Powered by Localist</html>')).toMatchObject([
      { question: expect.any(String) },
    ]);
    expect(leads('https://www.localist.com/pricing')).toEqual([]);
    expect(leads('https://elm.example/', '<html>We are localists</html>')).toEqual([]);
  });
});
