import type { ExtractedPlace, Geo } from '#libs/domain';
import { geoAt } from '../reading/geo.js';
import { numberIn, textIn } from '../reading/json-value.js';

/** Where a row meets; null when it says nothing. Names of states and nations are kept as their server writes them. */
export function placeOf(row: unknown): ExtractedPlace | null {
  const name = textIn(row, 'location_text');
  const street = textIn(row, 'location_street');
  const postalCode = textIn(row, 'location_postal_code_1');
  const geo = geoOf(row, street !== null);
  const { locality, region, country } = townIn(row);
  const addressed = (street ?? postalCode ?? locality ?? region ?? country) !== null;
  if (name === null && geo === null && !addressed) return null;
  return { text: null, name, address: addressed ? { street, locality, region, country, postalCode } : null, geo };
}

/** Of a place that must not be found: its town and nothing else. */
export function townOf(row: unknown): ExtractedPlace | null {
  const address = townIn(row);
  return Object.values(address).some((part) => part !== null) ? { text: null, name: null, address, geo: null } : null;
}

function townIn(row: unknown) {
  return {
    locality: textIn(row, 'location_municipality') ?? textIn(row, 'location_city_subsection'),
    region: textIn(row, 'location_province'),
    country: textIn(row, 'location_nation'),
  };
}

/** `0,0` is what servers hold for meetings that nobody put on the map. */
function geoOf(row: unknown, street: boolean): Geo | null {
  return geoAt(numberIn(row, 'latitude'), numberIn(row, 'longitude'), street ? 'street' : 'locality');
}
