import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { candidateFilter, quoted, searchFilter } from './meili-filter.js';

const week = { from: '2026-12-01T00:00:00Z', until: '2026-12-08T00:00:00Z' };

describe('what the search server is asked', () => {
  it('asks for one start inside the window, whose end is outside', () => {
    expect(searchFilter({ ...week, near: null, filters: [], kind: null })).toEqual([
      'harmful = false',
      'closed = false',
      'starts 1796083200 TO 1796687999',
    ]);
  });

  it('asks for each filter, the kind, and near places or online', () => {
    const near = { lat: 51.5, lon: -0.1, km: 3 };
    expect(searchFilter({ ...week, near, filters: ['quiet', 'free'], kind: 'faith' }).slice(3)).toEqual([
      ['online = true', '_geoRadius(51.500000, -0.100000, 3000)'],
      'filters = "quiet"',
      'filters = "free"',
      'kind = "faith"',
    ]);
  });

  it('never leaves its quotes', () => {
    expect(quoted('a" OR closed = true OR kind = "')).toBe('"a\\" OR closed = true OR kind = \\""');
    expect(quoted('\\"')).toBe('"\\\\\\""');
  });

  it('asks candidates of a box that holds the whole circle, over the date line and at the poles too', () => {
    const places = fc.record({
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
      km: fc.double({ min: 0.5, max: 300, noNaN: true }),
    });
    const bearing = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true });
    fc.assert(
      fc.property(places, bearing, (near, angle) => {
        const box = boxOf(candidateFilter({ ...week, near, limit: 1 }));
        const rim = destination(near, angle, near.km * 0.999);
        expect(rim.lat).toBeLessThanOrEqual(box.north + 1e-5);
        expect(rim.lat).toBeGreaterThanOrEqual(box.south - 1e-5);
        const inside =
          box.west <= box.east
            ? rim.lon >= box.west - 1e-5 && rim.lon <= box.east + 1e-5
            : rim.lon >= box.west - 1e-5 || rim.lon <= box.east + 1e-5;
        expect(inside).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

function boxOf(filter: ReturnType<typeof candidateFilter>): Record<'north' | 'east' | 'south' | 'west', number> {
  const [north = NaN, east = NaN, south = NaN, west = NaN] = [
    ...(filter
      .flat()
      .join(' ')
      .split('_geoBoundingBox')[1]
      ?.matchAll(/-?\d{1,3}\.\d{6}/gu) ?? []),
  ].map(Number);
  return { north, east, south, west };
}

function destination(from: { lat: number; lon: number }, bearing: number, km: number): { lat: number; lon: number } {
  const rad = Math.PI / 180;
  const d = km / 6_371;
  const lat = Math.asin(
    Math.max(
      -1,
      Math.min(1, Math.sin(from.lat * rad) * Math.cos(d) + Math.cos(from.lat * rad) * Math.sin(d) * Math.cos(bearing)),
    ),
  );
  const lon =
    from.lon * rad +
    Math.atan2(
      Math.sin(bearing) * Math.sin(d) * Math.cos(from.lat * rad),
      Math.cos(d) - Math.sin(from.lat * rad) * Math.sin(lat),
    );
  return { lat: lat / rad, lon: ((((lon / rad + 180) % 360) + 360) % 360) - 180 };
}
