import { LimitReached } from '#libs/domain';
import type { Detection, ExtractedEvent, Extraction, Problem } from '#libs/domain';
import { propertyOf, readCalendars } from '#libs/extract';
import type { IcalCalendar, IcalReading } from '#libs/extract';
import type { Importer, ImporterInput, Probe } from '../importer.js';
import { distinctKeys } from '../reading/distinct-keys.js';
import { groupSeries } from './group-series.js';
import { inZone } from './in-zone.js';
import { leads } from './leads.js';
import { detectPlatform } from './platform.js';
import { readEvent } from './read-event.js';
import { readZones } from './zones.js';

/** Lists that end at these counts have been cut by their platform (seen 2026): absence then means nothing. */
const CAPS: Readonly<Record<string, (events: number) => boolean>> = {
  tec: (events) => events === 30,
  libcal: (events) => events >= 500,
};

/** LibraryCalendar's file holds one month (its JSON feed, read by `librarycalendar`, holds whatever days are asked for). */
const ONE_MONTH = /\/events\/feed\/ical\b/i;

/** Changed dates were left out for their number: of a series that is listed all the same, and of one that is not. */
const DATES_CUT = 'overrides-cut';
const EVENTS_CUT = 'too-many-overrides';

/** Reads an iCalendar file or feed of any platform (RFC 5545), with what is known of each platform's dialect. */
export const ics: Importer = {
  key: 'ics',
  title: 'iCalendar file or feed',
  oneAnswer: true,
  recognise,
  leads,
  requests: ({ url }) => [{ url: url.replace(/^webcals?:/iu, 'https:'), kind: 'feed' }],
  extract,
};

function recognise(probe: Probe): Detection | null {
  const head = probe.text?.slice(0, 20_000) ?? null;
  if (head !== null && /^\s*BEGIN:VCALENDAR/iu.test(head)) return detectPlatform(head, probe.url);
  // A page that is not a calendar is none, whatever its address promises (private calendars answer with a login page).
  if (head !== null && head.trim() !== '') return null;
  if (/^webcals?:/iu.test(probe.url ?? '')) return byAddress(probe.url, 0.7, 'address begins with webcal:');
  if (/^\s*text\/calendar\b/i.test(probe.contentType ?? ''))
    return byAddress(probe.url, 0.7, 'content type text/calendar');
  if (/\.ics(?:$|[?#])/iu.test(probe.url ?? '')) return byAddress(probe.url, 0.6, 'address ends in .ics');
  return null;
}

function byAddress(url: string | null, confidence: number, evidence: string): Detection {
  const { platform, evidence: found } = detectPlatform('', url);
  return { platform, confidence, evidence: platform === 'ics' ? [evidence] : [evidence, ...found] };
}

function extract(input: ImporterInput): Extraction {
  const reading = readCalendars(input.text);
  const first = reading.calendars[0] ?? { properties: [], zones: [], events: [] };
  const detected = detectPlatform(input.text, input.url);
  const { events, problems, count } = readAll(reading, detected.platform);
  if (count === 0 && reading.problems.some((problem) => problem.code === 'too-large')) {
    throw new LimitReached('The calendar has more than 20000 entries and none of the first ones is an event.');
  }
  const capped = CAPS[detected.platform]?.(count) ?? false;
  const partial = capped || ONE_MONTH.test(input.url ?? '');
  return {
    detected,
    complete: reading.complete && !partial && !problems.some(({ code }) => code === DATES_CUT || code === EVENTS_CUT),
    everyEvent: reading.everyEvent && !partial && !problems.some(({ code }) => code === EVENTS_CUT),
    next: null,
    zone: zoneOf(first),
    zones: reading.calendars.flatMap((calendar) => readZones(calendar.zones)),
    language: null,
    events,
    problems: [...reading.problems, ...problems, ...feedNotes(count, capped, detected.platform, problems)],
  };
}

function readAll(
  reading: IcalReading,
  platform: string,
): { readonly events: readonly ExtractedEvent[]; readonly problems: readonly Problem[]; readonly count: number } {
  const zone = reading.calendars[0] ? zoneOf(reading.calendars[0]) : null;
  const events: ExtractedEvent[] = [];
  const problems: Problem[] = [];
  let count = 0;
  for (const calendar of reading.calendars) {
    const facts = { platform, cancels: propertyOf(calendar, 'METHOD')?.value.trim().toUpperCase() === 'CANCEL' };
    count += calendar.events.length;
    // Taken out and let go one by one: of a large file both the components and the events would not fit in the memory there is.
    const grouped = groupSeries(calendar.events.splice(0));
    problems.push(...grouped.problems);
    const own = zoneOf(calendar);
    const waiting = [...grouped.series].reverse();
    for (let series = waiting.pop(); series !== undefined; series = waiting.pop()) {
      const read = readEvent(series, facts);
      problems.push(...read.problems);
      if (read.event) events.push(own === zone || own === null ? read.event : inZone(read.event, own));
    }
  }
  const distinct = distinctKeys(events);
  return { events: distinct.events, problems: [...problems, ...distinct.problems], count };
}

function zoneOf(calendar: IcalCalendar): string | null {
  const named = ['X-WR-TIMEZONE', 'TIMEZONE-ID', 'TZID'].map((name) => propertyOf(calendar, name)?.value.trim());
  return named.find((zone) => zone !== undefined && zone !== '') ?? null;
}

function feedNotes(count: number, capped: boolean, platform: string, problems: readonly Problem[]): readonly Problem[] {
  const notes: Problem[] = [];
  const say = (code: string, severity: Problem['severity'], message: string): void => {
    notes.push({ code, message, where: 'file', severity });
  };
  if (count === 0) say('empty', 'note', 'The calendar has no events in it.');
  if (capped) {
    say('capped', 'note', `A ${platform} feed ends after ${count} events, so there may be more than it shows.`);
  }
  const busy = problems.filter((problem) => problem.code === 'free-busy').length;
  if (busy > 0 && busy === count) {
    say('free-busy-feed', 'warning', 'This calendar is shared as free or busy only, so it shows no events.');
  }
  return notes;
}
