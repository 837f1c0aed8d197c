import { describe, expect, it } from '@jest/globals';
import type { Part, SourceRequest } from '#libs/domain';
import { read } from '../read.js';
import { look } from './look.js';
import { probeAddress, type Asked, type ProbePorts } from './probe-address.js';

const NOW = '2026-11-25T12:00:00Z';
const ICS_URL = 'https://elm.example/events.ics';

function calendar(...events: readonly string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n');
}
function event(uid: string, day: string, more = ''): string {
  return `BEGIN:VEVENT\r\nUID:${uid}\r\nDTSTART:${day}T183000Z\r\nSUMMARY:Quiet Hour ${day.slice(6)}\r\n${more}END:VEVENT`;
}

/** A web of answers by address: text, or a list of them for an address that says something else each time. */
function web(answers: Readonly<Record<string, string | readonly string[]>>) {
  const asked: SourceRequest[] = [];
  const ports: ProbePorts = {
    ask: (request): Promise<Asked> => {
      const nth = asked.filter(({ url }) => url === request.url).length;
      asked.push(request);
      const given = answers[request.url];
      const text = typeof given === 'string' ? given : given?.[Math.min(nth, given.length - 1)];
      if (text === undefined) return Promise.resolve({ refusal: 'Nothing answers there.' });
      const contentType = text.startsWith('<') ? 'text/html' : 'text/calendar';
      const part: Part = { bytes: new TextEncoder().encode(text), contentType, finalUrl: request.url };
      return Promise.resolve({ part, headers: new Map() });
    },
    look: (part, headers) => Promise.resolve(look(part, headers)),
    read: (part, context) => {
      try {
        return Promise.resolve(read(part.bytes, context));
      } catch (failure) {
        return Promise.resolve({ refusal: failure instanceof Error ? failure.message : '' });
      }
    },
  };
  const probe = (address: string, importer: string | null = null) =>
    probeAddress({ address, now: NOW, zone: 'Europe/London', importer, options: {} }, ports);
  return { asked, probe };
}

describe('what is behind an address', () => {
  it('is a calendar, with its next three events, asked for twice to see whether its ids hold still', async () => {
    const days = ['20261201', '20261208', '20261215', '20261222'];
    const { asked, probe } = web({ [ICS_URL]: calendar(...days.map((day) => event(day, day))) });
    const { best, requests, refusal } = await probe(ICS_URL);
    expect(best).toMatchObject({ importer: 'ics', verified: true, count: 4, url: ICS_URL });
    expect(best?.first.map(({ title }) => title)).toEqual(days.slice(0, 3).map((day) => `Quiet Hour ${day.slice(6)}`));
    expect([requests, asked.length, refusal]).toEqual([2, 2, null]);
    expect(best?.remarks.map(({ code }) => code)).toEqual(['no-ends', 'no-places']);
  });

  it('has ids that change with every request, and its keeper is told', async () => {
    const { probe } = web({ [ICS_URL]: [calendar(event('a1', '20261201')), calendar(event('b2', '20261201'))] });
    const { best } = await probe(ICS_URL);
    expect(best?.remarks[0]).toMatchObject({ code: 'changing-ids', count: 1 });
  });

  it('has private entries in a feed that anyone can read, and its keeper is told', async () => {
    const mine = event('p', '20261202', 'CLASS:PRIVATE\r\n');
    const { probe } = web({ [ICS_URL]: calendar(event('a', '20261201'), mine) });
    const { best } = await probe(ICS_URL);
    expect(best?.remarks.find(({ code }) => code === 'private-items')).toMatchObject({ count: 1 });
    expect(JSON.stringify(best?.first)).not.toContain('20261202');
  });

  it('is a page with its events in it', async () => {
    const data = JSON.stringify({ '@type': 'Event', name: 'Chess', startDate: '2026-12-01T19:00', location: 'Hall' });
    const { probe } = web({
      'https://elm.example/': `<html><script type="application/ld+json">${data}</script></html>`,
    });
    expect((await probe('https://elm.example/')).best).toMatchObject({ importer: 'jsonld', verified: true, count: 1 });
  });

  it('is not asked at all where the terms of its site forbid it', async () => {
    const { asked, probe } = web({});
    const found = await probe('https://www.facebook.com/elmtown.knitters/events');
    expect([found.best, found.requests, asked.length]).toEqual([null, 0, 0]);
    expect(found.refusal).toContain('listed with a link');
    expect((await probe('https://notfacebook.com/events')).requests).toBe(1);
    expect((await probe('https://www.facebook.com./events')).requests).toBe(0);
  });

  it('is not looked for on such a site either, whatever the page links to', async () => {
    const feed = 'https://www.songkick.com/users/elm/calendars.ics';
    const link = `<html><link rel="alternate" type="text/calendar" href="${feed}"></html>`;
    const { asked, probe } = web({ 'https://elm.example/': link, [feed]: calendar(event('a', '20261201')) });
    const { best, others } = await probe('https://elm.example/');
    expect([asked.map(({ url }) => url), best]).toEqual([['https://elm.example/'], null]);
    expect(others.map(({ url }) => url)).toEqual(['https://elm.example/']);
    await probe('https://calendar.google.com/calendar/render?cid=https%3A%2F%2Fwww.songkick.com%2Fa.ics');
    expect(asked.filter(({ url }) => url.includes('//www.songkick.com'))).toEqual([]);
  });

  it('is asked for once where its platform wishes to be left alone for longer', async () => {
    const FEED = 'https://gateway.bibliocommons.com/v2/libraries/elm/rss/events?page=1';
    const item = `<item><title>Chess</title><guid>g</guid><bc:start_date>2026-12-01T18:00:00Z</bc:start_date></item>`;
    const ns = 'xmlns:bc="http://bibliocommons.com/rss/1.0/modules/event/"';
    const rss = `<?xml version="1.0"?><rss version="2.0" ${ns}><channel>${item}</channel></rss>`;
    const { asked, probe } = web({ [FEED]: rss });
    expect((await probe('https://elm.bibliocommons.com/events')).best).toMatchObject({ verified: true });
    expect(asked).toEqual([{ url: FEED, kind: 'feed', restSeconds: 120 }]);
  });

  it('is nothing that we know, and one sentence says so', async () => {
    const { probe } = web({ 'https://elm.example/': '<html><p>Hello</p></html>' });
    const { best, refusal, requests } = await probe('https://elm.example/');
    expect([best, requests]).toEqual([null, 1]);
    expect(refusal).toContain('A calendar link (iCal) of the same site may work.');
  });

  it('does not answer, and the sentence of the door is passed on', async () => {
    const { probe } = web({});
    expect(await probe('https://gone.example/')).toMatchObject({ best: null, refusal: 'Nothing answers there.' });
  });

  it('is over: the calendar is known, and that nothing is to come is said', async () => {
    const { probe } = web({ [ICS_URL]: calendar(event('late', '20270501')) });
    const { best } = await probe(ICS_URL);
    expect(best).toMatchObject({ importer: 'ics', verified: false, count: 1 });
    expect(best?.remarks.map(({ code }) => code)).toContain('nothing-soon');
  });

  it('is asked no second time where it was refused', async () => {
    const { probe, asked } = web({});
    const { requests } = await probe('https://gone.example/events.ics', 'ics');
    expect([requests, asked.length]).toEqual([1, 1]);
  });

  it('is read as a person says it should be', async () => {
    const { probe } = web({ 'https://elm.example/feed': calendar(event('a', '20261201')) });
    const { best } = await probe('https://elm.example/feed', 'ics');
    expect(best).toMatchObject({ importer: 'ics', count: 1 });
  });
});
