import type { ExtractedPlace, Geo } from '#libs/domain';
import { propertyOf, unescapeText } from '#libs/extract';
import type { IcalComponent } from '#libs/extract';

/** The place of an event: Apple's structured location where there is one, else LOCATION with GEO. Null when none. */
export function readPlace(event: IcalComponent, location: string | null): ExtractedPlace | null {
  const apple = propertyOf(event, 'X-APPLE-STRUCTURED-LOCATION');
  const name = plain(apple?.params.get('X-TITLE'));
  const address = plain(apple?.params.get('X-ADDRESS'));
  const geo = geoOf(apple?.value.replace(/^geo:/iu, '') ?? null) ?? geoOf(propertyOf(event, 'GEO')?.value ?? null);
  if (location === null && name === null && geo === null) return null;
  return {
    text: location,
    name,
    address: address === null ? null : { text: address },
    geo,
  };
}

/** `lat;lon` or `lat,lon`. Nought and nought is what broken plugins write for "unknown". */
function geoOf(value: string | null): Geo | null {
  const match = /^\s*(-?\d{1,3}(?:\.\d{1,20})?)\s*\\?[;,]\s*(-?\d{1,3}(?:\.\d{1,20})?)/u.exec(value ?? '');
  if (!match) return null;
  const [lat, lon] = [Number(match[1]), Number(match[2])];
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180 || (lat === 0 && lon === 0)) return null;
  return { lat, lon, precision: 'exact' };
}

function plain(text: string | undefined): string | null {
  const tidy = unescapeText(text ?? '')
    .replace(/\s{0,20}\n\s{0,20}/gu, ', ')
    .trim();
  return tidy === '' ? null : tidy;
}
