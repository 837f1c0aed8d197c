import type { ExtractedEvent, Geo } from '#libs/domain';
import { attendanceOf } from '../reading/attendance.js';
import { geoOf } from '../reading/geo.js';
import { objectIn, textIn } from '../reading/json-value.js';

type Where = Pick<ExtractedEvent, 'mode' | 'onlineUrl' | 'place'>;

/** `place` and `address` as typed; `location` as the map service found it. `directions` is often the room. */
export function placeOf(content: unknown, text: string): Where {
  const location = objectIn(content, 'location');
  const seen = attendanceOf({ place: textIn(content, 'place') ?? '', link: null, text });
  const address = textIn(content, 'address');
  const geo: Geo | null = geoOf(location, 'latitude', 'longitude');
  if (seen.mode === 'online' || (seen.place === null && address === null && geo === null))
    return { ...seen, place: null };
  const parts = {
    text: address,
    street: textIn(location, 'c_street'),
    locality: textIn(location, 'c_locality'),
    region: textIn(location, 'c_region'),
    postalCode: textIn(location, 'c_postcode'),
    country: textIn(location, 'c_country'),
  };
  const room = roomIn(textIn(content, 'directions'));
  return {
    mode: seen.mode === 'hybrid' ? 'hybrid' : 'in-person',
    onlineUrl: seen.onlineUrl,
    place: { text: null, name: seen.place, room, address: parts, geo },
  };
}

function roomIn(directions: string | null): string | null {
  return directions !== null &&
    directions.length <= 60 &&
    /\b(?:room|floor|lab|hall|studio|suite|upstairs|downstairs)\b/i.test(directions)
    ? directions
    : null;
}
