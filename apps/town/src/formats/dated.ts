import { fromLocal, toInstant, type Instant } from '#libs/domain';
import { scheduleOf } from '../schedule.js';
import type { Host, Series } from '../series.js';
import { compact, document, text } from './ics-line.js';

type Dated = {
  readonly one: Series;
  readonly n: number;
  readonly date: string;
  readonly from: string;
  readonly to: string | null;
  readonly off: boolean;
};

/** A library platform's calendar: every date on its own, in UTC, cancelled ones only by their titles. */
export function libcalIcs(host: Host, now: Instant): string {
  const events = dated(host, now, 90).flatMap(({ one, n, date, from, to, off }) => [
    'BEGIN:VEVENT',
    // The stamp is midnight of the event's day, as seen in the wild.
    `DTSTAMP:${compact(date, '00:00')}Z`,
    `UID:LibCal-4410-${date.replaceAll('-', '')}${n}`,
    `DTSTART:${utc(date, from)}`,
    ...(to === null ? [] : [`DTEND:${utc(date, to)}`]),
    `SUMMARY:${text(off ? `CANCELLED: ${one.title}` : one.title)}`,
    `DESCRIPTION:${text(one.text)}`,
    `LOCATION:${text(one.room === undefined ? host.venue.name : `${one.room} - ${host.venue.name}`)}`,
    ...(one.categories === undefined ? [] : [`CATEGORIES:${one.categories.map(text).join(',')}`]),
    `URL:https://${host.slug}.example/event/${date.replaceAll('-', '')}${n}`,
    'END:VEVENT',
  ]);
  const head = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Springshare//LibCal//EN',
    'METHOD:PUBLISH',
    'X-WR-TIMEZONE:Europe/London',
  ];
  return document([...head, ...events, 'END:VCALENDAR']);
}

/** A WordPress events plugin: the next thirty dates and not one more, with a cut-down VTIMEZONE. */
export function tecIcs(host: Host, now: Instant): string {
  const events = dated(host, now, 180)
    .slice(0, 30)
    .flatMap(({ one, n, date, from, to }) => [
      'BEGIN:VEVENT',
      `DTSTART;TZID=Europe/London:${compact(date, from)}`,
      ...(to === null ? [] : [`DTEND;TZID=Europe/London:${compact(date, to)}`]),
      `DTSTAMP:${now.replace(/[-:]/g, '')}`,
      `UID:${1200 + n}-${utc(date, from)}@${host.slug}.example`,
      `SUMMARY:${text(one.title)}`,
      `DESCRIPTION:${text(one.text)}`,
      `URL:https://${host.slug}.example/event/${n}/${date}/`,
      `LOCATION:${text(`${host.venue.name}, ${host.venue.street}, Merrowdale, ${host.venue.postcode}`)}`,
      'END:VEVENT',
    ]);
  const zone = [
    'BEGIN:VTIMEZONE',
    'TZID:Europe/London',
    'BEGIN:STANDARD',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0000',
    'TZNAME:GMT',
    'DTSTART:20261025T010000',
    'END:STANDARD',
    'END:VTIMEZONE',
  ];
  const head = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${host.name} - ECPv6.17.2//NONSGML v1.0//EN`,
    'METHOD:PUBLISH',
  ];
  return document([...head, ...zone, ...events, 'END:VCALENDAR']);
}

/** Every date of every series of a host, in order, for so many days. */
export function dated(host: Host, now: Instant, days: number): Dated[] {
  const today = now.slice(0, 10);
  const last = toInstant(Date.parse(now) + days * 86_400_000).slice(0, 10);
  return host.series
    .flatMap((one, n) => {
      const { upcoming, startTime: from, endTime: to } = scheduleOf(one, today);
      return upcoming.map((date, at) => ({ one, n, date, from, to, off: one.calledOff === true && at === 1 }));
    })
    .filter(({ date }) => date <= last)
    .sort((a, b) => `${a.date}${a.from}`.localeCompare(`${b.date}${b.from}`));
}

function utc(date: string, time: string): string {
  return toInstant(fromLocal(`${date}T${time}:00`, 'Europe/London').ms).replace(/[-:]/g, '');
}
