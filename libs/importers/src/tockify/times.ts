import { fromWallMs, type ExtractedTime } from '#libs/domain';
import { instantOfMs } from '../reading/epoch.js';
import { flagIn, numberIn, objectIn, textIn } from '../reading/json-value.js';
import { timeKey } from '../reading/time-key.js';
import { wholeDays } from '../reading/whole-days.js';

export type Times = { readonly start: ExtractedTime; readonly end: ExtractedTime | null };

/** `when`: milliseconds, the zone's name, and how far its clock is from UTC at that moment. The end may be missing, or the start again. */
export function timesOf(when: unknown): Times | null {
  const [start, until] = [timeIn(objectIn(when, 'start')), timeIn(objectIn(when, 'end'))];
  if (start === null) return null;
  const end = until === null || timeKey(until) === timeKey(start) ? null : until;
  if (flagIn(when, 'allDay') === true) return wholeDays(timeKey(start), end === null ? null : timeKey(end));
  return { start, end };
}

function timeIn(at: unknown): ExtractedTime | null {
  const ms = numberIn(at, 'millis');
  const instant = instantOfMs(ms);
  const [tzid, offset] = [textIn(at, 'tzid'), numberIn(at, 'offset')];
  if (instant === null || ms === null || tzid === null || offset === null || Math.abs(offset) > 86_400_000)
    return instant;
  return { kind: 'zoned', local: fromWallMs(ms + offset), tzid };
}
