import type { Address, ExtractedPlace, Geo } from '#libs/domain';
import { geoAt } from '../reading/geo.js';
import { type JsonObject, numberOf, textOf } from '../reading/json-value.js';

/**
 * Where a row meets. An `approximate` one has no street and no pin, only its town; coordinates that nobody calls exact are a
 * geocoder's. Null when nothing is said.
 */
export function placeOf(row: JsonObject): ExtractedPlace | null {
  const approximate = textOf(row['approximate'])?.toLowerCase() ?? null;
  const vague = approximate === 'yes';
  const address = addressOf(row, vague);
  const geo = geoOf(row, vague ? 'locality' : approximate === 'no' ? 'exact' : 'street');
  const name = vague ? null : textOf(row['location']);
  if (name === null && address === null && geo === null) return null;
  return { text: null, name, address, geo };
}

/** Of a place that must not be found: its town and nothing else. */
export function townOf(row: JsonObject): ExtractedPlace | null {
  const address = { locality: textOf(row['city']), region: textOf(row['state']), country: textOf(row['country']) };
  if (address.locality === null && address.region === null) return null;
  return { text: null, name: null, address, geo: null };
}

function addressOf(row: JsonObject, vague: boolean): Partial<Address> | null {
  const street = vague ? null : textOf(row['address']);
  const locality = textOf(row['city']);
  const region = textOf(row['state']);
  const postalCode = textOf(row['postal_code']);
  const country = textOf(row['country']);
  const whole = textOf(row['formatted_address']);
  const text = whole !== null && vague ? withoutStreet(whole) : whole;
  if (text !== null) return { text, street, locality, region, postalCode, country };
  if ((street ?? locality ?? region ?? postalCode ?? country) === null) return null;
  return { street, locality, region, postalCode, country };
}

/** Parts with a house number go; what stands after them is the town. */
function withoutStreet(address: string): string | null {
  const parts = address.split(',').map((part) => part.trim());
  const numbered = parts.findLastIndex((part, at) => /^\d{1,6}[a-z]?\s\p{L}/iu.test(part) && at < parts.length - 1);
  const rest = parts.slice(numbered + 1).filter((part) => part !== '');
  return rest.length === 0 ? null : rest.join(', ');
}

function geoOf(row: JsonObject, precision: Geo['precision']): Geo | null {
  const both = textOf(row['coordinates'])?.split(',') ?? null;
  const lat = numberOf(row['latitude']) ?? numberOf(both?.[0]);
  const lon = numberOf(row['longitude']) ?? numberOf(both?.[1]);
  return geoAt(lat, lon, precision);
}
