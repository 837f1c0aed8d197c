import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { batches, toJson, toText } from './batches.js';

describe('text for the database', () => {
  it('loses what Postgres refuses and nothing else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const kept = toText(text);
        expect(kept).toBe(JSON.parse(toJson(text)));
        expect(kept).not.toMatch(/\0|\p{Surrogate}/u);
        if (!/\0|\p{Surrogate}/u.test(text)) expect(kept).toBe(text);
      }),
    );
  });

  it('keeps an escape that was written out', () => {
    expect(JSON.parse(toJson({ text: '\\u0000 \\ud800 \\\\' }))).toEqual({ text: '\\u0000 \\ud800 \\\\' });
  });

  it('holds every row once, in order, whatever the size of a batch', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 7 }), (items, size) => {
        expect([...batches(items, size)].flatMap((json) => JSON.parse(json) as number[])).toEqual(items);
      }),
    );
  });
});
