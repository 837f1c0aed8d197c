type Point = { readonly lat: number; readonly lon: number };

/** Mean radius of the earth in kilometres. */
export const EARTH_KM = 6371.0088;

/** Great-circle distance in kilometres (haversine, mean radius of the earth). */
export function greatCircleKm(a: Point, b: Point): number {
  const rad = Math.PI / 180;
  const lat = Math.sin(((b.lat - a.lat) * rad) / 2);
  const lon = Math.sin(((b.lon - a.lon) * rad) / 2);
  const h = lat * lat + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * lon * lon;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
