import { greatCircleKm } from '#libs/domain';
import { journeyBy, type Leg } from './journeys.js';
import type { TravelMode } from './travel-mode.js';

/** A point, and within how many metres of it somebody may really be; left out where it is a door. */
export type TravelEnd = { readonly lat: number; readonly lon: number; readonly radius?: number | undefined };

/** Least and most, both included. */
export type Range = readonly [low: number, high: number];

/** What can be said of a journey without a map, a timetable or the traffic. */
export type TravelEstimate = {
  readonly mode: TravelMode;
  /** Straight-line kilometres between the two ends wherever they really are. */
  readonly km: Range;
  /** Whole minutes from door to door. */
  readonly minutes: Range;
  /** False where the ends are known so roughly that the minutes would tell nobody anything; the least and the most still hold. */
  readonly worthSaying: boolean;
};

/** How long somebody may be on the way, as an honest range: slow and fast travellers, long and short ways, both ends' precision. */
export function travelEstimate(from: TravelEnd, to: TravelEnd, mode: TravelMode): TravelEstimate {
  const between = greatCircleKm(from, to);
  const doubt = ((from.radius ?? 0) + (to.radius ?? 0)) / 1000;
  const km: Range = [Math.max(0, between - doubt), between + doubt];
  const { reach } = journeyBy(mode);
  return {
    mode,
    km,
    minutes: [minutesFor(km[0], mode)[0], minutesFor(km[1], mode)[1]],
    worthSaying: doubt <= Math.max(reach, between / 4),
  };
}

/** Shortest and longest likely journey, in whole minutes, over so many straight kilometres. */
export function minutesFor(km: number, mode: TravelMode): Range {
  const { fast, slow } = journeyBy(mode);
  return [Math.floor(minutesOf(km, fast)), Math.ceil(minutesOf(km, slow))];
}

function minutesOf(km: number, leg: Leg): number {
  return ((km * leg.detour) / leg.kmh) * 60 + leg.fixed;
}
