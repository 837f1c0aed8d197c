import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Prepared } from '#libs/domain';
import { serve, type TestServer } from '../fetch/hostile-server.js';
import { AReader, calendar } from './a-reader.js';

jest.setTimeout(60_000);

let reader: AReader;
let elsewhere: TestServer;
beforeAll(async () => {
  reader = new AReader();
  elsewhere = await serve({});
});
afterAll(() => Promise.all([reader.close(), elsewhere.stop()]));

/** Reads it, and gives time to whatever would have begun to ask. */
async function read(text: string, importer: string | null): Promise<Prepared> {
  const prepared = await reader.once(text, { importer, url: 'https://club.example/events' });
  await new Promise((done) => setTimeout(done, 100));
  return prepared;
}

const page = (head: string, event: Readonly<Record<string, unknown>> = {}): string => {
  const data = { '@type': 'Event', name: 'Kind', startDate: '2026-06-02T10:00:00+01:00', ...event };
  return `<!doctype html><html><head>${head}<script type="application/ld+json">${JSON.stringify(data)}</script></head><body><p>Hi</body></html>`;
};

describe('addresses inside what is read', () => {
  it('S-22 in a calendar are kept as links at most, and never asked', async () => {
    const url = elsewhere.url('/ics');
    const prepared = await read(
      calendar(
        [
          'UID:kind',
          'DTSTART;TZID=Here:20260602T100000',
          'SUMMARY:Kind',
          `URL:${url}`,
          `ATTACH:${url}`,
          `IMAGE;VALUE=URI:${url}`,
          `CONFERENCE;VALUE=URI:${url}`,
          `ORGANIZER;CN=Club;DIR="${url}":${url}`,
          `DESCRIPTION;ALTREP="${url}":See ${url}`,
          `SOURCE;VALUE=URI:${url}`,
        ].join('\r\n'),
      ).replace(
        'VERSION:2.0',
        `VERSION:2.0\r\nSOURCE;VALUE=URI:${url}\r\nURL:${url}\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1S`,
      ),
      null,
    );
    expect([prepared.listings.length, prepared.next, elsewhere.connections()]).toEqual([1, null, 0]);
  });

  it('S-22 in the data of a page are kept as links at most, and never asked', async () => {
    const url = elsewhere.url('/jsonld');
    const prepared = await read(
      page('', { '@context': url, '@id': url, url, sameAs: url, location: { '@type': 'Place', '@id': url, url } }),
      null,
    );
    expect([prepared.listings.length, prepared.next, elsewhere.connections()]).toEqual([1, null, 0]);
  });

  it('S-22 of a next page are believed of the own host only, whatever its base says', async () => {
    const options = { item: 'li', title: 'b', start: 'i', next: 'a' };
    const leadsTo = (href: string, head = ''): Promise<readonly string[]> =>
      reader.leadsTo(
        `<!doctype html><html><head>${head}</head><body><li><b>Kind</b><i>2 June 2026 10:00</i></li><a href="${href}">More</a></body></html>`,
        { importer: 'page', url: 'https://club.example/events', options, contentType: 'text/html' },
      );
    expect(await leadsTo('/events?page=2')).toEqual(['https://club.example/events?page=2']);
    for (const href of [
      elsewhere.url('/next'),
      `//${elsewhere.origin}/next`,
      'https://club.example:8443/next',
      'https://club.example@127.0.0.1/next',
      'https://www.club.example.net/next',
      'http://169.254.169.254/latest/meta-data/',
      'file:///etc/passwd',
      'javascript:alert(1)',
    ]) {
      expect([href, await leadsTo(href)]).toEqual([href, []]);
    }
    const based = await leadsTo('next', `<base href="${elsewhere.url('/')}">`);
    expect(based.filter((url) => !url.startsWith('https://club.example/'))).toEqual([]);
    expect(elsewhere.connections()).toBe(0);
  });

  it('S-27 of pictures, icons and previews are never asked', async () => {
    const url = elsewhere.url('/picture');
    const head = `<link rel="icon" href="${url}"><meta property="og:image" content="${url}"><link rel="alternate" type="application/json+oembed" href="${url}">`;
    const event = { image: url, description: `<img src=${url}><img srcset="${url} 2x"><video src="${url}"></video>` };
    const prepared = await read(page(head, event), 'jsonld');
    expect([prepared.listings.length, elsewhere.connections()]).toEqual([1, 0]);
  });

  it('H-04, H-06 of a context and of an external entity are never asked', async () => {
    await read(
      page('', { '@context': [elsewhere.url('/context'), { '@import': elsewhere.url('/import') }] }),
      'jsonld',
    );
    const entity = `<!DOCTYPE html [<!ENTITY x SYSTEM "${elsewhere.url('/dtd')}">]>`;
    await expect(read(entity + page(''), 'jsonld')).rejects.toMatchObject({ code: 'input.unreadable' });
    expect(elsewhere.connections()).toBe(0);
  });

  it('H-08 of a refresh, a base or a canonical link change neither what is asked nor where it came from', async () => {
    const url = elsewhere.url('/other');
    const head = `<base href="${url}"><meta http-equiv="refresh" content="0;url=${url}"><link rel="canonical" href="${url}"><link rel="next" href="${url}">`;
    const [plain, led] = [await read(page(''), 'jsonld'), await read(page(head), 'jsonld')];
    expect(led.listings.map(({ listing }) => listing)).toEqual(plain.listings.map(({ listing }) => listing));
    expect([led.next, elsewhere.connections()]).toEqual([plain.next, 0]);
    const relative = await read(page(head, { url: '/events/1' }), 'jsonld');
    expect(relative.listings[0]?.listing.url).toBe('https://club.example/events/1');
  });
});
