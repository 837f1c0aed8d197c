import type { Claim, Listing } from '#libs/domain';

/** What is known of the host's own place holds for what takes place there: not online, and not where another place is named. */
export function atItsPlace(listing: Listing, claims: readonly Claim[]): Listing {
  if (claims.length === 0 || listing.mode === 'online') return listing;
  const stated = new Set(listing.claims.map(({ attribute }) => attribute));
  return { ...listing, claims: [...listing.claims, ...claims.filter(({ attribute }) => !stated.has(attribute))] };
}
