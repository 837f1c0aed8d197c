import { describe, expect, it } from '@jest/globals';
import { LimitReached, UnreadableInput } from '#libs/domain';
import { wix } from './wix.js';

const window = { now: '2026-11-25T00:00:00Z', from: '2026-11-25T00:00:00Z', until: '2027-01-31T00:00:00Z' };
const input = { ...window, url: 'https://elm.example/events', contentType: 'text/html', options: {} };
const event = (id: string) => ({
  id,
  title: `Circle ${id}`,
  slug: `circle-${id}`,
  scheduling: { config: { startDate: '2026-12-01T18:00:00Z' } },
});
const page = (data: unknown, generator = '<meta name="generator" content="Wix.com Website Builder">') =>
  `<html><head>${generator}</head><body><script type="application/json" id="wix-warmup-data">${JSON.stringify(data)}</script></body></html>`;
const extract = (text: string) => wix.extract({ ...input, text });
const leads = (url: string, text: string | null = null) => wix.leads?.({ url, contentType: null, text }) ?? [];

describe('a page of a Wix site', () => {
  it('is asked for as it is', () => {
    const ask = { ...window, zone: 'UTC', options: {}, url: 'https://elm.example/events' };
    expect(wix.requests(ask)).toEqual([{ url: 'https://elm.example/events', kind: 'page' }]);
  });

  it('is read wherever its widgets keep events, each once, and is never complete', () => {
    const read = extract(page({ a: { deep: [{ events: [event('1'), event('2')] }] }, b: { event: event('1') } }));
    expect(read.events.map(({ key }) => key)).toEqual(['1', '2']);
    expect(read).toMatchObject({ complete: false, next: null });
    expect(read.events[0]?.url).toBe('https://elm.example/event-details/circle-1');
  });

  it('has the prices of its tickets, in either of the ways that pages write them', () => {
    const cost = (ticketing: object) =>
      extract(page([{ ...event('1'), registration: { type: 2, ticketing } }])).events[0]?.cost;
    const eur = { kind: 'fixed', min: 5, max: 8, currency: 'EUR' };
    expect(cost({ lowestPrice: '5.00', highestPrice: '8.00', currency: 'EUR' })).toMatchObject(eur);
    const amounts = { lowestTicketPrice: { amount: '5', currency: 'EUR' }, highestTicketPrice: { amount: '8' } };
    expect(cost(amounts)).toMatchObject(eur);
  });

  it('lists dates that each last as long as the first of them, not as long as all together', () => {
    const config = {
      startDate: '2026-12-01T18:00:00.000Z',
      endDate: '2026-12-20T20:00:00.000Z',
      timeZoneId: 'Europe/London',
      recurrences: {
        occurrences: [
          { startDate: '2026-12-01T18:00:00Z', endDate: '2026-12-01T20:00:00Z' },
          { startDate: '2026-12-20T18:00:00Z', endDate: '2026-12-20T20:00:00Z' },
        ],
      },
    };
    const [read] = extract(page([{ ...event('1'), scheduling: { config } }])).events;
    expect(read?.end).toMatchObject({ local: '2026-12-01T20:00:00' });
    expect(read?.recurrence?.rdates).toMatchObject([{ local: '2026-12-20T18:00:00' }]);
  });

  it('without events says so', () => {
    expect(extract(page({ a: 1 })).problems.map(({ code }) => code)).toEqual(['empty']);
    expect(wix.recognise({ url: null, contentType: null, text: page({ a: 1 }) })).toBeNull();
    expect(wix.recognise({ url: null, contentType: null, text: page([event('1')]) })).toMatchObject({
      platform: 'wix',
    });
  });

  it('is looked through only so far', () => {
    let deep: unknown = event('1');
    for (let level = 0; level < 60; level += 1) deep = [deep];
    expect(extract(page(deep)).events).toEqual([]);
    const many = Array.from({ length: 5_001 }, (_, index) => event(String(index)));
    const read = extract(page(many));
    expect(read.events).toHaveLength(5_000);
    expect(read.problems.map(({ code }) => code)).toContain('too-much-data');
  });

  it('that is too large before its data is no page to read', () => {
    const filler = `<html><body>${'<p>x</p>'.repeat(60_000)}`;
    expect(() => extract(`${filler}${page([event('1')])}`)).toThrow(LimitReached);
  });

  it.each(['', '[]', '{}', '<html><body>hello</body></html>', '<html><script id="wix-warmup-data">{</script></html>'])(
    '%j is none',
    (text) => {
      expect(() => extract(text)).toThrow(UnreadableInput);
    },
  );
});

describe('a Wix site leads to its events', () => {
  it('from the page that shows them', () => {
    expect(leads('https://elm.example/events?x=1', page([event('1')]))).toEqual([
      expect.objectContaining({ url: 'https://elm.example/events', confidence: 0.85, question: null }),
    ]);
  });

  it('from any other only by asking', () => {
    for (const lead of [
      leads('https://elm.example/', page({})),
      leads('https://sam.wixsite.com/elm'),
      leads('https://elm.example/event-details/circle-1', page(event('1'))),
    ]) {
      expect(lead).toMatchObject([{ platform: 'wix', question: expect.any(String) }]);
    }
    expect(leads('https://elm.example/', '<html>hello</html>')).toEqual([]);
    expect(leads('https://elm.example/')).toEqual([]);
  });
});
