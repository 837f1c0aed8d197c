import { describe, expect, it } from '@jest/globals';
import { isAtPlace } from '#libs/fetch';
import { isOnSite } from './is-on-site.js';

describe('what a site that wishes to be left alone speaks for', () => {
  it.each([
    ['https://elm.example/a.ics', 'https://elm.example/', true],
    ['https://www.elm.example/a.ics', 'https://elm.example/', true],
    ['https://events.elm.example/', 'https://www.elm.example/', true],
    ['webcal://elm.example/a.ics', 'https://elm.example/', true],
    ['https://elm.example/', 'https://events.elm.example/', false],
    ['https://notelm.example/', 'https://elm.example/', false],
    ['https://shared.example/ical/one.ics', 'https://shared.example/ical/one', true],
    ['https://shared.example/ical/two.ics', 'https://shared.example/ical/one', false],
    ['file:///tmp/a.ics', 'https://elm.example/', false],
  ])('%s at %s: %s', (url, place, at) => {
    expect(isAtPlace(url, place)).toBe(at);
  });

  it('is worth a look at all sources on its host, and above and below it', () => {
    const place = 'https://www.shared.example/ical/one';
    const urls = [
      'https://shared.example/ical/two.ics',
      'https://a.shared.example/',
      'https://other.example/',
      'urn:x',
    ];
    expect(urls.map((url) => isOnSite(url, place))).toEqual([true, true, false, false]);
  });
});
