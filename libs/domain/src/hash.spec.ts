import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hashOf } from './hash.js';

/** What is hashed: JSON with the keys of each object in order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !/^\d+$/u.test(key));
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, inOrder(part)]));
}

const hashed = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(inOrder(value)))
    .digest('hex')
    .slice(0, 32);

// A key that is a number comes first in every object, whatever the order that it was given.
const keys = fc.string({ unit: 'grapheme' }).filter((key) => !/^\d+$/u.test(key) && key !== '__proto__');
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'binary' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value')),
    fc.dictionary(keys, tie('value'), { noNullPrototype: true }),
  ),
})).value;

describe('a fingerprint', () => {
  it('is that of the JSON with its keys in order', () => {
    fc.assert(fc.property(json, (value) => hashOf(value) === hashed(value)));
  });

  it('tells objects apart whose keys look alike when written side by side', () => {
    const values = [
      { 'a b': 1, c: 2 },
      { a: 1, 'b c': 2 },
      { c: 2, 'a b': 1 },
      { b: 1, a: 2 },
    ];
    expect(values.map(hashOf)).toEqual(values.map(hashed));
  });

  it('is what it was: listings are compared by those that were stored', () => {
    expect(hashOf({ title: 'Tea "at" four', dates: [{ b: 1, a: undefined }], none: null, '': '\u{1F375}' })).toBe(
      hashed({ title: 'Tea "at" four', dates: [{ b: 1 }], none: null, '': '\u{1F375}' }),
    );
    expect(hashOf([undefined, Number.NaN, '\uD800'])).toBe(hashed([null, null, '\uD800']));
  });
});
