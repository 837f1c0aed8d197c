import { addDays, weekday } from '#libs/domain';
import { Seeded } from './seeded.js';
import { description, TITLES } from './texts.js';
import { ZONES } from './zones.js';

/** The day on which the feeds of the benchmarks are read, at noon UTC. */
export const TODAY = '2026-11-25';
export const NOW = `${TODAY}T12:00:00Z`;

/** Raise when a feed of the same size would come out differently. */
export const FEED_EDITION = 1;

const PLACES = [
  'Elm Branch Library',
  'Canal Basin',
  'St Oswin’s Hall',
  'The Kiln',
  'Quarry Lane Centre',
  'Makers’ Yard',
];

/**
 * An iCalendar feed as large library systems publish them: two time zones, folded lines, fifteen in a hundred events with a
 * rule, some with alarms and markup. `edited` events in a hundred have one sentence more.
 */
export function feed(events: number, edited = 0): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Bench//Feed//EN', 'METHOD:PUBLISH', ...ZONES];
  for (let at = 0; at < events; at += 1) lines.push(...event(at, at % 100 < edited));
  lines.push('END:VCALENDAR', '');
  return lines.map(folded).join('\r\n');
}

function event(at: number, edited: boolean): readonly string[] {
  const random = new Seeded(at + 1);
  const zone = random.chance(0.8) ? 'Europe/London' : 'America/New_York';
  const recurs = random.chance(0.15);
  const date = addDays(TODAY, recurs ? -random.between(10, 700) : random.between(0, 170));
  const hour = random.between(8, 20);
  const text = `${description(random, random.between(4, 9))}${edited ? ' There is a new time from January.' : ''}`;
  const branch = random.between(1, 60);
  return [
    'BEGIN:VEVENT',
    `UID:event-${String(at)}@feed.example`,
    `DTSTAMP:20261120T0600${String(at % 60).padStart(2, '0')}Z`,
    `DTSTART;TZID=${zone}:${local(date, hour)}`,
    `DTEND;TZID=${zone}:${local(date, hour + random.between(1, 3))}`,
    ...(recurs ? rule(random, date, zone, hour) : []),
    `SUMMARY:${escaped(`${random.pick(TITLES)} ${String(branch)}-${String(at)}`)}`,
    `DESCRIPTION:${escaped(text)}`,
    ...(random.chance(0.3) ? [`X-ALT-DESC;FMTTYPE=text/html:<p>${escaped(text)}</p><p><b>See you there</b></p>`] : []),
    `LOCATION:${escaped(`${random.pick(PLACES)} ${String(branch)}, ${String(branch)} Loom Street, Merrowdale`)}`,
    `GEO:${(54 + random.next()).toFixed(5)};${(-2 - random.next()).toFixed(5)}`,
    `CATEGORIES:${random.pick(['Adults', 'Everyone', 'Teens', 'Families'])}`,
    `URL:https://feed.example/events/${String(at)}`,
    'ORGANIZER;CN="Merrowdale Libraries":mailto:info@feed.example',
    `STATUS:${random.chance(0.03) ? 'CANCELLED' : 'CONFIRMED'}`,
    ...(random.chance(0.2) ? ['BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:-PT15M', 'END:VALARM'] : []),
    'END:VEVENT',
  ];
}

function rule(random: Seeded, date: string, zone: string, hour: number): readonly string[] {
  const day = weekday(date);
  const written = random.pick([
    `FREQ=WEEKLY;BYDAY=${day}`,
    `FREQ=WEEKLY;BYDAY=${day}`,
    `FREQ=WEEKLY;INTERVAL=2;BYDAY=${day}`,
    `FREQ=MONTHLY;BYDAY=1${day}`,
    `FREQ=WEEKLY;BYDAY=${day};UNTIL=20270301T000000Z`,
  ]);
  const skipped = random.chance(0.3) ? [`EXDATE;TZID=${zone}:${local(addDays(date, 14), hour)}`] : [];
  return [`RRULE:${written}`, ...skipped];
}

function local(date: string, hour: number): string {
  return `${date.replaceAll('-', '')}T${String(hour).padStart(2, '0')}0000`;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/gu, String.raw`\$&`);
}

/** RFC 5545 §3.1 counts octets; 60 characters of these texts never reach 75. */
function folded(line: string): string {
  return line.replaceAll(/.{60}(?=.)/gu, '$&\r\n ');
}
