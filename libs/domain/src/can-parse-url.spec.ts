import { describe, expect, it } from '@jest/globals';
import { canParseUrl } from './can-parse-url.js';

/** One byte a character, as text of a Latin-1 answer is. */
const LATIN = Buffer.from('https://b\u00fccher.example/caf\u00e9', 'latin1').toString('latin1');

describe('whether an address can be parsed', () => {
  it.each([
    ['https://elm.example/', true],
    ['https://café.example/menü', true],
    ['https://例え.example/', true],
    ['nonsense', false],
    ['https://', false],
    ['é', false],
  ])('%s: %s', (text, expected) => {
    expect(canParseUrl(text)).toBe(expected);
  });

  it('holds against a base', () => {
    expect([canParseUrl('/é', 'https://elm.example/'), canParseUrl('/é', 'no base'), canParseUrl('é')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('is answered the same after a hundred thousand times', () => {
    let refused = 0;
    for (let time = 0; time < 100_000; time += 1) if (!canParseUrl(LATIN)) refused += 1;
    expect(refused).toBe(0);
  });
});
