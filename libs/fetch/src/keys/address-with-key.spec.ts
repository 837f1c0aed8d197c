import { describe, expect, it } from '@jest/globals';
import { addressWithKey } from './address-with-key.js';

const SOURCE = 'https://club.example/private-{key}/basic.ics';

describe('the key of a source', () => {
  it('stands in its address when it is asked, as an address writes it', () => {
    expect(addressWithKey(SOURCE, 'a b/c', SOURCE)).toBe('https://club.example/private-a%20b%2Fc/basic.ics');
    expect(addressWithKey('https://club.example/p?k=%7Bkey%7D', 'x', SOURCE)).toBe('https://club.example/p?k=x');
  });

  it.each([
    'https://evil.example/?x={key}',
    'https://club.example.evil.example/{key}',
    'https://club.example:8443/{key}',
    'nonsense {key}',
  ])('is never handed to another host: %s', (url) => {
    expect(addressWithKey(url, 's3cret', SOURCE)).toBe(url);
  });

  it('is not looked for where there is none', () => {
    expect(addressWithKey('https://club.example/{key}', null, SOURCE)).toBe('https://club.example/{key}');
  });
});
