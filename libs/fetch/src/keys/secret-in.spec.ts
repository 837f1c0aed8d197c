import { describe, expect, it } from '@jest/globals';
import { hideKey, locked } from './locked.js';
import { secretIn, shownAddress } from './secret-in.js';

describe('a secret in an address', () => {
  it.each([
    [
      'https://calendar.google.com/calendar/ical/club%40elm.example/private-0a1b2c3d4e5f/basic.ics',
      'https://calendar.google.com/calendar/ical/club%40elm.example/private-{key}/basic.ics',
      '0a1b2c3d4e5f',
    ],
    [
      'https://outlook.office365.com/owa/calendar/1f2e@elm.example/9a8b7c6d/calendar.ics',
      'https://outlook.office365.com/owa/calendar/1f2e@elm.example/{key}/calendar.ics',
      '9a8b7c6d',
    ],
    [
      'https://outlook.live.com/owa/calendar/00000000-1111/2222-3333/cid-44/calendar.html',
      'https://outlook.live.com/owa/calendar/00000000-1111/{key}/cid-44/calendar.html',
      '2222-3333',
    ],
    [
      'https://calendar.planningcenteronline.com/icals/eJxMadeUpToken.ics',
      'https://calendar.planningcenteronline.com/icals/{key}.ics',
      'eJxMadeUpToken',
    ],
    [
      'https://elmchurch.breezechms.com/events/feed/madeup123',
      'https://elmchurch.breezechms.com/events/feed/{key}',
      'madeup123',
    ],
    ['https://ics.teamup.com/feed/ks12ab34cd56ef/0.ics', 'https://ics.teamup.com/feed/{key}/0.ics', 'ks12ab34cd56ef'],
    ['https://teamup.com/ks12ab34cd56ef', 'https://teamup.com/{key}', 'ks12ab34cd56ef'],
    ['https://elm.example/a.ics?x=1&key=a%2Bb+c&y=2', 'https://elm.example/a.ics?x=1&key={key}&y=2', 'a+b c'],
    ['https://elm.example/a.ics?access_token=abc', 'https://elm.example/a.ics?access_token={key}', 'abc'],
    ['https://elm.example/meetings?X-API-KEY=abc', 'https://elm.example/meetings?X-API-KEY={key}', 'abc'],
  ])('%s', (address, url, key) => {
    expect(secretIn(address)).toEqual({ url, key });
    const { href } = new URL(url.replaceAll('{key}', encodeURIComponent(key)));
    expect(secretIn(href)).toEqual({ url, key });
    expect(shownAddress(address)).toBe(url.replace('{key}', '…'));
    expect(shownAddress(`${url}#k1`)).toBe(url.replace('{key}', '…'));
  });

  it.each([
    'https://calendar.google.com/calendar/ical/abc%40group.calendar.google.com/public/basic.ics',
    'https://elm.example/events/feed/2026',
    'https://elm.example/a.ics?keyword=chess&monkey=1&tokens=',
    'https://elm.example/a.ics?key={key}',
    'https://elm.example/?key',
    'https://teamup.com/features',
    'no address',
  ])('is none in %s', (address) => {
    expect(secretIn(address)).toBeNull();
    expect(shownAddress(address)).toBe(address.replace('{key}', '…'));
  });

  it.each([
    'https://elm.example/a.ics?key=one&token=two',
    'https://elm.example/a.ics?token=%zz',
    'https://ics.teamup.com/feed/ks12ab34cd56ef/0.ics?key=other',
  ])('cannot be kept from %s, and is not shown either', (address) => {
    expect(secretIn(address)).toBe('unkeepable');
    expect(shownAddress(address)).toBe(`${new URL(address).origin}/…`);
  });
});

describe('a way behind an address with a secret', () => {
  const given = 'https://teamup.com/ks12ab34cd56ef';

  it('has its own secret locked', () => {
    const way = { url: 'https://ics.teamup.com/feed/ks99zz88yy77/0.ics', options: {} };
    expect(locked(way, given)).toEqual({
      url: 'https://ics.teamup.com/feed/{key}/0.ics',
      options: {},
      key: 'ks99zz88yy77',
    });
  });

  it('has the secret that it was made of locked, wherever it went', () => {
    const way = {
      url: 'https://elm.example/of/ks12ab34cd56ef',
      options: { calendars: [{ id: 'x-ks12ab34cd56ef' }], n: 1 },
    };
    expect(locked(way, given)).toEqual({
      url: 'https://elm.example/of/{key}',
      options: { calendars: [{ id: 'x-{key}' }], n: 1 },
      key: 'ks12ab34cd56ef',
    });
  });

  it('needs no key when the secret is not part of it', () => {
    expect(locked({ url: 'https://elm.example/a.ics', options: {} }, given)).toMatchObject({ key: null });
  });

  it('that holds more secrets than one is not kept', () => {
    expect(locked({ url: 'https://elm.example/a?key=a&token=b', options: {} }, given)).toBe('unkeepable');
  });

  it('is told about without any part of the secret', () => {
    expect(hideKey('address /feed/ks12ab34cd5…', 'ks12ab34cd56ef')).toBe('address /feed/……');
    expect(hideKey('found at 2ab34cd56ef/0.ics', 'ks12ab34cd56ef')).toBe('found at …/0.ics');
    expect(hideKey('?key=abc', 'abc')).toBe('?key=…');
    expect(hideKey('nothing of it', 'ks12ab34cd56ef')).toBe('nothing of it');
  });
});
