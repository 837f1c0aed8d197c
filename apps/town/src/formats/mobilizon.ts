import { dated, offset, type Dated } from './dated.js';
import { pageOf } from './page-of.js';
import { json, type Platform } from './platform.js';
import { meetingLink, paragraph, placeName } from './words.js';
import { uuidOf } from './uuid-of.js';
import type { Host } from '../series.js';

const PUBLIC = 'https://www.w3.org/ns/activitystreams#Public';
/** A server gives ten activities a page. */
const PER_PAGE = 10;
/** Somebody types every date in: no further than two months ahead. */
const PLANNED_DAYS = 63;

/** A group on Mobilizon: the events that its outbox tells (ActivityPub), page after page. */
export const mobilizon: Platform = {
  importer: 'mobilizon',
  at: ({ slug }) => `/@${slug}`,
  disallow: ['/admin/', '/settings/'],
  answer: (host, { origin, path, query }, now) => {
    if (path !== `/@${host.slug}/outbox`) return null;
    const outbox = `${origin}${path}`;
    const { rows, page, pages, total } = pageOf(dated(host, now, PLANNED_DAYS), query.get('page'), PER_PAGE);
    return json({
      '@context': ['https://www.w3.org/ns/activitystreams', { mz: 'https://joinmobilizon.org/ns#' }],
      type: 'OrderedCollectionPage',
      id: `${outbox}?page=${page}`,
      partOf: outbox,
      totalItems: total,
      ...(page < pages ? { next: `${outbox}?page=${page + 1}` } : {}),
      orderedItems: rows.map((date) => activity(host, date)),
    });
  },
};

function activity(host: Host, date: Dated): unknown {
  const { one, n, id, from, to, off } = date;
  const home = `https://${host.slug}.example`;
  const at = (time: string): string => `${date.date}T${time}:00${offset(date.date, time)}`;
  const uuid = uuidOf(host.slug, id);
  const url = `${home}/events/${uuid}`;
  const online = one.online === true;
  const link = { type: 'Link', href: meetingLink(host, n), mediaType: 'text/html', name: 'Website' };
  return {
    type: 'Create',
    to: [PUBLIC],
    actor: `${home}/@clerk`,
    id: `${url}/activity`,
    object: {
      type: 'Event',
      to: [PUBLIC],
      cc: [`${home}/@${host.slug}/followers`],
      attributedTo: `${home}/@${host.slug}`,
      actor: `${home}/@clerk`,
      uuid,
      id: url,
      url,
      name: one.title,
      content: paragraph(one.text),
      mediaType: 'text/html',
      inLanguage: 'en',
      timezone: 'Europe/London',
      startTime: at(from),
      endTime: to === null ? null : at(to),
      joinMode: 'free',
      maximumAttendeeCapacity: 0,
      tag: (one.categories ?? []).map((name) => ({ type: 'Hashtag', name: `#${name}` })),
      attachment: online ? [link] : [],
      draft: false,
      'ical:status': off ? 'CANCELLED' : 'CONFIRMED',
      isOnline: online,
      ...(online ? {} : { location: place(host, date) }),
    },
  };
}

function place(host: Host, { one }: Dated): unknown {
  const { street, postcode, lat, lon } = host.venue;
  return {
    type: 'Place',
    name: placeName(host, one),
    address: {
      type: 'PostalAddress',
      streetAddress: street,
      addressLocality: 'Merrowdale',
      postalCode: postcode,
      addressCountry: 'GB',
    },
    latitude: lat,
    longitude: lon,
  };
}
