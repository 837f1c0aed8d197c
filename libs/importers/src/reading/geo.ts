import type { Geo } from '#libs/domain';
import { numberIn } from './json-value.js';

/** A pin by the names of its two fields. Nought and nought is what programs write for a place that nobody put on the map. */
export function geoOf(from: unknown, latitude: string, longitude: string): Geo | null {
  const [lat, lon] = [numberIn(from, latitude), numberIn(from, longitude)];
  if (lat === null || lon === null || Math.abs(lat) > 90 || Math.abs(lon) > 180 || (lat === 0 && lon === 0))
    return null;
  return { lat, lon, precision: 'exact' };
}
