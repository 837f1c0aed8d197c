import { greatCircleKm } from '#libs/domain';
import { compareNames, type NamesLikeness } from './compare-names.js';
import { isPrecise } from './is-precise.js';
import type { PlaceTraits } from './place-traits.js';
import { isSameNumber, isSameStreet } from './read-street.js';

/** What two stated places have in common and what not; null where one of them does not say it. */
export type PlaceFacts = {
  readonly names: NamesLikeness;
  /** Names that are one, or one of them a shorter form. */
  readonly areNamedAlike: boolean;
  /** One names no town, and its building's name has the other's in it: "Elverton Library". */
  readonly namesTheTown: boolean;
  readonly sameStreet: boolean;
  readonly otherStreet: boolean;
  readonly sameNumber: boolean | null;
  /** Neither has a name, and the street none but its own: a square, a hill. */
  readonly areWholeStreets: boolean;
  readonly sameTown: boolean | null;
  readonly samePostcode: boolean | null;
  /** Codes that name a dozen doors, as British and Canadian ones; five digits name a town. */
  readonly narrowPostcode: boolean;
  readonly sameDistrict: boolean;
  readonly otherState: boolean;
  /** Kilometres between two points that are doors or streets. */
  readonly km: number | null;
  /** Kilometres between points of any precision. */
  readonly roughKm: number | null;
};

export function placeFacts(one: PlaceTraits, other: PlaceTraits): PlaceFacts {
  const names = compareNames(one, other);
  const haveStreets = one.street !== null && other.street !== null;
  const sameStreet = one.street !== null && other.street !== null && isSameStreet(one.street, other.street);
  const roughKm = one.geo === null || other.geo === null ? null : greatCircleKm(one.geo, other.geo);
  const arePrecise = one.geo !== null && other.geo !== null && isPrecise(one.geo) && isPrecise(other.geo);
  return {
    names,
    areNamedAlike: names === 'equal' || names === 'part',
    namesTheTown: mentions(one, other) || mentions(other, one),
    sameStreet,
    otherStreet: haveStreets && !sameStreet,
    sameNumber:
      sameStreet && one.street !== null && other.street !== null ? isSameNumber(one.street, other.street) : null,
    areWholeStreets: isWholeStreet(one) && isWholeStreet(other),
    sameTown: sameTown(one, other),
    samePostcode: one.postcode === null || other.postcode === null ? null : one.postcode === other.postcode,
    narrowPostcode: isNarrow(one.postcode) && isNarrow(other.postcode),
    sameDistrict: district(one.postcode) === district(other.postcode),
    otherState: isOtherState(one.region, other.region),
    km: arePrecise ? roughKm : null,
    roughKm,
  };
}

/** A town that stands in the other's address is no other town: suburbs are named either way. */
function sameTown(one: PlaceTraits, other: PlaceTraits): boolean | null {
  if (one.town.length === 0 || other.town.length === 0) return null;
  if (one.town.join(' ') === other.town.join(' ')) return true;
  if (one.town.every((word) => other.words.has(word)) || other.town.every((word) => one.words.has(word))) return null;
  return false;
}

function mentions(one: PlaceTraits, other: PlaceTraits): boolean {
  return one.town.length === 0 && other.town.length > 0 && other.town.every((word) => one.words.has(word));
}

function isWholeStreet({ name, street }: PlaceTraits): boolean {
  return name.length === 0 && street !== null && street.number === null;
}

/** American and Australian states by their letters; elsewhere a county may be left out or be named in several ways. */
function isOtherState(one: string | null, other: string | null): boolean {
  if (one === null || other === null || one === other) return false;
  return one.length <= 3 && other.length <= 3;
}

function isNarrow(postcode: string | null): boolean {
  return postcode !== null && /[A-Z]/u.test(postcode);
}

function district(postcode: string | null): string | null {
  return postcode !== null && isNarrow(postcode) ? postcode.slice(0, -3) : postcode;
}
