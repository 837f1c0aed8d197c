import { plainKey, trimAny, type Listing, type Venue } from '#libs/domain';

/**
 * A listing with its source's own venue where that is what it means: it names no place at all or only a room, or it names that
 * venue (perhaps with a room before it) and only leaves out where on earth it is. Anything else stays as published.
 */
export function atHome(listing: Listing, home: Venue | null): Listing {
  if (home === null || listing.mode === 'online') return listing;
  const { venue } = listing;
  if (venue === null) return { ...listing, venue: home };
  if (namesOnlyARoom(venue)) return { ...listing, venue: { ...home, room: venue.room } };
  if (venue.geo !== null || !namesIt(venue, home)) return listing;
  return {
    ...listing,
    venue: {
      name: home.name,
      room: isHome(venue.room, home) ? roomIn(venue, home) : venue.room,
      address: home.address.text === null ? venue.address : home.address,
      geo: home.geo,
    },
  };
}

function namesOnlyARoom({ name, address, geo }: Venue): boolean {
  return name === null && geo === null && Object.values(address).every((part) => part === null);
}

/** "Main Hall", of "Main Hall, Weavers' Hall": what stands before the venue's own name. */
function roomIn({ name }: Venue, home: Venue): string | null {
  if (name === null || isHome(name, home)) return null;
  const at = name.toLowerCase().indexOf((home.name ?? '').toLowerCase());
  const room = trimAny(at > 0 ? name.slice(0, at) : name, ' ,;–-');
  return room === '' || isHome(room, home) ? null : room;
}

/** Whether a text says no more than the venue's own name, or nothing at all. */
function isHome(text: string | null, home: Venue): boolean {
  return text === null || plainKey(text) === plainKey(home.name ?? '');
}

function namesIt(venue: Venue, home: Venue): boolean {
  const name = plainKey(home.name ?? '');
  const said = plainKey([venue.room, venue.name, venue.address.text].filter((part) => part !== null).join(' '));
  return name !== '' && ` ${said} `.includes(` ${name} `);
}
