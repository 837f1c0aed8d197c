import type { ExtractedEvent, Mode } from '#libs/domain';
import { attendanceOf, isWebAddress } from '../reading/attendance.js';
import { meetingLinkIn } from '../reading/meeting-link.js';
import type { RowRecord } from './record.js';

const NOT_SAID = null;

/** Where a row is. A word such as "Zoom" in the place is a mode, not a place; a column for the mode wins. */
export function placeOf(record: RowRecord): Pick<ExtractedEvent, 'place' | 'mode' | 'onlineUrl'> {
  const name = record.text('place');
  const address = {
    text: record.text('address'),
    locality: record.text('locality'),
    region: record.text('region'),
    postalCode: record.text('postalCode'),
    country: record.text('country'),
  };
  const stated = Object.fromEntries(Object.entries(address).filter(([, part]) => part !== NOT_SAID));
  const link = record.text('online') ?? '';
  const url = meetingLinkIn(link) ?? (isWebAddress(link) ? link : null);
  const attendance = attendanceOf({ place: name ?? '', link: url, text: record.lines('description') ?? '' });
  const room = record.text('room');
  const nowhere = attendance.place === null && room === null && Object.keys(stated).length === 0;
  const mode =
    modeIn(record.text('mode')) ?? (attendance.mode === 'unknown' && !nowhere ? 'in-person' : attendance.mode);
  if (nowhere || (mode === 'online' && attendance.place === null))
    return { place: null, mode, onlineUrl: attendance.onlineUrl };
  const known = Object.keys(stated).length === 0 ? null : stated;
  const place =
    known === null && room === null
      ? { text: attendance.place, name: null, address: null, geo: null }
      : { text: null, name: attendance.place, room, address: known, geo: null };
  return { place, mode, onlineUrl: attendance.onlineUrl };
}

function modeIn(text: string | null): Mode | null {
  if (text === null) return null;
  if (/\b(?:hybrid|both)\b/i.test(text)) return 'hybrid';
  const [online, present] = [
    /\b(?:online|virtual|zoom|remote)\b/i.test(text),
    /\b(?:in[- ]person|face[- ]to[- ]face|onsite|on site)\b/i.test(text),
  ];
  if (online && present) return 'hybrid';
  return online ? 'online' : present ? 'in-person' : null;
}
