import type { Geo } from '#libs/domain';

const KM_A_DEGREE = 111.32;

/** Kilometres between two points of one neighbourhood, on a flat earth: off by less than one in a hundred within 100 km. */
export function distanceKm(one: Geo, other: Geo): number {
  const north = (one.lat - other.lat) * KM_A_DEGREE;
  const east = (one.lon - other.lon) * KM_A_DEGREE * Math.cos((((one.lat + other.lat) / 2) * Math.PI) / 180);
  return Math.hypot(north, east);
}

/** Whether a point is a door or a street rather than the middle of a town. */
export function isPrecise({ precision }: Geo): boolean {
  return precision === 'exact' || precision === 'street';
}
