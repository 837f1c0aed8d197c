import { plainKey } from '#libs/dedupe';
import type { Listing, Venue } from '#libs/domain';

/**
 * A listing with its source's own venue where that is what it means: it names no place at all, or it names that venue (perhaps
 * with a room) and only leaves out where on earth it is. Anything else stays as published.
 */
export function atHome(listing: Listing, home: Venue | null): Listing {
  if (home === null || listing.mode === 'online') return listing;
  const { venue } = listing;
  if (venue === null) return { ...listing, venue: home };
  if (venue.geo !== null || !namesIt(venue, home)) return listing;
  const { address } = venue;
  return {
    ...listing,
    venue: { ...venue, geo: home.geo, address: address.text === null ? home.address : address },
  };
}

function namesIt(venue: Venue, home: Venue): boolean {
  const name = plainKey(home.name ?? '');
  const said = plainKey([venue.name, venue.address.text].filter((part) => part !== null).join(' '));
  return name !== '' && ` ${said} `.includes(` ${name} `);
}
