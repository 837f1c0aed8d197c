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
  const closed = has.has('TC');
  const mode = closed ? (linked || has.has('VM') ? 'online' : 'in-person') : modeOf(row, place !== null, linked, has);
  return {
    mode,
    onlineUrl,
    place: mode === 'online' ? null : place,
    phone,
    status: closed && mode === 'in-person' ? 'postponed' : 'scheduled',
  };
}

function modeOf(row: unknown, placed: boolean, linked: boolean, has: ReadonlySet<string>): Mode {
  const type = textIn(row, 'venue_type');
  if (type === '1' || type === '2' || type === '3')
    return type === '1' ? 'in-person' : type === '2' ? 'online' : 'hybrid';
  if (has.has('HYBR')) return 'hybrid';
  if (has.has('VM')) return 'online';
  if (!placed) return linked ? 'online' : 'unknown';
  return linked ? 'hybrid' : 'in-person';
}
