import type { Instant } from '#libs/domain';
import { scheduleOf } from '../schedule.js';
import type { Host, Series } from '../series.js';
import { sitePage } from './site-page.js';
import { escapeHtml, meetingLink, paragraph } from './words.js';

const DAY_NAMES: Record<string, string> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};

/** A site whose theme marks its events up for search engines: schema.org in JSON-LD, rules as `eventSchedule`. */
export function jsonldPage(host: Host, now: Instant): string {
  const graph = host.series.map((one, n) => markup(host, one, n, now.slice(0, 10)));
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 1).replaceAll(
    '<',
    '\\u003c',
  );
  const list = host.series.map((one) => `<li><h3>${escapeHtml(one.title)}</h3><p>${escapeHtml(one.text)}</p></li>`);
  const body = `<h1>What’s on</h1><ul class="events">${list.join('\n')}</ul>\n<script type="application/ld+json">${json}</script>`;
  return sitePage(host, body);
}

function markup(host: Host, one: Series, n: number, today: string): Record<string, unknown> {
  const schedule = scheduleOf(one, today);
  const next = schedule.upcoming[0] ?? schedule.first;
  const off = one.calledOff === true ? schedule.upcoming[1] : undefined;
  const online = one.online === true;
  return {
    '@type': 'Event',
    '@id': `https://${host.slug}.example/whats-on/${n}`,
    url: `https://${host.slug}.example/whats-on/${n}`,
    name: one.title,
    description: paragraph(one.text),
    startDate: `${next}T${schedule.startTime}`,
    ...(schedule.endTime === null ? {} : { endDate: `${next}T${schedule.endTime}` }),
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: `https://schema.org/${online ? 'Online' : 'Offline'}EventAttendanceMode`,
    location: online ? { '@type': 'VirtualLocation', url: meetingLink(host, n) } : place(host),
    organizer: { '@type': 'Organization', name: host.name, url: `https://${host.slug}.example/` },
    ...(one.price === undefined
      ? {}
      : { isAccessibleForFree: one.price === 0, offers: { '@type': 'Offer', price: one.price, priceCurrency: 'GBP' } }),
    ...(schedule.kind === 'once'
      ? {}
      : {
          eventSchedule: {
            '@type': 'Schedule',
            startDate: schedule.first,
            startTime: `${schedule.startTime}:00`,
            ...(schedule.endTime === null ? {} : { endTime: `${schedule.endTime}:00` }),
            repeatFrequency: schedule.kind === 'monthly' ? 'P1M' : schedule.kind === 'biweekly' ? 'P2W' : 'P1W',
            byDay:
              schedule.kind === 'monthly'
                ? `${schedule.ordinal}${schedule.day}`
                : `https://schema.org/${DAY_NAMES[schedule.day] ?? ''}`,
            ...(off === undefined ? {} : { exceptDate: `${off}T${schedule.startTime}:00` }),
            scheduleTimezone: 'Europe/London',
          },
        }),
  };
}

function place({ venue }: Host): Record<string, unknown> {
  return {
    '@type': 'Place',
    name: venue.name,
    address: {
      '@type': 'PostalAddress',
      streetAddress: venue.street,
      addressLocality: 'Merrowdale',
      postalCode: venue.postcode,
      addressCountry: 'GB',
    },
    geo: { '@type': 'GeoCoordinates', latitude: venue.lat, longitude: venue.lon },
  };
}
