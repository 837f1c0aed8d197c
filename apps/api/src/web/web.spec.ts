import { describe, expect, it } from '@jest/globals';
import type { Socket } from 'node:net';
import fc from 'fast-check';
import { silentLog } from '#libs/platform';
import { formToken } from './form-token.js';
import { headersFor, surfaceOf } from './headers.js';
import { nextPath } from './next-path.js';
import { plainPath } from './plain-path.js';
import { RouteTable } from './route-table.js';
import { isOurOwn } from './same-origin.js';
import { unheardProxy } from './unheard-proxy.js';

describe('where a form may lead', () => {
  it.each([
    ['/clients?x=1', '/clients?x=1'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['https://evil.example', '/'],
    ['javascript:alert(1)', '/'],
    ['/a\r\nSet-Cookie: x', '/'],
    ['/.//evil.example', '/'],
    ['/..//evil.example', '/'],
    ['/clients/..//evil.example', '/'],
    ['/%2e//evil.example', '/'],
    ['', '/'],
    [undefined, '/'],
  ])('%j → %s', (given, path) => {
    expect(nextPath(given, '/')).toBe(path);
  });

  it('is always a path that begins with one slash, whatever was asked for', () => {
    const piece = fc.constantFrom(
      '/',
      '//',
      '\\',
      '.',
      '..',
      '%2e',
      '%2f',
      '?',
      '#',
      ':',
      '@',
      'evil.example',
      '\t',
      ' ',
    );
    const asked = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
      fc.array(piece, { maxLength: 8 }).map((pieces) => `/${pieces.join('')}`),
    );
    fc.assert(
      fc.property(asked, (given) => {
        expect(nextPath(given, '/')).toMatch(/^\/(?![/\\])/u);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a change', () => {
  const facts = {
    method: 'POST',
    fetchSite: undefined,
    origin: undefined,
    ourOrigins: ['https://porchlight.example'],
    pepper: 'a pepper of a good length',
    browser: 'b1',
    token: undefined,
  };

  it.each([
    ['from our page', { fetchSite: 'same-origin' }, true],
    ['from another site', { fetchSite: 'cross-site', token: formToken(facts.pepper, 'b1') }, false],
    ['from a sibling host', { fetchSite: 'same-site' }, false],
    ['with our origin, from an older browser', { origin: 'https://porchlight.example' }, true],
    ['with another origin', { origin: 'https://evil.example', token: formToken(facts.pepper, 'b1') }, false],
    ['with nothing but the token of this browser', { token: formToken(facts.pepper, 'b1') }, true],
    ['with the token of another browser', { token: formToken(facts.pepper, 'b2') }, false],
    ['with nothing', {}, false],
    ['by DELETE from another site', { method: 'DELETE', fetchSite: 'cross-site' }, false],
    ['that only reads', { method: 'GET' }, true],
  ])('%s', (_, more, allowed) => {
    expect(isOurOwn({ ...facts, ...more })).toBe(allowed);
  });
});

describe('what a page tells browsers', () => {
  it('keeps share pages and calendars out of search engines and caches', () => {
    expect(headersFor('/s/:token', true)).toMatchObject({
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
    });
    expect(headersFor('/f/:file', true)['cache-control']).toBe('private, no-cache');
  });

  it('knows its surfaces by their routes, and takes what it does not know for private', () => {
    const routes = ['/s/:token', '/search', '/clients/:client/list', '/sign-in', '/f/:file', '/find', '/', undefined];
    expect(routes.map(surfaceOf)).toEqual([
      'share',
      'private',
      'private',
      'private',
      'feed',
      'public',
      'public',
      'private',
    ]);
  });
});

describe('an address', () => {
  it.each([
    ['/%73/view?x=%41', '/s/view'],
    ['/%E0%A4%A', '/%E0%A4%A'],
    ['/a%00%2fb#c', '/a%00/b'],
    ['', ''],
  ])('%j is the path %j', (url, path) => {
    expect(plainPath(url)).toBe(path);
  });

  it('is known with what may be done there', () => {
    const routes = new RouteTable();
    for (const url of ['/find', '/f/:file', '/style.a1.css']) routes.add({ url, method: 'GET' });
    routes.add({ url: '/f/:file', method: ['POST', 'HEAD'] });
    const asked = ['/find?q=1', '/f/x.ics', '/f/', '/f/x/y', '/style.a1.css', '/styleXa1.css', '/fin%64'];
    expect(asked.map((url) => routes.methodsAt(url).join(' '))).toEqual([
      'GET',
      'GET HEAD POST',
      '',
      '',
      'GET',
      '',
      'GET',
    ]);
  });
});

describe('a proxy that is not believed', () => {
  it('is told of once', () => {
    const said: string[] = [];
    const look = unheardProxy({ ...silentLog, warn: (_, words) => said.push(words) });
    const from = (ip: string, headers = {}) => {
      look({ ip, headers, socket: { remoteAddress: '10.0.0.2' } as Socket });
    };
    from('10.0.0.2');
    from('192.0.2.1', { 'x-forwarded-for': '192.0.2.1' });
    expect(said).toEqual([]);
    from('10.0.0.2', { 'x-forwarded-for': '192.0.2.1' });
    from('10.0.0.2', { 'x-forwarded-for': '192.0.2.1' });
    expect(said).toEqual([expect.stringContaining('TRUSTED_PROXIES')]);
  });
});
