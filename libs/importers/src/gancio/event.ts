import type { ExtractedEvent } from '#libs/domain';
import { isMarkup } from '#libs/extract';
import { attendanceOf } from '../reading/attendance.js';
import { instantOfMs } from '../reading/epoch.js';
import { type EventReading, eventOf, leftOut } from '../reading/event-of.js';
import { geoOf } from '../reading/geo.js';
import { flagIn, isObject, listIn, numberIn, objectIn, objectsIn, textIn } from '../reading/json-value.js';
import { httpLink } from '../reading/links.js';
import { onceEach } from '../reading/once-each.js';

/** One event, on the site at `origin`; a repeating one is listed date by date, and what stands behind its dates is no event itself. */
export function readEvent(row: unknown, origin: string | null): EventReading {
  const id = textIn(row, 'id') ?? textIn(row, 'slug') ?? '?';
  const where = `event ${id}`;
  if (flagIn(row, 'is_visible') === false) return { event: null, problems: [leftOut('private', where)] };
  if (isObject(isObject(row) ? row['recurrent'] : null))
    return { event: null, problems: [leftOut('placeholder', where)] };
  const [from, to] = [numberIn(row, 'start_datetime'), numberIn(row, 'end_datetime')];
  const start = instantOfMs(from === null ? null : from * 1000);
  if (start === null) return { event: null, problems: [leftOut(from === null ? 'no-start' : 'bad-date', where)] };
  const description = textIn(row, 'description') ?? '';
  const slug = textIn(row, 'slug') ?? id;
  const media = textIn(objectsIn(row, 'media')[0], 'url');
  const { mode, onlineUrl, place } = placeOf(row, description);
  return eventOf({
    key: id,
    title: textIn(row, 'title') ?? '',
    where,
    description,
    html: isMarkup(description),
    url: origin === null ? null : httpLink(`${origin}/event/${encodeURIComponent(slug)}`, null),
    image: origin === null || media === null ? null : httpLink(`${origin}/media/${encodeURIComponent(media)}`, null),
    start,
    end: to === null || to === from ? null : instantOfMs(to * 1000),
    mode,
    onlineUrl,
    place,
    categories: tagsOf(row),
  });
}

/** Words in the API, objects that hold them in the feed. */
function tagsOf(row: unknown): readonly string[] {
  const words = listIn(row, 'tags').map((tag) => (typeof tag === 'string' ? tag.trim() : (textIn(tag, 'tag') ?? '')));
  return onceEach(words);
}

/** A place called "online" is none; addresses on the web beside a place mean both. */
function placeOf(row: unknown, text: string): Pick<ExtractedEvent, 'mode' | 'onlineUrl' | 'place'> {
  const place = objectIn(row, 'place');
  const online = listIn(row, 'online_locations').map((link) => httpLink(typeof link === 'string' ? link : null, null));
  const link = online.find((found) => found !== null) ?? null;
  const seen = attendanceOf({ place: textIn(place, 'name') ?? '', link, text });
  if (seen.place === null) return { mode: seen.mode, onlineUrl: seen.onlineUrl, place: null };
  const address = textIn(place, 'address');
  const parts = address === null || address === seen.place ? null : { text: address };
  return {
    mode: seen.mode,
    onlineUrl: seen.onlineUrl,
    place: { text: null, name: seen.place, address: parts, geo: geoOf(place, 'latitude', 'longitude') },
  };
}
