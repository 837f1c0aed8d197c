import { epochMs, toLocal, type GatheringOccurrence, type LocalDate } from '#libs/domain';

/** The first day after an all-day date (RFC 5545 §3.6.1, DTEND); null for a date with times or without a known end. */
export function dayAfter({ date, end, zone }: GatheringOccurrence): LocalDate | null {
  return date === undefined || !end ? null : toLocal(epochMs(end), zone).local.slice(0, 10);
}
