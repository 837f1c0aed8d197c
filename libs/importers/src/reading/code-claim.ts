import type { Claim, ClaimScope, ClaimValue } from '#libs/domain';

/** What a structured field or a code of a platform says. `vocabulary` with `code` is the evidence. */
export type CodeEvidence = {
  readonly attribute: string;
  readonly value: ClaimValue;
  readonly vocabulary: string;
  readonly code: string;
  readonly scope: ClaimScope;
  /** 0 to 1. A code that somebody chose: 0.85 to 0.9; a checkbox that defaults to this answer: below 0.6. */
  readonly confidence: number;
  readonly sourceClass?: Claim['sourceClass'];
};

const ALWAYS: Claim['valid'] = { from: null, until: null };

/** A claim from a code: no quote, no span. */
export function codeClaim({ attribute, value, vocabulary, code, scope, confidence, sourceClass }: CodeEvidence): Claim {
  return {
    attribute,
    value,
    state: 'stated',
    confidence,
    sourceClass: sourceClass ?? 'code',
    quote: null,
    span: null,
    code: { vocabulary, code },
    noticeDays: null,
    valid: ALWAYS,
    scope,
  };
}
