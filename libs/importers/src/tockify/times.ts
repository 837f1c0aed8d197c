import { fromWallMs, type ExtractedTime } from '#libs/domain';
import { zonedOfMs } from '../reading/epoch.js';
import { flagIn, numberIn, objectIn, textIn } from '../reading/json-value.js';
import { timeKey } from '../reading/time-key.js';
import { wholeDays } from '../reading/whole-days.js';

export type Times = { readonly start: ExtractedTime; readonly end: ExtractedTime | null };

/** `when`: milliseconds, the zone's name, and how far its clock is from UTC at that moment. The end may be missing, or the start again. */
export function timesOf(when: unknown): Times | null {
  const [from, to] = [objectIn(when, 'start'), objectIn(when, 'end')];
  const [start, until] = [timeIn(from), timeIn(to)];
  if (start === null) return null;
  const end = until === null || numberIn(to, 'millis') === numberIn(from, 'millis') ? null : until;
  if (flagIn(when, 'allDay') === true) return wholeDays(shown(from, start), end === null ? null : shown(to, end));
  return { start, end };
}

function timeIn(at: unknown): ExtractedTime | null {
  return zonedOfMs(numberIn(at, 'millis'), textIn(at, 'tzid'));
}

/** What the platform's own clock showed then, so that a day is the same day where nobody knows its zone. */
function shown(at: unknown, time: ExtractedTime): string {
  const [ms, offset] = [numberIn(at, 'millis'), numberIn(at, 'offset')];
  const clocked = ms !== null && offset !== null && Math.abs(offset) <= 86_400_000;
  return time.kind === 'zoned' || !clocked ? timeKey(time) : fromWallMs(ms + offset);
}
