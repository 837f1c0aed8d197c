import type { ExtractedPlace, ListingStatus, Mode } from '#libs/domain';
import { conferenceUrl } from '../reading/meeting-link.js';
import { type JsonObject, textOf } from '../reading/json-value.js';
import { remembered } from '../reading/remembered.js';

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
export function attendingOf(row: JsonObject, place: ExtractedPlace | null, has: ReadonlySet<string>): Attending {
  const url = textOf(row['conference_url']);
  const onlineUrl = conferenceUrl(url);
  const phone = textOf(row['conference_phone']) !== null;
  // A text such as "ask for the link" is no address, and says all the same that there is one.
  const linked = url !== null || phone;
  const online = linked || has.has('Online');
  const closed = has.has('Location temporarily closed');
  const stated = closed ? null : textOf(row['attendance_option']);
  const option = stated === null ? null : optionIn(stated);
  const inPerson = option === 'in_person';
  const mode = modeOf(option, { online, closed, place, real: linked && !closed && isReal(row, place) });
  return {
    mode,
    onlineUrl: inPerson ? null : onlineUrl,
    place: mode === 'online' && option !== 'inactive' ? null : place,
    phone: phone && !inPerson,
    status: option === 'inactive' ? 'cancelled' : closed && !online ? 'postponed' : 'scheduled',
  };
}

const optionIn = remembered((stated) => stated.toLowerCase().replace(/[ -]/u, '_'));

type Known = {
  readonly online: boolean;
  readonly closed: boolean;
  readonly place: ExtractedPlace | null;
  readonly real: boolean;
};

function modeOf(option: string | null, { online, closed, place, real }: Known): Mode {
  if (option === 'in_person') return 'in-person';
  if (option === 'hybrid' || option === 'online') return option;
  if (option === 'inactive' || closed) return online ? 'online' : 'in-person';
  if (real) return 'hybrid';
  if (online) return 'online';
  return place === null ? 'unknown' : 'in-person';
}

/** An online meeting is often given the middle of its town, and a place called "Online". */
function isReal(row: JsonObject, place: ExtractedPlace | null): boolean {
  if (place === null || place.address === null || textOf(row['approximate'])?.toLowerCase() === 'yes') return false;
  return !/^(?:online|virtual|zoom|phone|telephone)\b/i.test(place.name ?? '');
}
