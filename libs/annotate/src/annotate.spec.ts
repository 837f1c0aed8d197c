import { describe, expect, it } from '@jest/globals';
import { Claim } from '#libs/domain';
import { annotate } from './annotate.js';
import type { Case } from './cases/case.js';
import { CASES } from './cases/cases.js';

describe.each(CASES)('what sentences say about $attribute', ({ attribute, cases }) => {
  it.each(cases.map((one) => [one.text, one] as const))('%s', (_, one) => {
    expect(heard(attribute, one)).toEqual(wanted(one));
  });
});

type Heard = Omit<Case, 'text' | 'title' | 'starts'>;

/** What came out, in the shape of the case, with only the particulars that the case names. */
function heard(attribute: string, one: Case): Heard {
  const claims = annotate(one.text, { title: one.title, starts: one.starts, language: 'en' }).filter(
    (claim) => claim.attribute === attribute,
  );
  for (const claim of claims) {
    expect(Claim.safeParse(claim).success).toBe(true);
    expect(claim.quote).toBe((claim.in === 'title' ? (one.title ?? '') : one.text).slice(...(claim.span ?? [0, 0])));
  }
  const [claim] = claims;
  return {
    says: sorted(claims.map(({ state, value }) => (state === 'unknown_stated' ? 'unknown' : value))),
    ...(one.notice === undefined ? {} : { notice: claim?.noticeDays ?? -1 }),
    ...(one.availability === undefined ? {} : { availability: claim?.availability as 'limited' }),
    ...(one.until === undefined ? {} : { until: claim?.valid.until ?? null }),
    ...(one.from === undefined ? {} : { from: claim?.valid.from ?? null }),
    ...(one.below === undefined
      ? {}
      : { below: Math.max(0, ...claims.map(({ confidence }) => confidence)) <= one.below ? one.below : 1 }),
    ...(one.implied === undefined ? {} : { implied: claims.some(({ sourceClass }) => sourceClass === 'implied') }),
  };
}

function wanted(one: Case): Heard {
  const { notice, availability, until, from, below, implied } = one;
  const named = Object.entries({ notice, availability, until, from, below, implied }).filter(
    ([, value]) => value !== undefined,
  );
  return { ...Object.fromEntries(named), says: sorted(one.says) };
}

const sorted = <T>(values: readonly T[]): T[] =>
  [...values].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
