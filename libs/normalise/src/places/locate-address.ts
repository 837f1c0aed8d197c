import { greatCircleKm, type Address, type Gazetteer, type Geo } from '#libs/domain';
import { locateAsked, type LocateHints } from './locate.js';
import { askedByAddress, type PlaceAsked } from './place-asked.js';

/** A name at the end of a line that nothing else bears out is a town only in the neighbourhood; it may be a house or a street. */
const NEIGHBOURHOOD_KM = 60;

/** Whether an address names anything that could be looked up: what it costs to load a gazetteer is spent on nothing less. */
export function saysWhere(address: Address, { near }: LocateHints): boolean {
  const asked = askedByAddress(address);
  if (asked.postcode === null && asked.towns.length === 0) return false;
  return isBorneOut(asked) || (near !== null && near !== undefined);
}

/**
 * Coordinates for a published address that came without: those of its American ZIP code or of its town. Null where it names none,
 * where several towns fit it, and where only a wide area is known: a pin in the wrong town is worse than none.
 */
export function locateAddress(address: Address, gazetteer: Gazetteer, hints: LocateHints): Geo | null {
  const asked = askedByAddress(address);
  const located = locateAsked(asked, gazetteer, hints);
  if (located.found !== 'one' || located.place.precision === 'area') return null;
  const { lat, lon, precision, radius } = located.place;
  if (precision === 'locality' && !isBorneOut(asked) && !isNear({ lat, lon }, hints)) return null;
  return { lat, lon, precision, from: 'gazetteer', radius };
}

function isBorneOut({ isStated, country, postcode, towns }: PlaceAsked): boolean {
  return isStated || country !== null || postcode !== null || towns.some(({ regions }) => regions.length > 0);
}

function isNear(point: { readonly lat: number; readonly lon: number }, { near }: LocateHints): boolean {
  return near !== null && near !== undefined && greatCircleKm(point, near) <= NEIGHBOURHOOD_KM;
}
