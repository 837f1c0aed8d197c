import type { Geo } from '#libs/domain';
import { geoAt } from './geo-at.js';
import { numberIn } from './json-value.js';

/** A pin by the names of its two fields. Nought and nought is what programs write for a place that nobody put on the map. */
export function geoOf(from: unknown, latitude: string, longitude: string): Geo | null {
  return geoAt(numberIn(from, latitude), numberIn(from, longitude), 'exact');
}
