import { describe, expect, it } from '@jest/globals';
import { duplicatePairs } from '../../../../test/support/duplicate-pairs.js';
import { judge } from './judge.js';
import { sayReason } from './say-reason.js';

describe('sayReason', () => {
  it('has a sentence for every reason that the labelled pairs give', () => {
    const pairs = [...duplicatePairs('tuning'), ...duplicatePairs('held-out')];
    const said = new Set(pairs.flatMap(({ a, b }) => judge(a, b).why.map(sayReason)));
    expect([...said].filter((sentence) => !/^[A-Z].*\.$/u.test(sentence))).toEqual([]);
    expect(said.size).toBeGreaterThan(25);
  });

  it('says whom each is for', () => {
    expect(sayReason({ kind: 'people', is: 'one-sided', of: 'gender' })).toBe('Only one of them names women or men.');
  });
});
