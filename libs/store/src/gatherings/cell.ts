import { EARTH_KM } from '#libs/domain';

/** Quarter-degree squares, numbered south to north and west to east: a box of them is an index range of few values. */
const PER_DEGREE = 4;
const AROUND = 360 * PER_DEGREE;
const KM_PER_DEGREE = 111.195;
/** A wider circle is not worth listing squares for. */
const WIDEST_KM = 400;

export type Circle = { readonly lat: number; readonly lon: number; readonly km: number };

/** The square that a place lies in. */
export function cellOf(lat: number, lon: number): number {
  return rowOf(lat) * AROUND + columnOf(lon);
}

/** The squares that a circle touches; null when there are too many to list, so that every square counts. */
export function cellsWithin({ lat, lon, km }: Circle): readonly number[] | null {
  const up = km / KM_PER_DEGREE;
  if (km > WIDEST_KM || Math.abs(lat) + up >= 89) return null;
  // Where the circle is widest in degrees of longitude: nearer the pole than its centre.
  const across = up / Math.cos(((Math.abs(lat) + up) * Math.PI) / 180);
  const cells: number[] = [];
  for (let row = rowOf(lat - up); row <= rowOf(lat + up); row += 1) {
    const west = Math.floor((lon - across + 180) * PER_DEGREE);
    const east = Math.floor((lon + across + 180) * PER_DEGREE);
    for (let column = west; column <= east; column += 1)
      cells.push(row * AROUND + (((column % AROUND) + AROUND) % AROUND));
  }
  return cells;
}

/** Great-circle distance in kilometres, as SQL over columns `lat` and `lon` of `table`. */
export function distanceSql(table: string, lat: string, lon: string): string {
  return `(2 * ${EARTH_KM} * asin(least(1, sqrt(
    power(sin(radians(${table}.lat - ${lat}) / 2), 2) +
    cos(radians(${lat})) * cos(radians(${table}.lat)) * power(sin(radians(${table}.lon - ${lon}) / 2), 2)))))`;
}

function rowOf(lat: number): number {
  return Math.floor((Math.min(89.99, Math.max(-90, lat)) + 90) * PER_DEGREE);
}

function columnOf(lon: number): number {
  return ((Math.floor((lon + 180) * PER_DEGREE) % AROUND) + AROUND) % AROUND;
}
