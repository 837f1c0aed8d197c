import {
  hashOf,
  type Gazetteer,
  type GazetteerOnDemand,
  type Geo,
  type Prepared,
  type PreparedListing,
  type Venue,
  type Zone,
} from '#libs/domain';
import { locateAddress, saysWhere, type LocateHints } from '#libs/normalise';

/** What a source tells about where its events are: the zone that it keeps, and where it is at home. */
export type SourceWhereabouts = { readonly zone: Zone | null; readonly venue: Venue | null };

/**
 * Listings with coordinates for every venue that has an address and none: the middle of its ZIP code or town, marked as looked up and
 * with how far off it may be. What a source gave stays as it is. The hash changes with them, so that a better gazetteer is news.
 */
export async function withPlaces(
  prepared: Prepared,
  gazetteers: GazetteerOnDemand,
  source: SourceWhereabouts,
): Promise<Prepared> {
  const isToBeFound = (one: PreparedListing): boolean => lacksPlace(one, source);
  if (!prepared.listings.some(isToBeFound)) return prepared;
  const find = finder(await gazetteers.get(), source);
  return { ...prepared, listings: prepared.listings.map((one) => (isToBeFound(one) ? found(one, find) : one)) };
}

type Find = (venue: Venue) => Geo | null;

function lacksPlace({ listing }: PreparedListing, source: SourceWhereabouts): boolean {
  const { venue, mode } = listing;
  if (venue === null || venue.geo !== null || mode === 'online') return false;
  return saysWhere(venue.address, { near: source.venue?.geo ?? null });
}

function found(prepared: PreparedListing, find: Find): PreparedListing {
  const { venue } = prepared.listing;
  const geo = venue && find(venue);
  if (venue === null || geo === null) return prepared;
  return {
    ...prepared,
    listing: { ...prepared.listing, venue: { ...venue, geo } },
    hash: hashOf([prepared.hash, geo]),
  };
}

/** A source has few places and many dates: each address is looked up once. */
function finder(gazetteer: Gazetteer, { zone, venue }: SourceWhereabouts): Find {
  const country = venue?.address.country ?? (zone === null ? null : gazetteer.countryOf(zone));
  const hints: LocateHints = { country, near: venue?.geo ?? null };
  const known = new Map<string, Geo | null>();
  return ({ address }) => {
    const key = JSON.stringify(address);
    const geo = known.has(key) ? (known.get(key) ?? null) : locateAddress(address, gazetteer, hints);
    known.set(key, geo);
    return geo;
  };
}
