import { type Claim, attributeOf } from '#libs/domain';
import { closingValues } from './additive.js';
import { type ClaimIndex, claimsAbout, holdsOn } from './claim-index.js';

/**
 * What is known about one attribute on one date: the claims that win (all of them for sets), or none. `doubted`: a more
 * specific text says that it is not sure.
 */
export type Evidence = { readonly claims: readonly Claim[]; readonly conflict: boolean; readonly doubted: boolean };

const SCOPE = { venue: 0, organiser: 1, series: 2, occurrence: 3 } as const;
const OUTAGE = 100;
const FIRM = 0.6;
const NOTHING: Evidence = { claims: [], conflict: false, doubted: false };

/**
 * Occurrence beats series beats organiser beats venue; a dated claim beats an undated one of its scope, and a dated outage
 * beats everything on its dates. Claims below 0.60 count only where nothing firmer is said.
 */
export function evidenceOn(index: ClaimIndex, attribute: string, date: string | null): Evidence {
  const all = claimsAbout(index, attribute);
  if (all.length === 0) return NOTHING;
  const current = index.dated ? all.filter((claim) => holdsOn(claim, date)) : all;
  const stated = current.filter((claim) => claim.state === 'stated' && claim.value !== null);
  const conflicts = current.filter((claim) => claim.state === 'conflict');
  if (stated.length === 0) return { claims: [], conflict: conflicts.length > 0, doubted: current.length > 0 };
  if (closingValues(attribute) !== undefined) return { claims: stated, conflict: false, doubted: false };
  const firm = stated.filter((claim) => claim.confidence >= FIRM);
  const pool = firm.length > 0 ? firm : stated;
  const top = Math.max(...pool.map(rank));
  const doubted = current.some((claim) => claim.state === 'unknown_stated' && rank(claim) > top);
  const conflict = conflicts.some((claim) => rank(claim) >= top);
  return { claims: pool.filter((claim) => rank(claim) === top), conflict, doubted };
}

function rank(claim: Claim): number {
  const dated = claim.valid.from !== null || claim.valid.until !== null;
  if (dated && isOutage(claim)) return OUTAGE;
  return SCOPE[claim.scope] * 2 + (dated ? 1 : 0);
}

function isOutage(claim: Claim): boolean {
  if (claim.availability === 'no' || claim.availability === 'limited') return true;
  if (claim.value === 'none') return true;
  return attributeOf(claim.attribute)?.type === 'tri' && (claim.value === 'no' || claim.value === 'limited');
}
