import type { ExtractedPlace, Geo } from '#libs/domain';
import { geoOf } from '../reading/geo.js';
import { textIn } from '../reading/json-value.js';

/** Where the map of a new item stands, in New York: nobody chose it (seen 2022 to 2026). */
const UNSET = { lat: 40.720_755_9, lon: -74.000_761_3 };

/** The place of an item: its title (as `attendanceOf` left it), address lines, and a pin that somebody set. */
export function placeOf(location: unknown, name: string | null): ExtractedPlace | null {
  const [street, second, country] = ['addressLine1', 'addressLine2', 'addressCountry'].map((line) =>
    textIn(location, line),
  );
  const lines = [street, second, country].filter((line) => line !== null && line !== undefined);
  const geo = pinOf(location);
  if (name === null && street === null && second === null && geo === null) return null;
  const text = lines.length === 0 ? null : lines.join(', ');
  return {
    text: null,
    name,
    address: text === null ? null : { text, street: street ?? null, country: country ?? null },
    geo,
  };
}

/** The marker; the middle of the map only where there is no marker at all. */
function pinOf(location: unknown): Geo | null {
  const pin = geoOf(location, 'markerLat', 'markerLng') ?? geoOf(location, 'mapLat', 'mapLng');
  return pin === null || isUnset(pin) ? null : pin;
}

function isUnset({ lat, lon }: Geo): boolean {
  return Math.abs(lat - UNSET.lat) < 1e-5 && Math.abs(lon - UNSET.lon) < 1e-5;
}
