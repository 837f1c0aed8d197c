import type { Geo } from '#libs/domain';
import { numberIn } from './json-value.js';

/** A point as published; null where a part is missing or off the globe, and for nought and nought, which is how programs write "unknown". */
export function geoAt(lat: number | null, lon: number | null, precision: Geo['precision']): Geo | null {
  if (lat === null || lon === null || Math.abs(lat) > 90 || Math.abs(lon) > 180 || (lat === 0 && lon === 0))
    return null;
  return { lat, lon, precision };
}

/** The same point to about a kilometre: for places that may be somebody's home. */
export function blurred(geo: Geo | null): Geo | null {
  return geo === null
    ? null
    : { lat: Number(geo.lat.toFixed(2)), lon: Number(geo.lon.toFixed(2)), precision: 'approximate' };
}

/** A pin by the names of its two fields. Nought and nought is what programs write for a place that nobody put on the map. */
export function geoOf(from: unknown, latitude: string, longitude: string): Geo | null {
  return geoAt(numberIn(from, latitude), numberIn(from, longitude), 'exact');
}
