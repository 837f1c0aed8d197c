import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromWallMs, wallMs } from './wall.js';

describe('wall-clock arithmetic', () => {
  it('refuses times that no clock shows', () => {
    expect(['2026-02-31T10:00:00', '2026-01-01T25:61:99', '2026-13-01', '2025-02-29', 'NaN'].map(wallMs)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('knows leap days', () => {
    expect(fromWallMs((wallMs('2024-02-29T23:59:59') ?? 0) + 1000)).toBe('2024-03-01T00:00:00');
    expect(wallMs('1970-01-01')).toBe(0);
  });

  it('comes back to every second from year 0 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: -62_167_219_200, max: 253_402_300_799 }), (seconds) => {
        expect(wallMs(fromWallMs(seconds * 1000))).toBe(seconds * 1000);
      }),
    );
  });
});
