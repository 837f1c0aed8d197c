import { between, dated, offset, type Dated } from './dated.js';
import { pageOf } from './page-of.js';
import { json, type Platform } from './platform.js';
import { meetingLink, paragraph, slugOf } from './words.js';
import type { Host } from '../series.js';

const PATH = '/api/2/events';

/** A calendar on Localist, by its public API: one row a date, each with the number of its event and its own. */
export const localist: Platform = {
  importer: 'localist',
  at: () => PATH,
  disallow: ['/admin/'],
  answer: (host, { path, query }, now) => {
    if (path !== PATH) return null;
    const size = Number(query.get('pp')) || 10;
    const dates = between(dated(host, now), query.get('start'), query.get('end'));
    const { rows, page, pages } = pageOf(dates, query.get('page'), size);
    return json({
      events: rows.map((date) => ({ event: event(host, date) })),
      page: { current: page, size, total: pages },
    });
  },
};

function event(host: Host, { one, n, id, date, from, to, off }: Dated): unknown {
  const { street, postcode, lat, lon } = host.venue;
  const online = one.online === true;
  const words = (one.categories ?? []).map((name, at) => ({ id: at + 1, name }));
  const place = {
    location_name: host.venue.name,
    room_number: one.room ?? '',
    address: `${street}, Merrowdale ${postcode}`,
    geo: { latitude: String(lat), longitude: String(lon), street, city: 'Merrowdale', country: 'GB', zip: postcode },
  };
  const instance = {
    id,
    event_id: 600 + n,
    start: `${date}T${from}:00${offset(date, from)}`,
    end: to === null ? null : `${date}T${to}:00${offset(date, to)}`,
    all_day: false,
  };
  return {
    id: 600 + n,
    title: one.title,
    urlname: slugOf(one),
    status: off ? 'canceled' : 'live',
    experience: online ? 'virtual' : 'inperson',
    private: false,
    free: one.price === 0,
    ticket_cost: one.price === undefined || one.price === 0 ? '' : `£${one.price}`,
    ticket_url: '',
    ...(online ? { location_name: '', stream_url: meetingLink(host, n) } : place),
    description: paragraph(one.text),
    description_text: one.text,
    localist_url: `https://${host.slug}.example/event/${slugOf(one)}`,
    filters: words.length === 0 ? {} : { event_types: words },
    tags: [],
    keywords: [],
    event_instances: [{ event_instance: instance }],
  };
}
