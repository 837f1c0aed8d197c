import { trimAny } from '#libs/domain';
import type { ExtractedEvent } from '#libs/domain';
import { attendanceOf } from '../reading/attendance.js';
import { meetingLinkIn } from '../reading/meeting-link.js';
import type { Row } from './row.js';

/** What libraries call a place that is none of theirs, without saying which: it is kept, lest it be taken for the branch. */
const ELSEWHERE = /^(?:off[ -]?site|other)(?: location| event)?$/iu;
const WITH_STREET = /,\s{0,3}\d{1,5}\s+\p{L}/u;

/**
 * The branch with its room. Without a branch the one text may be a room, a branch or an address: it is read like any place. An
 * online event with a room is both; with a branch alone, the branch only hosts it.
 */
export function whereOf(row: Row): Pick<ExtractedEvent, 'mode' | 'onlineUrl' | 'place'> {
  const place = row.location ?? (row.online === true ? '' : (row.campus ?? ''));
  const said = attendanceOf({ place, link: null, text: row.description });
  const online = row.online === true;
  const onlineUrl = said.onlineUrl ?? (online ? meetingLinkIn(row.description) : null);
  const mode = online ? (said.place === null ? 'online' : 'hybrid') : said.mode;
  if (said.place === null) return { mode, onlineUrl, place: null };
  return { mode, onlineUrl, place: placeOf(row.campus, said.place) };
}

function placeOf(campus: string | null, location: string): ExtractedEvent['place'] {
  if (campus === null || WITH_STREET.test(location) || ELSEWHERE.test(location))
    return { text: location, name: null, address: null, geo: null };
  const behind = location.toLowerCase().startsWith(campus.toLowerCase()) ? location.slice(campus.length) : location;
  const room = trimAny(behind, ' -–—:,/');
  return { text: null, name: campus, room: room === '' ? null : room, address: null, geo: null };
}
