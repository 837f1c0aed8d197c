import type { ExtractedEvent } from '#libs/domain';
import { attendanceOf } from '../reading/attendance.js';
import { geoOf } from '../reading/geo.js';
import { flagIn, objectIn, textIn } from '../reading/json-value.js';

type Where = Pick<ExtractedEvent, 'mode' | 'onlineUrl' | 'place'>;

/** `location`: a venue (type 0) or online (type 1), or still to be decided (`tbd`). */
export function placeOf(event: unknown, text: string): Where {
  const location = objectIn(event, 'location');
  const type = textIn(location, 'type');
  if (type === '1' || type === 'ONLINE') return online(text);
  if (flagIn(location, 'tbd') === true) return { mode: 'unknown', onlineUrl: null, place: null };
  const full = objectIn(location, 'fullAddress');
  const address = textIn(full, 'formattedAddress') ?? textIn(location, 'address');
  const seen = attendanceOf({ place: textIn(location, 'name') ?? '', link: null, text });
  if (seen.mode === 'online') return { ...seen, place: null };
  const geo =
    geoOf(objectIn(location, 'coordinates'), 'lat', 'lng') ?? geoOf(objectIn(full, 'geocode'), 'latitude', 'longitude');
  if (seen.place === null && address === null && geo === null) return { mode: 'unknown', onlineUrl: null, place: null };
  const street = objectIn(full, 'streetAddress');
  const parts = {
    text: address,
    street: [textIn(street, 'number'), textIn(street, 'name')].filter((part) => part !== null).join(' ') || null,
    locality: textIn(full, 'city'),
    postalCode: textIn(full, 'postalCode'),
    country: textIn(full, 'country'),
  };
  return {
    mode: seen.mode === 'hybrid' ? 'hybrid' : 'in-person',
    onlineUrl: seen.onlineUrl,
    place: { text: null, name: seen.place, address: parts, geo },
  };
}

function online(text: string): Where {
  return { ...attendanceOf({ place: 'Online', link: null, text }), place: null };
}
