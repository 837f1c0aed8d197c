import type { ExtractedTime } from '#libs/domain';
import type { ResolvedTime, TimeReader } from './times.js';

/**
 * A time that belongs to an event which starts at another: an end, a date taken out or changed. Without a zone of its own it
 * stands on the clock of the start; writers leave TZID off EXDATE and RECURRENCE-ID, though RFC 5545 (§3.8.4.4, §3.8.5.1)
 * has them agree with DTSTART.
 */
export function beside(start: ResolvedTime, time: ExtractedTime, reader: TimeReader): ResolvedTime {
  // A start in UTC (RFC 5545 §3.3.5, form 2) names a moment and no clock.
  const hasClock = !start.allDay && start.zone === start.shown;
  if (time.kind !== 'floating' || !hasClock) return reader.read(time);
  const { ms, fit } = reader.clock.toMs(time.local, start.zone);
  return { ...start, local: time.local, ms, doubtful: fit !== 'exact' };
}
