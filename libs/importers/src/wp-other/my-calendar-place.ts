import type { ExtractedEvent } from '#libs/domain';
import { htmlText } from '#libs/extract';
import { attendanceOf } from '../reading/attendance.js';
import { geoOf } from '../reading/geo.js';
import { isObject, type JsonObject, textIn } from '../reading/json-value.js';

type Where = Pick<ExtractedEvent, 'mode' | 'onlineUrl' | 'place'>;

/** The location that the event refers to, or the fields in the event itself that older versions filled. Telephone numbers stay out. */
export function placeOf(row: JsonObject, text: string): Where {
  const location = row['location'];
  const [from, prefix] = isObject(location) ? [location, 'location'] : [row, 'event'];
  const part = (name: string): string | null => {
    const words = htmlText(textIn(from, `${prefix}_${name}`) ?? '');
    return words === '' ? null : words;
  };
  const seen = attendanceOf({ place: part('label') ?? '', link: null, text });
  if (seen.mode === 'online') return { ...seen, place: null };
  const lines = [part('street'), part('street2')].filter((line) => line !== null);
  const address = {
    street: lines.length === 0 ? null : lines.join(', '),
    locality: part('city'),
    region: part('state') ?? part('region'),
    postalCode: part('postcode'),
    country: part('country'),
  };
  const geo = geoOf(from, `${prefix}_latitude`, `${prefix}_longitude`);
  const addressed = address.street !== null || address.locality !== null || address.postalCode !== null;
  if (seen.place === null && !addressed && geo === null)
    return { mode: 'unknown', onlineUrl: seen.onlineUrl, place: null };
  return {
    mode: seen.mode === 'hybrid' ? 'hybrid' : 'in-person',
    onlineUrl: seen.onlineUrl,
    place: { text: null, name: seen.place, address, geo },
  };
}
