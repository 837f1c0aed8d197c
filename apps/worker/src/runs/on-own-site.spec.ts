import { describe, expect, it } from '@jest/globals';
import type { OwnPage } from '#libs/domain';
import { onOwnSite } from './on-own-site.js';

const page = (url: string): OwnPage => ({ listingId: url, url, askedAt: null, status: null });
const kept = (url: string, sourceUrl = 'webcal://elm.example.org/cal.ics'): boolean =>
  onOwnSite({ epoch: 1, allowHttp: false, sourceUrl, lately: [], absent: [], witness: page(url) }).witness !== null;

describe('the page of an event', () => {
  it.each([
    ['https://elm.example.org/event/7', true],
    ['https://www.example.org/event/7', true],
    ['https://elm.example.org/?event=7', true],
    ['https://elm.example.org/', false],
    ['https://tickets.example.com/event/7', false],
    ['not an address', false],
  ])('%s speaks for its source: %s', (url, speaks) => {
    expect(kept(url)).toBe(speaks);
  });

  it('is not the list itself, and is one on a host without a name', () => {
    expect(kept('https://elm.example.org/events', 'https://elm.example.org/events')).toBe(false);
    expect(kept('http://127.0.0.1:8080/e/1', 'http://127.0.0.1:8080/cal.ics')).toBe(true);
    expect(kept('http://127.0.0.1:8081/e/1', 'http://127.0.0.1:8080/cal.ics')).toBe(false);
  });
});
