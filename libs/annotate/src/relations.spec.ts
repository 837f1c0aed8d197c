import { describe, expect, it } from '@jest/globals';
import { annotate } from './annotate.js';
import type { Case } from './cases/case.js';
import { HARM_CASES } from './cases/harm.js';
import { HARM_PLAIN_CASES } from './cases/harm-plain.js';
import { HARM_SECOND_CASES } from './cases/harm-second.js';
import { RELATION_CASES } from './cases/relation.js';
import { RELATION_SECOND_CASES } from './cases/relation-second.js';
import { TRANS_INCLUSION_CASES } from './cases/trans-inclusion.js';
import { TRANS_INCLUSION_SECOND_CASES } from './cases/trans-inclusion-second.js';

const CASES = [
  RELATION_CASES,
  RELATION_SECOND_CASES,
  TRANS_INCLUSION_CASES,
  TRANS_INCLUSION_SECOND_CASES,
  HARM_CASES,
  HARM_SECOND_CASES,
  HARM_PLAIN_CASES,
];

describe.each(CASES)('what sentences say about $attribute', ({ attribute, cases }) => {
  it.each(cases.map((one) => [one.text, one] as const))('%s', (_, one) => {
    const claims = annotate(one.text, { title: one.title, language: 'en' }).filter(
      (claim) => claim.attribute === attribute,
    );
    expect(values(claims.map(({ value }) => value))).toEqual(values(one.says));
    if (one.below !== undefined)
      expect(Math.max(0, ...claims.map(({ confidence }) => confidence))).toBeLessThanOrEqual(one.below);
  });
});

const values = (list: Case['says']): readonly string[] => list.map(String).sort();
