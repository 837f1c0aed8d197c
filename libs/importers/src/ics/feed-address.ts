import type { FoundCalendar } from './found-calendar.js';

type Feed = Omit<FoundCalendar, 'url'> & { readonly where: RegExp };

const BOARDS = 'Many of its calendars are council meetings. Which of them are gatherings that people can come to?';

/** Paths and queries at which platforms serve whole calendars. First match wins. */
const FEEDS: readonly Feed[] = [
  // CivicPlus. SIDEARM sports sites have a calendar.aspx and a calendar.ashx, which are none of these.
  feed(/\/common\/modules\/icalendar\/icalendar\.aspx\?(?:.{0,300}&)?feed=calendar/iu, 'civicplus', 0.8, BOARDS),
  feed(/\/ical_subscribe\.php\?/iu, 'libcal', 0.6),
  feed(/[?&]mec-ical-feed=1/iu, 'mec', 0.6),
  feed(/\/feed\/my-calendar-ics/iu, 'my-calendar', 0.75),
  feed(/[?&]my-calendar-api=ical/iu, 'my-calendar', 0.75),
  feed(/[?&]feed=eo-events|\/feed\/eo-events/iu, 'event-organiser', 0.75),
  feed(/[?&]controller=ai1ec_exporter_controller/iu, 'ai1ec', 0.6),
  feed(/\/(?:events?|calendar)(?:\/[^?]{0,200})?\?(?:.{0,300}&)?ical=1(?:&|$)/iu, 'tec', 0.6),
  feed(/[?&]post_type=tribe_events(?:&.{0,300})?&ical=1/iu, 'tec', 0.6),
  feed(/[?&]ical=1(?:&|$)/iu, null, 0.4),
  feed(/^[^?]*\/@[\w.-]{1,100}\/feed\/ics$|^[^?]*\/feed\/instance\/ics$/i, 'mobilizon', 0.8),
  feed(/^[^?]*\/feed\/ics(?:\/(?:tag|place|collection)\/[^/?]{1,200})?$/iu, 'gancio', 0.7),
  feed(/\/events\/feed\/ical/iu, 'librarycalendar', 0.6),
  feed(/\/live\/ical\/events/iu, 'livewhale', 0.75),
  feed(/\/fs\/calendar-manager\/events\.ics/iu, 'finalsite', 0.75),
  feed(/^[^?]*\/events\.ics$/iu, null, 0.65),
  feed(/^[^?]*\.ics(?:\?|$)/iu, null, 0.6),
];

function feed(where: RegExp, platform: string | null, confidence: number, question: string | null = null): Feed {
  return { where, platform, confidence, question, evidence: '' };
}

/** A feed by where it lies on its host. */
export function byPath(url: URL): FoundCalendar | null {
  const place = `${url.pathname}${url.search}`.slice(0, 1_500);
  const found = FEEDS.find(({ where }) => where.test(place));
  if (found === undefined) return null;
  const { platform, confidence, question } = found;
  const evidence = platform === null ? `address ${short(place)}` : `address of a ${platform} feed`;
  return { url: url.href, platform, confidence, evidence, question };
}

function short(place: string): string {
  return place.length > 80 ? `${place.slice(0, 80)}…` : place;
}
