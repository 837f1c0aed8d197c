import type { Instant } from '#libs/domain';
import { scheduleOf, type Schedule } from '../schedule.js';
import type { Host, Series } from '../series.js';
import { compact, document, text } from './ics-line.js';
import { meetingLink, paragraph, placeName } from './words.js';

type Style = {
  readonly head: readonly string[];
  readonly tzid: string;
  readonly uid: (slug: string, n: number) => string;
  readonly describe: (words: string) => string[];
  readonly extra: readonly string[];
  /** How a called-off date is shown: left out, or kept and marked. */
  readonly callOff: 'exdate' | 'override';
};

export type Dialect = 'google' | 'outlook' | 'teamup' | 'icloud';

const STYLES: Record<Dialect, Style> = {
  google: {
    head: ['PRODID:-//Google Inc//Google Calendar 70.9054//EN', 'CALSCALE:GREGORIAN', 'X-WR-TIMEZONE:Europe/London'],
    tzid: 'Europe/London',
    uid: (slug, n) => `${slug.replaceAll('-', '')}${n}r5k2@google.com`,
    describe: (words) => [`DESCRIPTION:${text(paragraph(words).replaceAll('. ', '.<br>'))}`],
    extra: ['STATUS:CONFIRMED', 'TRANSP:OPAQUE', 'SEQUENCE:0'],
    callOff: 'exdate',
  },
  outlook: {
    head: [
      'PRODID:Microsoft Exchange Server 2010',
      'BEGIN:VTIMEZONE',
      'TZID:GMT Standard Time',
      ...observance('STANDARD', '16010101T020000', '+0100', '+0000', '10'),
      ...observance('DAYLIGHT', '16010101T010000', '+0000', '+0100', '3'),
      'END:VTIMEZONE',
    ],
    tzid: 'GMT Standard Time',
    uid: (slug, n) => `040000008200E00074C5B7101A82E008${hex(slug)}${n.toString(16).padStart(4, '0').toUpperCase()}`,
    describe: (words) => [`DESCRIPTION:${text(`${words}\n`)}`],
    extra: ['CLASS:PUBLIC', 'X-MICROSOFT-CDO-BUSYSTATUS:BUSY', 'X-MICROSOFT-CDO-ALLDAYEVENT:FALSE'],
    callOff: 'override',
  },
  teamup: {
    head: ['PRODID:-//Teamup Solutions AG//Teamup Calendar//EN', 'X-WR-TIMEZONE:Europe/London'],
    tzid: 'Europe/London',
    uid: (slug, n) => `TU${n}${hex(slug).slice(0, 8)}@teamup.com`,
    describe: (words) => [`DESCRIPTION:${text(words)}`],
    extra: ['SEQUENCE:1'],
    callOff: 'override',
  },
  icloud: {
    head: ['X-WR-CALNAME:Public', 'X-APPLE-CALENDAR-COLOR:#1BADF8'],
    tzid: 'Europe/London',
    uid: (slug, n) => `${hex(slug).slice(0, 8)}-4B1D-4F7A-9C55-${n.toString().padStart(12, '0')}`,
    describe: (words) => [`DESCRIPTION:${text(words)}`],
    extra: ['TRANSP:OPAQUE'],
    callOff: 'override',
  },
};

/** A calendar of rules, as Google, Outlook, Teamup and iCloud publish them. */
export function recurringIcs(host: Host, dialect: Dialect, now: Instant): string {
  const style = STYLES[dialect];
  const today = now.slice(0, 10);
  const stamp = now.replace(/[-:]/g, '');
  const events = host.series.flatMap((one, n) => event(host, one, n, style, scheduleOf(one, today), stamp));
  return document(['BEGIN:VCALENDAR', 'VERSION:2.0', ...style.head, ...events, 'END:VCALENDAR']);
}

function event(host: Host, one: Series, n: number, style: Style, schedule: Schedule, stamp: string): string[] {
  const uid = style.uid(host.slug, n);
  const second = schedule.upcoming[1];
  const off = one.calledOff === true && second !== undefined ? second : null;
  const excluded = off !== null && style.callOff === 'exdate' ? [exdate(style, off, schedule)] : [];
  const body = [
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `SUMMARY:${text(one.title)}`,
    ...style.describe(one.text),
    `LOCATION:${text(one.online === true ? 'Online' : place(host, one))}`,
    ...(one.online === true ? [`URL:${meetingLink(host, n)}`] : []),
    ...style.extra,
  ];
  const main = [
    'BEGIN:VEVENT',
    ...times(style, schedule.first, schedule),
    ...rule(schedule),
    ...excluded,
    ...body,
    'END:VEVENT',
  ];
  if (off === null || style.callOff === 'exdate') return main;
  const marked = [
    ...times(style, off, schedule),
    `RECURRENCE-ID;TZID=${style.tzid}:${compact(off, schedule.startTime)}`,
  ];
  return [...main, 'BEGIN:VEVENT', ...marked, ...body, 'STATUS:CANCELLED', 'END:VEVENT'];
}

function times(style: Style, date: string, { startTime, endTime }: Schedule): string[] {
  const start = `DTSTART;TZID=${style.tzid}:${compact(date, startTime)}`;
  return endTime === null ? [start] : [start, `DTEND;TZID=${style.tzid}:${compact(date, endTime)}`];
}

function rule({ kind, day, ordinal }: Schedule): string[] {
  if (kind === 'once') return [];
  if (kind === 'monthly') return [`RRULE:FREQ=MONTHLY;BYDAY=${ordinal}${day}`];
  return [`RRULE:FREQ=WEEKLY;${kind === 'biweekly' ? 'INTERVAL=2;' : ''}BYDAY=${day}`];
}

function exdate(style: Style, date: string, { startTime }: Schedule): string {
  return `EXDATE;TZID=${style.tzid}:${compact(date, startTime)}`;
}

function place(host: Host, one: Series): string {
  return `${placeName(host, one)}, ${host.venue.street}, Merrowdale ${host.venue.postcode}`;
}

function observance(kind: string, start: string, from: string, to: string, month: string): string[] {
  const rule = `RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=${month}`;
  return [`BEGIN:${kind}`, `DTSTART:${start}`, `TZOFFSETFROM:${from}`, `TZOFFSETTO:${to}`, rule, `END:${kind}`];
}

function hex(slug: string): string {
  return [...slug].map((letter) => letter.charCodeAt(0).toString(16).toUpperCase()).join('');
}
