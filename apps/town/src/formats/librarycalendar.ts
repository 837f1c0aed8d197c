import { between, dated, span, type Dated } from './dated.js';
import { json, type Platform } from './platform.js';
import { uuidOf } from './uuid-of.js';
import { meetingLink, paragraph, slugOf } from './words.js';
import type { Host } from '../series.js';

/** A library on LibraryCalendar: its feed, for the days that are asked for. PHP writes `[]` for an empty object. */
export const librarycalendar: Platform = {
  importer: 'librarycalendar',
  at: () => '/events/month',
  disallow: ['/admin/', '/user/'],
  answer: (host, { path, query }, now) => {
    if (path !== '/events/feed/json') return null;
    const dates = between(dated(host, now), query.get('start'), query.get('end'));
    return json(dates.map((date) => entry(host, date)));
  },
};

function entry(host: Host, date: Dated): unknown {
  const { one, n, id, off } = date;
  const { start, end } = span(date);
  return {
    uuid: uuidOf(host.slug, id),
    type: 'lc_event',
    public: true,
    published: true,
    title: one.title,
    url: `https://${host.slug}.example/event/${slugOf(one)}-${id}`,
    start_date: start,
    end_date: end,
    timezone: 'Europe/London',
    description: paragraph(one.text),
    program_description: [],
    branch: one.online === true ? [] : { 12: host.venue.name },
    room: one.room === undefined ? [] : { 31: one.room },
    online_address: one.online === true ? meetingLink(host, n) : '',
    age_group: one.categories ?? [],
    program_type: [],
    internal_categories: [],
    event_state: off ? { 3: 'Cancelled' } : [],
    reservation_state: [],
  };
}
