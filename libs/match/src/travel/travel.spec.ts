import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sayTravel } from './say-travel.js';
import { minutesFor, travelEstimate, type TravelEnd } from './travel-estimate.js';
import type { TravelMode } from './travel-mode.js';

const HOME: TravelEnd = { lat: 53.8, lon: -1.55 };
/** So many kilometres north of home, known to so many metres. */
const north = (km: number, radius?: number): TravelEnd => ({ lat: 53.8 + km / 111.195, lon: -1.55, radius });

const MODES: readonly TravelMode[] = ['walk', 'wheelchair', 'bike', 'transit', 'car', 'lift'];

describe('a journey in plain words', () => {
  it.each<[km: number, mode: TravelMode, expected: string]>([
    [0.1, 'walk', 'up to 3 minutes on foot'],
    [0.5, 'walk', 'about 6 to 15 minutes on foot'],
    [2, 'walk', 'about 20 to 45 minutes on foot'],
    [0.5, 'wheelchair', 'about 6 to 25 minutes by wheelchair'],
    [3, 'bike', 'about 10 to 25 minutes by bike'],
    [5, 'transit', 'about 15 to 45 minutes by bus or train; we do not know the timetable'],
    [8, 'car', 'about 10 to 35 minutes by car'],
    [60, 'lift', '80 minutes to more than three hours by car'],
    [40, 'walk', 'more than three hours on foot'],
  ])('%d km %s: %s', (km, mode, expected) => {
    expect(sayTravel(travelEstimate(HOME, north(km), mode))).toBe(expected);
  });

  it('says when it is not known', () => {
    const town = travelEstimate(HOME, north(2, 9_000), 'walk');
    expect(town.worthSaying).toBe(false);
    expect(sayTravel(town)).toBe('how long it takes on foot is not known: we only know roughly where it is');
    expect(travelEstimate(HOME, north(2, 9_000), 'transit').worthSaying).toBe(true);
    expect(travelEstimate(HOME, north(2, 30_000), 'car').worthSaying).toBe(false);
  });
});

const end = fc.record({
  lat: fc.double({ min: -70, max: 70, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
  radius: fc.option(fc.integer({ min: 0, max: 30_000 }), { nil: undefined }),
});
const mode = fc.constantFrom(...MODES);

describe('an estimate', () => {
  it('is a range, the same there and back, that never narrows as less is known', () => {
    fc.assert(
      fc.property(end, end, mode, fc.integer({ min: 0, max: 9_000 }), (from, to, by, more) => {
        const { km, minutes } = travelEstimate(from, to, by);
        expect(0 <= km[0] && km[0] <= km[1] && 0 <= minutes[0] && minutes[0] <= minutes[1]).toBe(true);
        const back = travelEstimate(to, from, by);
        expect(back.km[1]).toBeCloseTo(km[1], 6);
        const vaguer = travelEstimate(from, { ...to, radius: (to.radius ?? 0) + more }, by);
        expect(vaguer.minutes[0]).toBeLessThanOrEqual(minutes[0]);
        expect(vaguer.minutes[1]).toBeGreaterThanOrEqual(minutes[1]);
      }),
    );
  });

  it('holds for wherever the ends may really be', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 9_000 }),
        share,
        mode,
        (km, radius, part, by) => {
          const known = travelEstimate(HOME, north(km, radius), by);
          for (const sign of [-1, 1]) {
            const really = travelEstimate(HOME, north(km + (sign * part * radius) / 1000), by);
            expect(really.km[0]).toBeGreaterThanOrEqual(known.km[0] - 1e-3);
            expect(really.km[1]).toBeLessThanOrEqual(known.km[1] + 1e-3);
          }
        },
      ),
    );
  });

  it('is longer for longer ways', () => {
    const way = fc.double({ min: 0, max: 200, noNaN: true });
    fc.assert(
      fc.property(way, way, mode, (one, other, by) => {
        const [short, long] = [minutesFor(Math.min(one, other), by), minutesFor(Math.max(one, other), by)];
        expect(short[0] <= long[0] && short[1] <= long[1]).toBe(true);
      }),
    );
  });
});
