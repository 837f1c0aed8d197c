import type { Blocked } from '../text/false-domains.js';
import type { Sentence } from '../text/sentences.js';
import type { Draft } from './draft.js';

export type RelationClaim = {
  readonly attribute: string;
  readonly draft: Draft;
  readonly found: { readonly start: number; readonly end: number; readonly rule: { readonly permits?: boolean } };
};

/** Placeholder. */
export function relationClaims(
  _sentence: Sentence,
  _next: Sentence | undefined,
  _blocked: readonly Blocked[],
): readonly RelationClaim[] {
  return [];
}
