import { describe, expect, it, jest } from '@jest/globals';
import { MOST_MS, slowest } from '../security/attack-regex.js';
import { builtRegexes } from '../security/found-regexes.js';

jest.setTimeout(600_000);

/** A list of a hundred words is tried word by word at every letter: slower, and by no more than its length. */
const LISTS_MS = 3 * MOST_MS;

describe('regular expressions', () => {
  it('H-07 that are built from words and rules stand every text of 100 KB made against them', async () => {
    const built = await builtRegexes();
    const slow = built.map((found) => ({ ...found, ...slowest(found, 'all') })).filter(({ ms }) => ms > LISTS_MS);
    expect(slow).toEqual([]);
  });
});
