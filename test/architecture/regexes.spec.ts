import { describe, expect, it, jest } from '@jest/globals';
import { MOST_MS, slowest } from '../security/attack-regex.js';
import { builtRegexes, writtenRegexes } from '../security/found-regexes.js';

jest.setTimeout(120_000);

describe('regular expressions', () => {
  it.each([
    ['nested repeats', '(?:a+)+$', ''],
    ['a repeat in front of an end', String.raw`\s+$`, 'u'],
  ])('are found out when they are slow: %s', (_, source, flags) => {
    expect(slowest({ source, flags, where: 'here' }, 'all').ms).toBeGreaterThan(MOST_MS);
  });

  it('H-07 that we wrote take at most 50 ms for any of many hostile texts of 100 KB', () => {
    const written = writtenRegexes();
    expect(written.length).toBeGreaterThan(300);
    const slow = written.map((found) => ({ ...found, ...slowest(found, 'all') })).filter(({ ms }) => ms > MOST_MS);
    expect(slow).toEqual([]);
  });

  it('H-07 that are built from words and rules take at most 50 ms for texts of 100 KB made against what they repeat', async () => {
    const built = await builtRegexes();
    expect(built.length).toBeGreaterThan(500);
    const slow = built.map((found) => ({ ...found, ...slowest(found, 'repeats') })).filter(({ ms }) => ms > MOST_MS);
    expect(slow).toEqual([]);
  });
});
