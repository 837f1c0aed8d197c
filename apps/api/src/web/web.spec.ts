import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formToken } from './form-token.js';
import { headersFor, surfaceOf } from './headers.js';
import { nextPath } from './next-path.js';
import { isOurOwn } from './same-origin.js';

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
    const piece = fc.constantFrom('/', '//', '\\', '.', '..', '%2e', '%2f', '?', '#', ':', '@', 'evil.example', '\t', ' ');
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
    expect(headersFor('/s/abc', true)).toMatchObject({
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
    });
    expect(headersFor('/f/abc.ics', true)['cache-control']).toBe('private, no-cache');
  });

  it('knows its surfaces by whole path segments', () => {
    expect(['/s', '/search', '/sources/1', '/sign-in', '/f/x', '/find', '/'].map(surfaceOf)).toEqual([
      'share',
      'public',
      'staff',
      'staff',
      'feed',
      'public',
      'public',
    ]);
  });
});
