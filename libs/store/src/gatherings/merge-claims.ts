import type { Claim } from '#libs/domain';
import type { GatheringFacts } from './merged-gathering.js';
import { isListed, type StoredListing } from './stored-listing.js';

/** Claims of all that still list it, those of the first speaker first, equal ones once. `shown` is the text that readers see. */
export function mergeClaims(
  inOrder: readonly StoredListing[],
  shown: string,
): Pick<GatheringFacts, 'claims' | 'claimSources'> {
  const claims: Claim[] = [];
  const claimSources: string[] = [];
  const seen = new Set<string>();
  // What a source has withdrawn is no longer said, unless nobody says anything any more.
  for (const one of inOrder.filter((other, at) => at === 0 || isListed(other))) {
    const sameText = one.prepared.listing.description === shown;
    for (const claim of one.prepared.claims) {
      const said = JSON.stringify([claim.attribute, claim.value, claim.state, claim.quote, claim.code, claim.scope]);
      if (seen.has(said)) continue;
      seen.add(said);
      // A span points into its own listing's text, which is not the one shown.
      claims.push(sameText || claim.in === 'title' ? claim : { ...claim, span: null });
      claimSources.push(one.sourceId);
    }
  }
  return { claims, claimSources };
}
