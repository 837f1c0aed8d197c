import type { TravelMode } from './travel-mode.js';

/** How much longer the way is than the crow's (`detour`, times), how fast (km/h), and minutes beside the way itself. */
export type Leg = { readonly detour: number; readonly kmh: number; readonly fixed: number };

/** `fast` makes the shortest likely journey, `slow` the longest. `reach`: kilometres of doubt about both ends that leave it worth saying. */
export type Journey = { readonly fast: Leg; readonly slow: Leg; readonly reach: number };

// Ways between random points of a town are about 1.2 times as long as a straight line (Newell 1980); footways round rivers and
// railways more. Step-free ways are longer still, by how much is our assumption.
// Walking: 4 km/h is a cautious adult with crossings, 5.5 a brisk one. A manual wheelchair moves at 0.8 m/s through an ordinary day
// (Tolerico et al. 2007: 0.79 ± 0.19), a powered one on a pavement at up to 6.4 km/h.
// Cycling 12 to 18, driving 25 to 50 km/h between doors in and around towns, and buses and trains 14 to 25 with their stops, are our
// assumptions; so are the minutes for locking, parking, walking to a stop and waiting. Nothing here knows a timetable or the traffic.
const JOURNEYS: Readonly<Record<TravelMode, Journey>> = {
  walk: { fast: { detour: 1.1, kmh: 5.5, fixed: 0 }, slow: { detour: 1.35, kmh: 4, fixed: 0 }, reach: 2 },
  wheelchair: { fast: { detour: 1.1, kmh: 5.5, fixed: 0 }, slow: { detour: 1.6, kmh: 2.5, fixed: 2 }, reach: 1.5 },
  bike: { fast: { detour: 1.1, kmh: 18, fixed: 1 }, slow: { detour: 1.35, kmh: 12, fixed: 3 }, reach: 6 },
  transit: { fast: { detour: 1.1, kmh: 25, fixed: 4 }, slow: { detour: 1.35, kmh: 14, fixed: 12 }, reach: 10 },
  car: { fast: { detour: 1.1, kmh: 50, fixed: 2 }, slow: { detour: 1.4, kmh: 25, fixed: 8 }, reach: 15 },
  lift: { fast: { detour: 1.1, kmh: 50, fixed: 2 }, slow: { detour: 1.4, kmh: 25, fixed: 8 }, reach: 15 },
};

export function journeyBy(mode: TravelMode): Journey {
  return JOURNEYS[mode];
}
