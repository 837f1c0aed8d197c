import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cellOf, cellsWithin } from './cell.js';

const KM_PER_DEGREE = 111.195;

describe('squares', () => {
  it('are the same for places a few hundred metres apart, mostly, and differ across a quarter degree', () => {
    expect(cellOf(51.501, -0.101)).toBe(cellOf(51.503, -0.104));
    expect(cellOf(51.4, -0.1)).not.toBe(cellOf(51.6, -0.1));
  });

  it('meet at the date line and stay inside an integer at the poles', () => {
    expect(cellOf(0, 180)).toBe(cellOf(0, -180));
    for (const lat of [-90, 90]) expect(cellOf(lat, 179.9)).toBeLessThan(2 ** 31);
  });

  it('of a circle hold every place within it, also across the date line', () => {
    fc.assert(
      fc.property(
        fc.record({
          lat: fc.double({ min: -70, max: 70, noNaN: true }),
          lon: fc.double({ min: -180, max: 180, noNaN: true }),
          km: fc.double({ min: 0.1, max: 300, noNaN: true }),
        }),
        fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (circle, bearing, share) => {
          const there = destination(circle.lat, circle.lon, bearing, circle.km * share);
          expect(cellsWithin(circle)).toContain(cellOf(there.lat, there.lon));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are few for a town, and not listed for a continent or around a pole', () => {
    expect(cellsWithin({ lat: 51.5, lon: -0.1, km: 40 })?.length).toBeLessThan(40);
    expect(cellsWithin({ lat: 51.5, lon: -0.1, km: 4_000 })).toBeNull();
    expect(cellsWithin({ lat: 89, lon: 0, km: 50 })).toBeNull();
  });
});

function destination(lat: number, lon: number, bearing: number, km: number) {
  const [phi, along] = [(lat * Math.PI) / 180, (km / KM_PER_DEGREE) * (Math.PI / 180)];
  const there = Math.asin(Math.sin(phi) * Math.cos(along) + Math.cos(phi) * Math.sin(along) * Math.cos(bearing));
  const turned = Math.atan2(
    Math.sin(bearing) * Math.sin(along) * Math.cos(phi),
    Math.cos(along) - Math.sin(phi) * Math.sin(there),
  );
  const east = lon + (turned * 180) / Math.PI;
  return { lat: (there * 180) / Math.PI, lon: ((((east + 180) % 360) + 360) % 360) - 180 };
}
