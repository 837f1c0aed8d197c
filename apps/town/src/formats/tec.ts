import { between, dated, moment, span, type Dated } from './dated.js';
import { pageOf } from './page-of.js';
import { json, type Asked, type Platform } from './platform.js';
import { meetingLink, paragraph, placeName, slugOf } from './words.js';
import { toInstant } from '#libs/domain';
import type { Host } from '../series.js';

const PATH = '/wp-json/tribe/events/v1/events';
/** Its dates are made a quarter ahead. */
const PLANNED_DAYS = 90;
/** From here on the plugin numbers the dates of a series. */
const OCCURRENCES_FROM = 10_000_000;

/** WordPress with The Events Calendar: its answer to programs, fifty dates a page, each page naming the next. */
export const tec: Platform = {
  importer: 'tec',
  at: () => PATH,
  disallow: ['/wp-admin/'],
  answer: (host, asked, now) => {
    if (asked.path !== PATH) return null;
    const { query } = asked;
    const dates = between(dated(host, now, PLANNED_DAYS), query.get('start_date'), query.get('end_date'));
    const { rows, page, pages, total } = pageOf(dates, query.get('page'), Number(query.get('per_page')) || 10);
    return json({
      events: rows.map((date) => event(host, date)),
      rest_url: addressOf(asked, page),
      ...(page < pages ? { next_rest_url: addressOf(asked, page + 1) } : {}),
      total,
      total_pages: pages,
    });
  },
};

function addressOf({ origin, query }: Asked, page: number): string {
  const url = new URL(PATH, origin);
  for (const [name, value] of query) url.searchParams.set(name, value);
  url.searchParams.set('page', String(page));
  return url.href;
}

function event(host: Host, date: Dated): unknown {
  const { one, n, id, off } = date;
  const { start, end } = span(date);
  const utc = (time: string): string => toInstant(moment(date.date, time)).replace('T', ' ').replace('Z', '');
  const price = one.price === undefined ? '' : one.price === 0 ? 'Free' : `£${one.price}`;
  return {
    id: OCCURRENCES_FROM + id,
    global_id: `${host.slug}.example?id=${OCCURRENCES_FROM + id}`,
    status: 'publish',
    // Its pages can say that a date is off; most people write it where it is seen.
    title: off ? `Cancelled: ${one.title}` : one.title,
    url: `https://${host.slug}.example/event/${slugOf(one)}/${date.date}/`,
    description: paragraph(one.text),
    excerpt: '',
    image: false,
    all_day: false,
    start_date: start,
    end_date: end,
    utc_start_date: utc(date.from),
    utc_end_date: utc(date.to ?? date.from),
    timezone: 'Europe/London',
    timezone_abbr: 'GMT',
    cost: price,
    cost_details: { currency_symbol: '£', currency_code: 'GBP', currency_position: 'prefix', values: [] },
    website: '',
    hide_from_listings: false,
    categories: (one.categories ?? []).map((name, at) => ({ id: at + 1, name })),
    tags: [],
    is_virtual: one.online === true,
    virtual_url: one.online === true ? meetingLink(host, n) : null,
    venue: one.online === true ? [] : venue(host, date),
    organizer: [],
  };
}

function venue(host: Host, { one }: Dated): unknown {
  const { street, postcode, lat, lon } = host.venue;
  return {
    id: 31,
    venue: placeName(host, one),
    address: street,
    city: 'Merrowdale',
    country: 'United Kingdom',
    zip: postcode,
    geo_lat: lat,
    geo_lng: lon,
  };
}
