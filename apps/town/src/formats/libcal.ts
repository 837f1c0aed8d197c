import { dated, span, type Dated } from './dated.js';
import { pageOf } from './page-of.js';
import { json, type Platform } from './platform.js';
import { meetingLink, paragraph } from './words.js';
import type { Host } from '../series.js';

const CALENDAR = '4410';
/** What the library has put in so far. */
const PLANNED_DAYS = 90;

/** A library's LibCal: the list that its calendar page asks for, a page at a time. Only titles say that a date is off. */
export const libcal: Platform = {
  importer: 'libcal',
  at: () => `/calendar/events?cid=${CALENDAR}`,
  disallow: ['/admin/', '/r/'],
  answer: (host, { path, query }, now) => {
    if (path !== '/ajax/calendar/list' || query.get('c') !== CALENDAR) return null;
    const perpage = Number(query.get('perpage')) || 20;
    const { rows, page, total } = pageOf(dated(host, now, PLANNED_DAYS), query.get('page'), perpage);
    return json({ total_results: total, perpage, page, status: 200, results: rows.map((one) => result(host, one)) });
  },
};

function result(host: Host, { one, n, id, off, ...when }: Dated): unknown {
  const { start, end } = span({ one, n, id, off, ...when });
  const labels = (one.categories ?? []).map((name, at) => ({ id: at + 1, name }));
  const online = one.online === true;
  return {
    id,
    title: off ? `CANCELLED: ${one.title}` : one.title,
    startdt: start,
    enddt: end,
    all_day: false,
    url: `https://${host.slug}.example/event/${id}`,
    description: paragraph(online ? `${one.text} ${meetingLink(host, n)}` : one.text),
    shortdesc: '',
    campus: host.venue.name,
    location: one.room ?? '',
    online_event: online,
    categories_arr: labels,
    audiences: labels,
    registration_enabled: false,
    registration_cost: '',
  };
}
