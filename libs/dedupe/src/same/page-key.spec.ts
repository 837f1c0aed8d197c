import { describe, expect, it } from '@jest/globals';
import { pageKey } from './page-key.js';

describe('pageKey', () => {
  it('is one for one page, however it is linked', () => {
    const key = pageKey('https://mill.example/events/winter-ducks');
    expect(key).toBe('mill.example/events/winter-ducks');
    expect(pageKey('http://www.Mill.example/events/winter-ducks/?utm_source=x#top')).toBe(key);
  });

  it('keeps a query that says which event it is', () => {
    expect(pageKey('https://loom.example/book?class=12&utm_campaign=jan')).toBe('loom.example/book?class=12');
  });

  it.each([
    null,
    '',
    'https://mill.example',
    'https://mill.example/',
    'https://mill.example/whats-on',
    'https://mill.example/events/',
    'https://mill.example/whats-on/?lang=en&month=2027-01',
    'https://mill.example/register',
    'https://meet.example/join?hl=de',
  ])('is nothing for a page of many events: %s', (address) => {
    expect(pageKey(address)).toBeNull();
  });
});
