import { DAY_MS, isZone, toLocal } from '#libs/domain';

/** Milliseconds that a zone's wall clock shows, counted as if it were UTC; of an unknown zone, null. */
export type WallClock = (ms: number, zone: string) => number | null;

const SLOT_MS = 900_000;

/**
 * A wall clock that asks the time zone database once for a day (twice where the clocks change) instead of once for a
 * gathering. All changes of the clocks on record fall on a quarter of an hour.
 */
export function wallClock(): WallClock {
  const zones = new Map<string, ZoneOffsets | null>();
  return (ms, zone) => {
    let offsets = zones.get(zone);
    if (offsets === undefined) {
      offsets = isZone(zone) ? { days: new Map(), slots: new Map() } : null;
      zones.set(zone, offsets);
    }
    return offsets === null ? null : ms + offsetMs(offsets, ms, zone);
  };
}

type ZoneOffsets = { readonly days: Map<number, number | null>; readonly slots: Map<number, number> };

function offsetMs(offsets: ZoneOffsets, ms: number, zone: string): number {
  const day = Math.floor(ms / DAY_MS);
  let whole = offsets.days.get(day);
  if (whole === undefined) {
    const first = toLocal(day * DAY_MS, zone).offsetMinutes;
    whole = first === toLocal((day + 1) * DAY_MS, zone).offsetMinutes ? first * 60_000 : null;
    offsets.days.set(day, whole);
  }
  if (whole !== null) return whole;
  const slot = Math.floor(ms / SLOT_MS);
  let offset = offsets.slots.get(slot);
  if (offset === undefined) {
    offset = toLocal(slot * SLOT_MS, zone).offsetMinutes * 60_000;
    offsets.slots.set(slot, offset);
  }
  return offset;
}
