import { compareNames, type NamesLikeness } from './compare-names.js';
import { distanceKm, isPrecise } from './distance.js';
import type { PlaceTraits } from './place-traits.js';
import { isSameNumber, isSameStreet } from './read-street.js';

/** What two stated places are to each other, and what shows it. */
export type PlaceVerdict = {
  readonly verdict: 'same' | 'different' | 'unknown';
  readonly because:
    | 'name'
    | 'address'
    | 'coordinates'
    | 'town'
    | 'postcode'
    | 'street'
    | 'region'
    | 'name-and-town'
    | 'only-the-name'
    | 'unsaid';
};

/** Nearer than this is one plot; further apart than that no building reaches. Kilometres. */
const ONE_PLOT_KM = 0.06;
const NEAR_KM = 0.15;
const APART_KM = 0.5;
/** A town's middle lies no further from its last house. */
const TOWN_KM = 30;

/**
 * Whether two listings' places are one building. `same` needs a name and an address that agree, or an address to the door; a name alone is
 * in many towns. Whatever speaks against it makes it `different`: nobody is sent to another venue by a merge.
 */
export function samePlace(one: PlaceTraits, other: PlaceTraits): PlaceVerdict {
  const names = compareNames(one, other);
  const against = whatSpeaksAgainst(one, other, names);
  if (against !== null) return against;
  const door = isSameDoor(one, other);
  const near = kmBetween(one, other);
  const town = sameTown(one, other) === true;
  const postcode = one.postcode !== null && one.postcode === other.postcode;
  if (names === 'equal' || names === 'part') {
    if (postcode || door || (near !== null && near < NEAR_KM)) return { verdict: 'same', because: 'name' };
    if (isOneStreet(one, other) && town) return { verdict: 'same', because: 'name' };
    if (names === 'equal' && town) return { verdict: 'same', because: 'name' };
    const mentioned = names === 'equal' && (isMentioned(one, other) || isMentioned(other, one));
    return { verdict: 'unknown', because: mentioned ? 'name-and-town' : 'only-the-name' };
  }
  if (names === 'crossed' && door && (postcode || town)) return { verdict: 'same', because: 'address' };
  if (names === 'untold') {
    if (postcode && isFull(one.postcode) && isOneStreet(one, other)) return { verdict: 'same', because: 'address' };
    if (town && isWholeStreet(one) && isWholeStreet(other) && isOneStreet(one, other))
      return { verdict: 'same', because: 'address' };
    if (door && (postcode || town || near !== null)) return { verdict: 'same', because: 'address' };
    if (near !== null && near < ONE_PLOT_KM) return { verdict: 'same', because: 'coordinates' };
  }
  return { verdict: 'unknown', because: 'unsaid' };
}

function whatSpeaksAgainst(one: PlaceTraits, other: PlaceTraits, names: NamesLikeness): PlaceVerdict | null {
  const door = isSameDoor(one, other);
  const postcode = one.postcode !== null && one.postcode === other.postcode;
  const near = kmBetween(one, other);
  const named = names === 'equal' || names === 'part';
  const different = (because: PlaceVerdict['because']): PlaceVerdict => ({ verdict: 'different', because });

  if (one.region !== null && other.region !== null && one.region !== other.region && areStates(one, other))
    return different('region');
  if (near !== null && near > APART_KM) return door && postcode ? null : different('coordinates');
  if (isOutOfTown(one, other)) return different('coordinates');
  if (sameTown(one, other) === false && !postcode && !(near !== null && near < NEAR_KM)) return different('town');
  // One street and number stands in many towns; in one town a wrong digit of the code is likelier.
  if (one.postcode !== null && other.postcode !== null && !postcode && !(door && sameTown(one, other) === true)) {
    const nearby = named && outward(one.postcode) === outward(other.postcode) && sameTown(one, other) !== false;
    return nearby ? { verdict: 'unknown', because: 'postcode' } : different('postcode');
  }
  if (hasOtherNumber(one, other))
    return named && postcode && isFull(one.postcode) ? { verdict: 'unknown', because: 'street' } : different('street');
  if (names === 'apart') return door ? { verdict: 'unknown', because: 'address' } : different('name');
  if (names === 'crossed' && !door)
    return postcode && isFull(one.postcode) ? { verdict: 'unknown', because: 'postcode' } : different('name');
  return null;
}

function isSameDoor(one: PlaceTraits, other: PlaceTraits): boolean {
  if (one.street === null || other.street === null || !isSameStreet(one.street, other.street)) return false;
  return isSameNumber(one.street, other.street) === true;
}

function isOneStreet(one: PlaceTraits, other: PlaceTraits): boolean {
  return one.street !== null && other.street !== null && isSameStreet(one.street, other.street);
}

/** A square or a hill is a place to meet where neither a number nor a building is named. */
function isWholeStreet({ name, street }: PlaceTraits): boolean {
  return name.length === 0 && street !== null && street.number === null;
}

/** Whether one that names no town of its own names the other's in the name of its building: "Elverton Library". */
function isMentioned(one: PlaceTraits, other: PlaceTraits): boolean {
  return one.town.length === 0 && other.town.length > 0 && other.town.every((word) => one.words.has(word));
}

function hasOtherNumber(one: PlaceTraits, other: PlaceTraits): boolean {
  if (one.street === null || other.street === null || !isSameStreet(one.street, other.street)) return false;
  return isSameNumber(one.street, other.street) === false;
}

/** Null where one names no town. A town that stands in the other's address is no other town: suburbs are named either way. */
function sameTown(one: PlaceTraits, other: PlaceTraits): boolean | null {
  if (one.town.length === 0 || other.town.length === 0) return null;
  if (one.town.join(' ') === other.town.join(' ')) return true;
  if (one.town.every((word) => other.words.has(word)) || other.town.every((word) => one.words.has(word))) return null;
  return false;
}

function kmBetween(one: PlaceTraits, other: PlaceTraits): number | null {
  if (one.geo === null || other.geo === null || !isPrecise(one.geo) || !isPrecise(other.geo)) return null;
  return distanceKm(one.geo, other.geo);
}

function isOutOfTown(one: PlaceTraits, other: PlaceTraits): boolean {
  return one.geo !== null && other.geo !== null && distanceKm(one.geo, other.geo) > TOWN_KM;
}

/** American and Australian states by their letters; elsewhere a county may be left out or be named in several ways. */
function areStates(one: PlaceTraits, other: PlaceTraits): boolean {
  return (one.region ?? '').length <= 3 && (other.region ?? '').length <= 3;
}

/** A British or Canadian code names a dozen doors, five digits name a town. */
function isFull(postcode: string | null): boolean {
  return postcode !== null && /[A-Z]/u.test(postcode);
}

function outward(postcode: string): string {
  return isFull(postcode) ? postcode.slice(0, -3) : postcode;
}
