import type { ExtractedEvent } from '#libs/domain';
import { htmlLines } from '#libs/extract';
import { attendanceOf } from '../reading/attendance.js';
import { meetingLinkIn } from '../reading/meeting-link.js';
import { type JsonObject, textsIn } from '../reading/json-value.js';
import { httpLink } from '../reading/links.js';

const OFF_SITE = /^off[ -]?site\b|^outside (?:the )?library\b|^other location\b/i;

/**
 * Where it is: the branch with its room, the address of a place elsewhere, and where one joins online. Both addresses may be a
 * text or a list of lines; a branch named "Off Site" is none.
 */
export function whereOf(row: JsonObject, description: string): Pick<ExtractedEvent, 'mode' | 'onlineUrl' | 'place'> {
  const elsewhere = inOneLine(textsIn(row, 'offsite_address'));
  const branches = textsIn(row, 'branch');
  const ours = branches.filter((name) => !OFF_SITE.test(name));
  // "Off Site" without an address is kept, lest it be taken for the library.
  const branch = (ours.length > 0 ? ours : branches).join(' / ');
  const online = textsIn(row, 'online_address').join(' ');
  const link = meetingLinkIn(online) ?? httpLink(online, null);
  const room = textsIn(row, 'room').join(', ');
  const { mode, onlineUrl, place } = attendanceOf({ place: elsewhere || branch, link, text: description });
  if (place === null) return { mode, onlineUrl, place: null };
  if (elsewhere !== '') return { mode, onlineUrl, place: { text: place, name: null, address: null, geo: null } };
  return { mode, onlineUrl, place: { text: null, name: place, room: room || null, address: null, geo: null } };
}

function inOneLine(lines: readonly string[]): string {
  return lines.length === 0 ? '' : lines.flatMap(htmlLines).join(', ');
}
