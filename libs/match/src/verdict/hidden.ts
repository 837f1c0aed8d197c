import type { Claim } from '#libs/domain';
import { type ClaimIndex, claimsAbout } from '../claims/claim-index.js';
import type { Plan } from '../plan.js';
import { relationsOf } from './relation.js';

/** What must not appear at all: always, never, or on the dates that these claims hold. */
export type Hidden = 'always' | 'never' | { readonly onDatesOf: readonly Claim[] };

/**
 * Harm hides from everyone, at any confidence, and so does hostility to a community. A closed group is hidden from whoever
 * has not named every community it is closed to; to say "not for you" would already tell that it is there.
 */
export function hiddenFrom(plan: Plan, index: ClaimIndex): Hidden {
  if (claimsAbout(index, 'safety.harm').length > 0) return 'always';
  const dated: Claim[] = [];
  for (const relation of relationsOf(claimsAbout(index, 'identity.relation'))) {
    if (relation.kind === 'hostile_to') return 'always';
    if (relation.kind !== 'closed_to' || relation.communities.every((community) => plan.belong.has(community)))
      continue;
    if (relation.claim.valid.from === null && relation.claim.valid.until === null) return 'always';
    dated.push(relation.claim);
  }
  return dated.length === 0 ? 'never' : { onDatesOf: dated };
}
