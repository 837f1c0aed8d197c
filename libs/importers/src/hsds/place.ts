import type { Address, ExtractedPlace, Geo } from '#libs/domain';
import { blurred, geoAt } from '../reading/geo.js';
import { flagIn, type JsonObject, listIn, numberIn, objectIn, objectsIn, textIn } from '../reading/json-value.js';

/** The locations of a service, wherever its directory keeps them. */
export function locationsOf(service: JsonObject): readonly JsonObject[] {
  const own = objectsIn(service, 'locations');
  const links = objectsIn(service, 'service_at_locations');
  return links.length === 0 ? own : [...own, ...links.map(placeAt).filter((place) => place !== null)];
}

/** The place that a "service at location" stands for: in it, or (Outpost) its own fields. */
export function placeAt(link: JsonObject): JsonObject | null {
  const location = objectIn(link, 'location');
  if (Object.keys(location).length > 0) return location;
  return ['physical_addresses', 'addresses', 'address_1', 'city', 'latitude'].some((field) => field in link)
    ? link
    : null;
}

/** A place; null when it says nothing. One whose exact address is masked has its town and no more. */
export function placeOf(location: JsonObject): ExtractedPlace | null {
  const masked = flagIn(location, 'mask_exact_address') === true;
  const address = addressOf(location, masked);
  const geo = geoOf(location, masked);
  const name = masked ? null : textIn(location, 'name');
  return name === null && address === null && geo === null ? null : { text: null, name, address, geo };
}

/** Of a place that must not be found: its town and nothing else. */
export function townOf(location: JsonObject): ExtractedPlace | null {
  const address = addressOf(location, true);
  if (address === null || (address.locality === null && address.region === null)) return null;
  return { text: null, name: null, address: { ...address, postalCode: null }, geo: null };
}

function addressOf(location: JsonObject, masked: boolean): Partial<Address> | null {
  const listed = objectsIn(location, 'addresses').find((one) => textIn(one, 'address_type') !== 'postal');
  const source = listed ?? objectsIn(location, 'physical_addresses')[0] ?? location;
  const lines = [textIn(source, 'address_1'), textIn(source, 'address_2')].filter((line) => line !== null);
  const street = masked || lines.length === 0 ? null : lines.join(', ');
  const locality = textIn(source, 'city');
  const region = textIn(source, 'state_province') ?? textIn(source, 'region');
  const postalCode = masked ? district(textIn(source, 'postal_code')) : textIn(source, 'postal_code');
  const country = textIn(source, 'country');
  const said = (street ?? locality ?? region ?? postalCode ?? country) !== null;
  return said ? { street, locality, region, postalCode, country } : null;
}

/** The first half of a British postcode; any other is its own district. */
function district(postcode: string | null): string | null {
  return postcode === null
    ? null
    : (/^([A-Z]{1,2}\d[A-Z\d]?)\s?\d[A-Z]{2}$/iu.exec(postcode)?.[1]?.toUpperCase() ?? postcode);
}

function geoOf(location: JsonObject, masked: boolean): Geo | null {
  const point = listIn(objectIn(location, 'geometry'), 'coordinates');
  const lat = numberIn(location, 'latitude') ?? (point.length === 0 ? null : numberIn({ of: point[1] }, 'of'));
  const lon = numberIn(location, 'longitude') ?? (point.length === 0 ? null : numberIn({ of: point[0] }, 'of'));
  const geo = geoAt(lat, lon, 'exact');
  return masked ? blurred(geo) : geo;
}
