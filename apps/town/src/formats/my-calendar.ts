import { between, dated, span, type Dated } from './dated.js';
import { json, type Platform } from './platform.js';
import { paragraph, placeName } from './words.js';
import { uuidOf } from './uuid-of.js';
import type { Host } from '../series.js';

/** What `event_approved` says. */
const PUBLISHED = '1';
const CANCELLED = '3';

/** WordPress with My Calendar, whose owner switched its answer to programs on: dates under their days, every value a text. */
export const myCalendar: Platform = {
  importer: 'wp-other',
  at: () => '/?my-calendar-api=json',
  disallow: ['/wp-admin/'],
  answer: (host, { path, query }, now) => {
    if (path !== '/' || query.get('my-calendar-api') !== 'json') return null;
    const days: Record<string, unknown[]> = {};
    for (const date of between(dated(host, now), query.get('from'), query.get('to'))) {
      (days[date.date] ??= []).push(occurrence(host, date));
    }
    return json(days);
  },
};

function occurrence(host: Host, date: Dated): unknown {
  const { one, n, id, off, to } = date;
  const { start, end } = span(date);
  return {
    occur_id: String(id),
    occur_event_id: String(n + 1),
    occur_begin: start,
    occur_end: end,
    occur_group_id: '0',
    event_id: String(n + 1),
    event_title: one.title,
    event_desc: paragraph(one.text),
    event_short: '',
    event_registration: '',
    event_tickets: '',
    event_link: `https://${host.slug}.example/mc-events/${id}/`,
    event_approved: off ? CANCELLED : PUBLISHED,
    event_flagged: '0',
    event_hide_end: to === null ? '1' : '0',
    category_name: 'General',
    category_private: '0',
    categories: (one.categories ?? []).map((name) => ({ category_name: name })),
    uid: uuidOf(host.slug, id),
    accessibility: [],
    location: one.online === true ? { location_label: 'Online' } : location(host, date),
  };
}

function location(host: Host, { one }: Dated): unknown {
  const { street, postcode, lat, lon } = host.venue;
  return {
    location_id: '1',
    location_label: placeName(host, one),
    location_street: street,
    location_street2: '',
    location_city: 'Merrowdale',
    location_postcode: postcode,
    location_country: 'United Kingdom',
    location_latitude: String(lat),
    location_longitude: String(lon),
    accessibility: [],
  };
}
