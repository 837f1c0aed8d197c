import { addDays } from '#libs/domain';
import { between, dated, offset, type Dated } from './dated.js';
import { json, type Platform } from './platform.js';
import { escapeHtml, paragraph, placeName } from './words.js';
import type { Host } from '../series.js';

/** A calendar on Trumba, as JSON: one row a date, for so many days from one on. */
export const trumba: Platform = {
  importer: 'trumba',
  at: pathOf,
  disallow: ['/admin/'],
  answer: (host, { path, query }, now) => {
    if (path !== pathOf(host)) return null;
    const first = (query.get('startdate') ?? now.slice(0, 10)).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
    const days = Number(query.get('days')) || 90;
    return json(between(dated(host, now), first, addDays(first, days - 1)).map((date) => row(host, date)));
  },
};

function pathOf({ slug }: Host): string {
  return `/calendars/${slug}.json`;
}

function row(host: Host, { one, id, date, from, to, off }: Dated): unknown {
  const { street, postcode } = host.venue;
  const online = one.online === true;
  const fields = [
    ['Event type', one.categories?.join(', ')],
    ['Cost', one.price === undefined ? undefined : one.price === 0 ? 'Free' : `£${one.price}`],
  ] as const;
  return {
    eventID: id,
    template: 'Event',
    title: escapeHtml(one.title),
    description: paragraph(one.text),
    location: escapeHtml(online ? 'Online' : `${placeName(host, one)}, ${street}, Merrowdale ${postcode}`),
    locationType: online ? 'online' : 'inPerson',
    startDateTime: `${date}T${from}:00`,
    endDateTime: `${date}T${to ?? from}:00`,
    allDay: false,
    startTimeZoneOffset: offset(date, from).replace(':', ''),
    endTimeZoneOffset: offset(date, to ?? from).replace(':', ''),
    canceled: off,
    openSignUp: false,
    permaLinkUrl: `https://${host.slug}.example/calendar?trumbaEmbed=view%3devent%26eventid%3d${id}`,
    categoryCalendar: '',
    customFields: fields.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }])),
  };
}
