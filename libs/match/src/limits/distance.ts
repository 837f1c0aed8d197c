import type { Needs } from '#libs/domain';

type TravelMode = NonNullable<NonNullable<Needs['travel']>['mode']>;

/**
 * Honest ranges: the way is longer than the crow flies (`detour`, times), speeds vary (km/h), and some minutes are spent
 * waiting, walking to the stop or parking (`fixed`). The low figures make the shortest journey, the high ones the longest.
 */
const JOURNEYS: Readonly<Record<TravelMode, { readonly fast: Leg; readonly slow: Leg }>> = {
  walk: { fast: { detour: 1.1, kmh: 5.5, fixed: 0 }, slow: { detour: 1.35, kmh: 4, fixed: 0 } },
  bike: { fast: { detour: 1.1, kmh: 18, fixed: 1 }, slow: { detour: 1.35, kmh: 12, fixed: 3 } },
  transit: { fast: { detour: 1.1, kmh: 25, fixed: 4 }, slow: { detour: 1.35, kmh: 14, fixed: 12 } },
  car: { fast: { detour: 1.1, kmh: 50, fixed: 2 }, slow: { detour: 1.4, kmh: 25, fixed: 8 } },
  lift: { fast: { detour: 1.1, kmh: 50, fixed: 2 }, slow: { detour: 1.4, kmh: 25, fixed: 8 } },
};

type Leg = { readonly detour: number; readonly kmh: number; readonly fixed: number };
type Point = { readonly lat: number; readonly lon: number };

const EARTH_KM = 6371.0088;

/** Great-circle distance in kilometres (haversine). */
export function distanceKm(a: Point, b: Point): number {
  const rad = Math.PI / 180;
  const lat = Math.sin(((b.lat - a.lat) * rad) / 2);
  const lon = Math.sin(((b.lon - a.lon) * rad) / 2);
  const h = lat * lat + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * lon * lon;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Shortest and longest likely journey in whole minutes. */
export function journeyMinutes(km: number, mode: TravelMode): readonly [number, number] {
  const { fast, slow } = JOURNEYS[mode];
  return [Math.floor(minutesOf(km, fast)), Math.ceil(minutesOf(km, slow))];
}

function minutesOf(km: number, leg: Leg): number {
  return ((km * leg.detour) / leg.kmh) * 60 + leg.fixed;
}
