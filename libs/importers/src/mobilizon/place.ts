import type { ExtractedEvent } from '#libs/domain';
import { attendanceOf } from '../reading/attendance.js';
import { meetingLinkIn } from '../reading/meeting-link.js';
import { geoOf } from '../reading/geo.js';
import { flagIn, type JsonObject, objectIn, objectsIn, textIn } from '../reading/json-value.js';
import { httpLink } from '../reading/links.js';

type Where = Pick<ExtractedEvent, 'mode' | 'onlineUrl' | 'place'>;

/** `location` and `isOnline`. The event's web address (an attachment) is where to join only when it is a meeting's. */
export function placeOf(event: JsonObject, text: string): Where {
  const location = objectIn(event, 'location');
  const address = objectIn(location, 'address');
  const web = objectsIn(event, 'attachment').find((part) => textIn(part, 'type') === 'Link');
  const link = meetingLinkIn(httpLink(textIn(web, 'href'), null) ?? '');
  const seen = attendanceOf({ place: textIn(location, 'name') ?? '', link, text });
  const parts = {
    street: textIn(address, 'streetAddress'),
    locality: textIn(address, 'addressLocality'),
    region: textIn(address, 'addressRegion'),
    postalCode: textIn(address, 'postalCode'),
    country: textIn(address, 'addressCountry'),
  };
  const geo = geoOf(location, 'latitude', 'longitude');
  const placed = seen.place !== null || parts.street !== null || parts.locality !== null || geo !== null;
  const online = flagIn(event, 'isOnline') === true || seen.mode === 'online';
  if (!placed)
    return {
      mode: online ? 'online' : 'unknown',
      onlineUrl: seen.onlineUrl ?? (online ? meetingLinkIn(text) : null),
      place: null,
    };
  return {
    mode: online || seen.mode === 'hybrid' ? 'hybrid' : 'in-person',
    onlineUrl: seen.onlineUrl,
    place: { text: null, name: seen.place, address: parts, geo },
  };
}
