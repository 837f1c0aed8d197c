import type { Address, ExtractedEvent, Mode } from '#libs/domain';
import { attendanceOf, isWebAddress } from '../reading/attendance.js';
import { meetingLinkIn } from '../reading/meeting-link.js';
import type { RowRecord } from './record.js';

/** Where a row is. A word such as "Zoom" in the place is a mode, not a place; a column for the mode wins. */
export function placeOf(record: RowRecord): Pick<ExtractedEvent, 'place' | 'mode' | 'onlineUrl'> {
  const name = record.text('place');
  const address = addressOf(record);
  const link = record.text('online') ?? '';
  const url = meetingLinkIn(link) ?? (isWebAddress(link) ? link : null);
  const attendance = attendanceOf({ place: name ?? '', link: url, text: record.lines('description') ?? '' });
  const room = record.text('room');
  const nowhere = attendance.place === null && room === null && address === null;
  const mode =
    modeIn(record.text('mode')) ?? (attendance.mode === 'unknown' && !nowhere ? 'in-person' : attendance.mode);
  if (nowhere || (mode === 'online' && attendance.place === null))
    return { place: null, mode, onlineUrl: attendance.onlineUrl };
  const place =
    address === null && room === null
      ? { text: attendance.place, name: null, address: null, geo: null }
      : { text: null, name: attendance.place, room, address, geo: null };
  return { place, mode, onlineUrl: attendance.onlineUrl };
}

const PARTS = [
  ['text', 'address'],
  ['locality', 'locality'],
  ['region', 'region'],
  ['postalCode', 'postalCode'],
  ['country', 'country'],
] as const;

/** The parts of an address that a row has, and no others; null when it has none. */
function addressOf(record: RowRecord): Partial<Address> | null {
  let address: { -readonly [part in keyof Address]?: string } | null = null;
  for (const [part, field] of PARTS) {
    const text = record.text(field);
    if (text !== null) (address ??= {})[part] = text;
  }
  return address;
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
