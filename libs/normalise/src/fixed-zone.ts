import type { Zone } from '#libs/domain';
import { ODD_OFFSETS } from './zone-names.js';

/** A zone without daylight saving at that many minutes east of UTC; null when the world has none. */
export function fixedZone(minutes: number): Zone | null {
  if (minutes === 0) return 'UTC';
  const odd = ODD_OFFSETS.get(minutes);
  if (odd) return odd;
  const hours = minutes / 60;
  if (!Number.isInteger(hours) || hours < -12 || hours > 14) return null;
  // POSIX counts the other way: Etc/GMT-1 is one hour east.
  return hours > 0 ? `Etc/GMT-${hours}` : `Etc/GMT+${-hours}`;
}
