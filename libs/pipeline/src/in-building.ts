import type { Building, Listing, Venue } from '#libs/domain';

/**
 * What is known of the host's own building holds for what takes place there: for what names no place of its own, or that one. What
 * the event says itself comes first, and an online event is in no building.
 */
export function inBuilding(listing: Listing, building: Building): Listing {
  if (listing.mode === 'online' || !isThere(listing.venue, building)) return listing;
  const stated = new Set(listing.claims.map(({ attribute }) => attribute));
  const more = building.claims.filter(({ attribute }) => !stated.has(attribute));
  return more.length === 0 ? listing : { ...listing, claims: [...listing.claims, ...more] };
}

function isThere(venue: Venue | null, { name, postalCode }: Building): boolean {
  if (venue === null) return true;
  const there = folded([venue.name, venue.address.text, venue.address.postalCode].join(' '));
  if (postalCode !== null && folded(postalCode).length >= 4) return there.includes(folded(postalCode));
  return name !== null && folded(name).length >= 4 && there.includes(folded(name));
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
