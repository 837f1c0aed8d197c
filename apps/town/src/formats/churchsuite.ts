import { between, dated, span, type Dated } from './dated.js';
import { json, type Platform } from './platform.js';
import { meetingLink, paragraph, placeName } from './words.js';
import { uuidOf } from './uuid-of.js';
import type { Host } from '../series.js';

const PATH = '/embed/calendar/json';

/** A church's ChurchSuite calendar, as its embed gives it to websites: every date of every series. */
export const churchsuite: Platform = {
  importer: 'churchsuite',
  at: () => `${PATH}?merge=show_all`,
  disallow: ['/modules/'],
  answer: (host, { path, query }, now) => {
    if (path !== PATH) return null;
    const dates = between(dated(host, now), query.get('date_start'), query.get('date_end'));
    return json(dates.map((date) => row(host, date)));
  },
};

function row(host: Host, date: Dated): unknown {
  const { one, n, id, off, to } = date;
  const { start, end } = span(date);
  const { street, postcode, lat, lon } = host.venue;
  const place = {
    type: 'physical',
    name: placeName(host, one),
    address: `${street}, Merrowdale ${postcode}`,
    latitude: String(lat),
    longitude: String(lon),
    url: null,
  };
  return {
    id,
    identifier: uuidOf(host.slug, id).slice(0, 8),
    sequence: n + 1,
    name: one.title,
    datetime_start: start,
    datetime_end: to === null ? null : end,
    description: paragraph(one.text),
    category: { id: 1, name: one.categories?.[0] ?? null },
    status: off ? 'cancelled' : 'confirmed',
    capacity: null,
    images: [],
    brand: { id: 1, name: 'Default', emblem: '' },
    location: one.online === true ? { type: 'online', name: '', address: '', url: meetingLink(host, n) } : place,
    signup_options: { signup_enabled: '0', tickets: { enabled: '0', url: '' } },
    site: null,
    public_visible: true,
  };
}
