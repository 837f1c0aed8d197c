import type { ExtractedEvent, Mode } from '#libs/domain';
import { attendanceOf } from '../reading/attendance.js';
import { geoOf } from '../reading/geo.js';
import { objectIn, textIn } from '../reading/json-value.js';
import { httpLink } from '../reading/links.js';

const MODES: Readonly<Record<string, Mode>> = {
  inperson: 'in-person',
  in_person: 'in-person',
  virtual: 'online',
  hybrid: 'hybrid',
};

type Where = Pick<ExtractedEvent, 'mode' | 'onlineUrl' | 'place'>;

/** `experience` says how one attends; without it the place does. Where a stream is said to be is no place. */
export function placeOf(event: unknown, text: string): Where {
  const named = textIn(event, 'location_name') ?? textIn(event, 'location') ?? '';
  const stream = httpLink(textIn(event, 'stream_url'), null);
  const seen = attendanceOf({ place: named, link: stream, text });
  const stated = MODES[textIn(event, 'experience')?.toLowerCase() ?? ''] ?? null;
  if (stated === 'online' || (stated === null && seen.mode === 'online')) {
    return { mode: 'online', onlineUrl: seen.onlineUrl, place: null };
  }
  const geo = objectIn(event, 'geo');
  const address = textIn(event, 'address');
  const pin = geoOf(geo, 'latitude', 'longitude');
  const placed = seen.place !== null || address !== null || pin !== null;
  const parts = {
    text: address,
    street: textIn(geo, 'street'),
    locality: textIn(geo, 'city'),
    region: textIn(geo, 'state'),
    postalCode: textIn(geo, 'zip'),
    country: textIn(geo, 'country'),
  };
  const room = textIn(event, 'room_number');
  return {
    // A tenant that never chose leaves every event at "in person".
    mode: stated === 'hybrid' ? 'hybrid' : placed ? (seen.mode === 'hybrid' ? 'hybrid' : 'in-person') : 'unknown',
    onlineUrl: seen.onlineUrl,
    place: placed ? { text: null, name: seen.place, room, address: parts, geo: pin } : null,
  };
}
