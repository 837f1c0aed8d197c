import { describe, expect, it } from '@jest/globals';
import { annotate } from './annotate.js';
import type { Case, Cases } from './cases/case.js';
import { HARM_CASES } from './cases/harm.js';
import { RELATION_CASES } from './cases/relation.js';
import { TRANS_INCLUSION_CASES } from './cases/trans-inclusion.js';

const IDENTITY_CASES: readonly Cases[] = [HARM_CASES, RELATION_CASES, TRANS_INCLUSION_CASES];

describe.each(IDENTITY_CASES)('what sentences say about $attribute', ({ attribute, cases }) => {
  it('is heard in every case', () => {
    expect(cases.map((one) => heard(attribute, one)).filter((line) => line !== null)).toEqual([]);
  });
});

describe('time', () => {
  const HOSTILE: readonly string[] = [
    'women and ',
    'for black, ',
    'autistic (x) and ',
    'people living with a ',
    'unwanted same-sex ',
    'not a biological ',
    'leaving your the sin of ',
    'earn extra money ',
    'survivors of the ',
    'cured of your all ',
    'parents of ',
    'women only, ',
    'confusión de género ',
    'gay',
    '(',
  ];

  it.each(HOSTILE)(
    'does not run away on 100 kB of %s',
    (piece) => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      expect(Array.isArray(annotate(text, { title: text.slice(0, 500) }))).toBe(true);
    },
    2500,
  );
});

/** Null when the case holds, else one line that says what was heard in place of what was meant. */
function heard(attribute: string, { text, title, says }: Case): string | null {
  const claims = annotate(text, { title }).filter((claim) => claim.attribute === attribute);
  const got = [...new Set(claims.map(({ value }) => String(value)))].sort().join(' ');
  const wanted = says.map(String).sort().join(' ');
  return got === wanted ? null : `${title ?? ''}${text} → ${got || 'nothing'} (meant: ${wanted || 'nothing'})`;
}
