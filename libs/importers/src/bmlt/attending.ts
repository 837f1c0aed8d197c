import type { ExtractedPlace, ListingStatus, Mode } from '#libs/domain';
import { conferenceUrl } from '../reading/meeting-link.js';
import { textIn } from '../reading/json-value.js';

/** How one takes part, and whether the meeting takes place at all. */
export type Attending = {
  readonly mode: Mode;
  readonly onlineUrl: string | null;
  readonly place: ExtractedPlace | null;
  readonly phone: boolean;
  readonly status: ListingStatus;
};

/**
 * `venue_type` (1 in person, 2 virtual, 3 hybrid), which old servers lack; then the formats VM and HY. A facility that is temporarily
 * closed (TC) leaves the virtual side, or, without one, a meeting that is on hold.
 */
export function attendingOf(row: unknown, place: ExtractedPlace | null, has: ReadonlySet<string>): Attending {
  const onlineUrl = conferenceUrl(textIn(row, 'virtual_meeting_link'));
  const phone = textIn(row, 'phone_meeting_number') !== null;
  const linked = textIn(row, 'virtual_meeting_link') !== null || phone;
  const all = { onlineUrl, phone, place, status: 'scheduled' as const };
  const online = { ...all, mode: 'online' as const, place: null };
  if (has.has('TC')) return linked || has.has('VM') ? online : { ...all, mode: 'in-person', status: 'postponed' };
  switch (textIn(row, 'venue_type')) {
    case '1':
      return { ...all, mode: 'in-person' };
    case '2':
      return online;
    case '3':
      return { ...all, mode: 'hybrid' };
  }
  if (has.has('HYBR')) return { ...all, mode: 'hybrid' };
  if (has.has('VM')) return online;
  if (place === null) return linked ? online : { ...all, mode: 'unknown' };
  return { ...all, mode: linked ? 'hybrid' : 'in-person' };
}
