import { dated, moment, type Dated } from './dated.js';
import { json, type Platform } from './platform.js';
import { meetingLink, paragraph, placeName, slugOf } from './words.js';
import type { Host } from '../series.js';

/** A Gancio site: the API knows dates and pins, the JSON feed knows the texts. Only titles say that a date is off. */
export const gancio: Platform = {
  importer: 'gancio',
  at: () => '/',
  disallow: ['/admin/'],
  answer: (host, { path, query }, now) => {
    const dates = dated(host, now).map((date) => ({ ...date, seconds: moment(date.date, date.from) / 1000 }));
    if (path === '/feed/json') {
      return json(dates.map((date) => ({ ...event(host, date), description: paragraph(date.one.text) })));
    }
    if (path !== '/api/events') return null;
    const [first, last] = [Number(query.get('start') ?? 0), Number(query.get('end') ?? Infinity)];
    const wanted = dates.filter(({ seconds }) => seconds >= first && seconds <= last);
    const { lat, lon } = host.venue;
    return json(wanted.map((date) => event(host, date, { latitude: lat, longitude: lon })));
  },
};

function event(host: Host, { one, n, id, date, from, to, off }: Dated, pin: Record<string, number> = {}) {
  const { street, postcode } = host.venue;
  const online = one.online === true;
  return {
    id,
    title: off ? `CANCELLED: ${one.title}` : one.title,
    slug: `${slugOf(one)}-${id}`,
    start_datetime: moment(date, from) / 1000,
    end_datetime: to === null ? null : moment(date, to) / 1000,
    media: [],
    online_locations: online ? [meetingLink(host, n)] : [],
    // The entry of the whole series is not listed.
    parentId: n + 1,
    tags: one.categories ?? [],
    place: online
      ? { id: 1, name: 'online', address: 'online' }
      : { id: 2, name: placeName(host, one), address: `${street}, Merrowdale ${postcode}`, ...pin },
  };
}
