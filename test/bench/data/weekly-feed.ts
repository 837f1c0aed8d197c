import { addDays, weekday } from '#libs/domain';
import { TODAY } from './feed.js';
import { Seeded } from './seeded.js';
import { description, TITLES } from './texts.js';
import { ZONES } from './zones.js';

/** Raise when a feed of the same number and size would come out differently. */
export const WEEKLY_EDITION = 1;

/** How many dates each of the series has; all of them lie in the half year that is looked ahead. */
export const DATES = 25;

/**
 * The calendar of a house where everything comes back each week: so many series of {@link DATES} dates in one time zone. No title comes
 * twice in all feeds. `edited` series in a hundred have one sentence more.
 */
export function weeklyFeed(feed: number, series: number, edited = 0): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Bench//Weekly//EN', 'METHOD:PUBLISH', ...ZONES];
  for (let at = 0; at < series; at += 1) lines.push(...weekly(feed, at, at % 100 < edited));
  lines.push('END:VCALENDAR', '');
  return lines.map(folded).join('\r\n');
}

function weekly(feed: number, at: number, edited: boolean): readonly string[] {
  const random = new Seeded(feed * 10_000 + at + 1);
  const date = addDays(TODAY, random.between(1, 7));
  const hour = random.between(8, 20);
  const text = `${description(random, random.between(4, 9))}${edited ? ' There is a new time from January.' : ''}`;
  const house = random.between(1, 60);
  return [
    'BEGIN:VEVENT',
    `UID:series-${String(at)}@house-${String(feed)}.example`,
    `DTSTAMP:20261120T0600${String(at % 60).padStart(2, '0')}Z`,
    `DTSTART;TZID=Europe/London:${local(date, hour)}`,
    `DTEND;TZID=Europe/London:${local(date, hour + random.between(1, 3))}`,
    `RRULE:FREQ=WEEKLY;BYDAY=${weekday(date)};COUNT=${String(DATES)}`,
    `SUMMARY:${escaped(`${random.pick(TITLES)} ${String(feed)}-${String(at)}`)}`,
    `DESCRIPTION:${escaped(text)}`,
    `LOCATION:${escaped(`House ${String(feed)}-${String(house)}, ${String(house)} Loom Street, Merrowdale`)}`,
    `GEO:${(54 + random.next()).toFixed(5)};${(-2 - random.next()).toFixed(5)}`,
    `URL:https://house-${String(feed)}.example/events/${String(at)}`,
    'STATUS:CONFIRMED',
    'END:VEVENT',
  ];
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
