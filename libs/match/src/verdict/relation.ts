import type { Claim } from '#libs/domain';
import { byStrength } from './finding.js';

/** An `identity.relation` claim, taken apart. */
export type Relation = { readonly kind: string; readonly communities: readonly string[]; readonly claim: Claim };

/** The relations that the claims state, the surest first; one that cannot be read as `kind:community+community` is none. */
export function relationsOf(claims: readonly Claim[]): readonly Relation[] {
  const relations: Relation[] = [];
  for (const claim of claims.length < 2 ? claims : [...claims].sort(byStrength)) {
    if (typeof claim.value !== 'string') continue;
    const colon = claim.value.indexOf(':');
    if (colon <= 0) continue;
    const communities = claim.value.slice(colon + 1).split('+');
    relations.push({ kind: claim.value.slice(0, colon), communities, claim });
  }
  return relations;
}
