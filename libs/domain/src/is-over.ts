import type { GatheringOccurrence } from './gathering.js';
import { DAY_MS, epochMs, toInstant, type Instant } from './time.js';

/** Whether a date has ended. Without a known end it is over once it has begun; a day without times, when the day is. */
export function isOver({ start, end, date }: GatheringOccurrence, now: Instant): boolean {
  if (end) return end < now;
  return (date === undefined ? start : toInstant(epochMs(start) + DAY_MS)) < now;
}
