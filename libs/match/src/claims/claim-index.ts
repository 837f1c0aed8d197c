import type { Claim } from '#libs/domain';

/** A gathering's claims by attribute, indexed once. */
export type ClaimIndex = {
  readonly by: ReadonlyMap<string, readonly Claim[]>;
  /** Some claim holds on some dates only, or needs notice: dates must then be judged one by one. */
  readonly dated: boolean;
};

const NONE: readonly Claim[] = [];
const EMPTY: ClaimIndex = { by: new Map(), dated: false };

/** Claims by attribute. Absent claims mean that nothing is known; expired ones say nothing about today. */
export function indexClaims(claims: readonly Claim[] | undefined): ClaimIndex {
  if (claims === undefined || claims.length === 0) return EMPTY;
  const by = new Map<string, Claim[]>();
  let dated = false;
  for (const claim of claims) {
    if (claim.state === 'expired' && claim.attribute !== 'safety.harm') continue;
    const same = by.get(claim.attribute);
    if (same === undefined) by.set(claim.attribute, [claim]);
    else same.push(claim);
    dated ||= claim.valid.from !== null || claim.valid.until !== null || needsNotice(claim);
  }
  return { by, dated };
}

/** Everything said about an attribute, on any date. */
export function claimsAbout(index: ClaimIndex, attribute: string): readonly Claim[] {
  return index.by.get(attribute) ?? NONE;
}

/** Whether it is there only for those who ask. */
export function needsNotice(claim: Claim): boolean {
  return claim.value === 'on_request' || claim.availability === 'on_request';
}

/** Whether a claim holds on a local date; `until` is exclusive. */
export function holdsOn(claim: Claim, date: string | null): boolean {
  if (date === null) return true;
  const { from, until } = claim.valid;
  return (from === null || from <= date) && (until === null || date < until);
}
