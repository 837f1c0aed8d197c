import type { ExtractedPlace } from '#libs/domain';
import { htmlText } from '#libs/extract';
import { geoOf } from '../reading/geo.js';
import { type JsonObject, objectsIn, textIn } from '../reading/json-value.js';

/** The venue of a row: an object, or an empty list where there is none. */
export function venueIn(row: unknown): JsonObject {
  return objectsIn(row, 'venue')[0] ?? {};
}

/** Name (as {@link attendanceOf} left it), address and pin; the venue's telephone number is not read. */
export function placeOf(venue: JsonObject, name: string | null): ExtractedPlace | null {
  const part = (field: string): string | null => {
    const text = htmlText(textIn(venue, field) ?? '');
    return text === '' ? null : text;
  };
  const address = {
    street: part('address'),
    locality: part('city'),
    region: part('stateprovince') ?? part('state') ?? part('province'),
    postalCode: part('zip'),
    country: part('country'),
  };
  const geo = geoOf(venue, 'geo_lat', 'geo_lng');
  const addressed = address.street !== null || address.locality !== null || address.postalCode !== null;
  if (name === null && !addressed && geo === null) return null;
  return { text: null, name, address, geo };
}
