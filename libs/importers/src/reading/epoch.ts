import { fromWallMs, isZone, zoneClock, type ExtractedTime } from '#libs/domain';

/** What a zone shows on a day never changes while we run. */
const CLOCK = zoneClock();

/** The last second of the year 9999, in milliseconds. */
const LAST_MS = 253_402_300_799_000;

/** A moment counted in milliseconds since 1970, parts of a second dropped; null for what is no such number. */
export function instantOfMs(ms: number | null): ExtractedTime | null {
  if (ms === null || !Number.isFinite(ms) || ms <= 0 || ms > LAST_MS) return null;
  return { kind: 'instant', instant: `${fromWallMs(ms)}Z` };
}

/** The same moment on the wall clock of a zone that the platform names; as an instant where nobody knows that zone. */
export function zonedOfMs(ms: number | null, tzid: string | null): ExtractedTime | null {
  const instant = instantOfMs(ms);
  if (instant === null || ms === null || tzid === null || !isZone(tzid)) return instant;
  return { kind: 'zoned', local: CLOCK.toLocal(Math.floor(ms / 1000) * 1000, tzid), tzid };
}
