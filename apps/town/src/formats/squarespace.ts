import { dated, moment, type Dated } from './dated.js';
import { json, type Platform } from './platform.js';
import { paragraph, placeName, slugOf } from './words.js';
import { uuidOf } from './uuid-of.js';
import type { Host } from '../series.js';

const PATH = '/whats-on';

/** A Squarespace site: its calendar page as JSON. No rules, no flag for what is off, and the start again where there is no end. */
export const squarespace: Platform = {
  importer: 'squarespace',
  at: () => PATH,
  disallow: ['/config', '/search', '/account'],
  answer: (host, { path, query }, now) => {
    if (path !== PATH || query.get('format') !== 'json') return null;
    const upcoming = dated(host, now);
    return json({
      website: {
        baseUrl: `https://${host.slug}.example`,
        timeZone: 'Europe/London',
        language: 'en-GB',
        siteTitle: host.name,
      },
      collection: {
        id: '5b97aa',
        title: "What's on",
        urlId: 'whats-on',
        typeName: 'events',
        fullUrl: PATH,
        itemCount: upcoming.length,
      },
      upcoming: upcoming.map((date) => item(host, date)),
      past: [],
    });
  },
};

function item(host: Host, date: Dated): unknown {
  const { one, id, off, from, to } = date;
  const path = `${PATH}/${slugOf(one)}-${id}`;
  return {
    id: uuidOf(host.slug, id).replaceAll('-', '').slice(0, 24),
    collectionId: '5b97aa',
    recordType: 12,
    workflowState: 1,
    tags: [],
    categories: one.categories ?? [],
    urlId: path.slice(1),
    title: off ? `CANCELLED – ${one.title}` : one.title,
    body: `<div class="sqs-layout">${paragraph(one.text)}</div>`,
    excerpt: '',
    location: one.online === true ? { addressTitle: 'Online' } : location(host, date),
    startDate: moment(date.date, from),
    endDate: moment(date.date, to ?? from),
    fullUrl: path,
  };
}

function location(host: Host, { one }: Dated): unknown {
  const { street, postcode, lat, lon } = host.venue;
  return {
    mapLat: lat,
    mapLng: lon,
    markerLat: lat,
    markerLng: lon,
    addressTitle: placeName(host, one),
    addressLine1: street,
    addressLine2: `Merrowdale, ${postcode}`,
    addressCountry: 'United Kingdom',
  };
}
