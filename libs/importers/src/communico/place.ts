import type { ExtractedEvent, Mode } from '#libs/domain';
import { htmlLines } from '#libs/extract';
import { attendanceOf } from '../reading/attendance.js';
import { meetingLinkIn } from '../reading/meeting-link.js';
import { type JsonObject, textIn } from '../reading/json-value.js';
import { remembered } from '../reading/remembered.js';

const MODES: Readonly<Record<string, Mode>> = { INPERSON: 'in-person', VIRTUAL: 'online', HYBRID: 'hybrid' };
/** "Zoom: Main Library" is a call that Main Library hosts. */
const CALL = /^(?:zoom|virtual|online)\b/i;
const STREET = /^\d{1,6}\s+\p{L}|\b\d{5}(?:-\d{4})?$|,\s{0,3}[A-Z]{2}\b/u;
const ROOM =
  /\b(?:rooms?|hall|auditorium|area|lab|studio|floor|lounge|desk|space|theat(?:er|re)|kitchen|patio|lawn|lobby|atrium|makerspace|children['’]?s|teen|branch-?wide)\b/i;

type Where = Pick<ExtractedEvent, 'mode' | 'onlineUrl' | 'place' | 'organizer'>;
type Named = { readonly name: string | null; readonly room: string | null; readonly address: string | null };

/**
 * Where it is, by names alone: `location_id` is that of the branch that hosts, also for what it holds elsewhere. Who hosts is
 * said only where that is another place.
 */
export function whereOf(row: JsonObject, description: string): Where {
  const branch = textIn(row, 'library') ?? textIn(row, 'location');
  const { name, room, address } = named(row, branch);
  const said = attendanceOf({ place: name ?? '', link: null, text: description });
  const call = CALL.test(textIn(row, 'venue_name') ?? '') || CALL.test(textIn(row, 'location') ?? '');
  const mode = MODES[textIn(row, 'event_type')?.toUpperCase() ?? ''] ?? (call ? 'online' : said.mode);
  const onlineUrl = said.onlineUrl ?? (mode === 'online' || mode === 'hybrid' ? meetingLinkIn(description) : null);
  const organizer = { name: branch === name ? null : branch, url: null };
  if (mode === 'online' || said.place === null) return { mode, onlineUrl, place: null, organizer };
  const place = { text: null, name: said.place, room, address: address === null ? null : { text: address }, geo: null };
  return { mode, onlineUrl, place, organizer };
}

/** The branch and its room; or the place of `venue_name`, when it has an address of its own or is by name no room of the branch. */
function named(row: JsonObject, branch: string | null): Named {
  const venue = unlessCall(textIn(row, 'venue_name'));
  const rooms = unlessCall(textIn(row, 'venues'));
  const address = addressOf(row, [venue, branch]);
  const roomOf = (name: string | null): string | null =>
    [rooms, venue].find((text) => text !== null && text !== name) ?? null;
  if (venue === null || venue === branch) return { name: branch, room: roomOf(branch), address };
  const within = branch !== null && (ROOM.test(venue) || venue.includes(branch));
  if (address === null && within) return { name: branch, room: venue, address };
  return { name: venue, room: rooms === venue ? null : rooms, address };
}

function unlessCall(text: string | null): string | null {
  return text !== null && CALL.test(text) ? null : text;
}

/** The lines of `venue_description` where they hold an address. The first may repeat the name. */
function addressOf(row: JsonObject, names: readonly (string | null)[]): string | null {
  const description = textIn(row, 'venue_description');
  if (description === null) return null;
  const lines = linesOf(description).filter((line) => !names.includes(line));
  const text = lines.join(', ');
  return text.length <= 200 && lines.some((line) => STREET.test(line)) ? text : null;
}

/** Events of a library are at the same few places. */
const linesOf = remembered(htmlLines);
