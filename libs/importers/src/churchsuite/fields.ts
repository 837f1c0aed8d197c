import type { Geo } from '#libs/domain';
import { geoAt } from '../reading/geo-at.js';
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

/** Coordinates, which are text. */
export function geoOf(location: JsonObject): Geo | null {
  return geoAt(numberIn(location, 'latitude'), numberIn(location, 'longitude'), 'exact');
}
