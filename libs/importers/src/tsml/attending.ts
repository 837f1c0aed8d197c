import type { ExtractedPlace, ListingStatus, Mode } from '#libs/domain';
import { conferenceUrl } from '../reading/meeting-link.js';
import { textIn } from '../reading/json-value.js';

/** How one takes part, and whether the meeting takes place at all. */
export type Attending = {
  readonly mode: Mode;
  readonly onlineUrl: string | null;
  readonly place: ExtractedPlace | null;
  /** By telephone, where a number to dial in is given. The number itself is not kept. */
  readonly phone: boolean;
  readonly status: ListingStatus;
};

/**
 * `attendance_option` where the plugin writes it; else a link or number with a real place is hybrid, `ONL` is online. A place that is
 * temporarily closed (`TC`) leaves the online side, or, without one, a meeting that is on hold.
 */
export function attendingOf(row: unknown, place: ExtractedPlace | null, has: ReadonlySet<string>): Attending {
  const onlineUrl = conferenceUrl(textIn(row, 'conference_url'));
  const phone = textIn(row, 'conference_phone') !== null;
  // A text such as "ask for the link" is no address, and says all the same that there is one.
  const linked = textIn(row, 'conference_url') !== null || phone;
  const online = linked || has.has('Online');
  const closed = has.has('Location temporarily closed');
  const all = { onlineUrl, phone, place, status: 'scheduled' as const };
  switch (closed ? null : textIn(row, 'attendance_option')?.toLowerCase().replace(/[ -]/u, '_')) {
    case 'in_person':
      return { ...all, mode: 'in-person', onlineUrl: null, phone: false };
    case 'hybrid':
      return { ...all, mode: 'hybrid' };
    case 'online':
      return { ...all, mode: 'online', place: null };
    case 'inactive':
      return { ...all, mode: online ? 'online' : 'in-person', status: 'cancelled' };
  }
  if (closed)
    return online ? { ...all, mode: 'online', place: null } : { ...all, mode: 'in-person', status: 'postponed' };
  if (linked && isReal(row, place)) return { ...all, mode: 'hybrid' };
  if (online) return { ...all, mode: 'online', place: null };
  return { ...all, mode: place === null ? 'unknown' : 'in-person' };
}

/** An online meeting is often given the middle of its town, and a place called "Online". */
function isReal(row: unknown, place: ExtractedPlace | null): boolean {
  if (place === null || place.address === null || textIn(row, 'approximate')?.toLowerCase() === 'yes') return false;
  return !/^(?:online|virtual|zoom|phone|telephone)\b/i.test(place.name ?? '');
}
