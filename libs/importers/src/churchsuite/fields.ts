import type { Geo } from '#libs/domain';
import { type JsonObject, numberIn, objectIn, textIn } from '../reading/json-value.js';
import { httpLink } from '../reading/links.js';

/** The largest picture of `images`, which is an empty list where there is none. */
export function imageOf(row: JsonObject): string | null {
  const images = objectIn(row, 'images');
  for (const size of ['lg', 'md', 'sm', 'original']) {
    const link = httpLink(textIn(objectIn(images, size), 'url') ?? textIn(images, size), null);
    if (link !== null) return link;
  }
  return null;
}

/** Coordinates, which are text; null for nought and nought. `digits` blurs them: 2 is about a kilometre. */
export function geoOf(location: JsonObject, precision: Geo['precision'], digits: number | null): Geo | null {
  const [lat, lon] = [numberIn(location, 'latitude'), numberIn(location, 'longitude')];
  if (lat === null || lon === null || Math.abs(lat) > 90 || Math.abs(lon) > 180 || (lat === 0 && lon === 0))
    return null;
  const blur = (degrees: number): number => (digits === null ? degrees : Number(degrees.toFixed(digits)));
  return { lat: blur(lat), lon: blur(lon), precision };
}
