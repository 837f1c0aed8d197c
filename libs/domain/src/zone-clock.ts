import { fromLocal, toLocal, type LocalDateTime, type LocalFit, type Zone } from './time.js';
import { fromWallMs, wallMs } from './wall.js';

const DAY = 86_400_000;

/** Converts between wall clock and instants, quickly: offsets are looked up once per zone and day. */
export interface ZoneClock {
  /** Milliseconds since 1970, and whether the clock shows that time once. */
  toMs(local: LocalDateTime, zone: Zone): { readonly ms: number; readonly fit: LocalFit };
  /** The wall clock at an instant. */
  toLocal(ms: number, zone: Zone): LocalDateTime;
}

/** A clock with an empty memory; make one per reading. */
export function zoneClock(): ZoneClock {
  const offsets = new Map<Zone, Map<number, number>>();
  const offsetAt = (day: number, zone: Zone): number => {
    let days = offsets.get(zone);
    if (!days) offsets.set(zone, (days = new Map()));
    let offset = days.get(day);
    if (offset === undefined) days.set(day, (offset = toLocal(day * DAY, zone).offsetMinutes * 60_000));
    return offset;
  };
  // The offset of a whole day and its neighbours; null on days when the clock may change.
  const steadyOffset = (ms: number, zone: Zone): number | null => {
    const day = Math.floor(ms / DAY);
    const offset = offsetAt(day - 1, zone);
    return offset === offsetAt(day + 2, zone) ? offset : null;
  };
  return {
    toMs: (local, zone) => {
      const wall = wallMs(local);
      const offset = wall === null ? null : steadyOffset(wall, zone);
      return wall === null || offset === null ? fromLocal(local, zone) : { ms: wall - offset, fit: 'exact' };
    },
    toLocal: (ms, zone) => {
      const offset = steadyOffset(ms, zone);
      return offset === null ? toLocal(ms, zone).local : fromWallMs(ms + offset);
    },
  };
}
