import type { ExtractedEvent, ExtractedTime, Instant, Listing, Recurrence, When } from '#libs/domain';
import { beside } from './beside.js';
import { heedAnnouncement } from './called-off.js';
import { withoutPersonalContacts } from './contacts.js';
import { languageTag } from './language-tag.js';
import { endOf, lengthOf } from './length.js';
import type { Dates } from './occurrences.js';
import { tidyRule } from './rule.js';
import { tidyText, tidyTitle } from './tidy-text.js';
import { instantOf } from './times.js';
import type { ResolvedTime, TimeReader } from './times.js';
import { venueOf } from './venue.js';

/** One event with its dates as a {@link Listing}. What the source did not state is null or "unknown". */
export function listingOf(
  event: ExtractedEvent,
  start: ResolvedTime | null,
  dates: Dates,
  reader: TimeReader,
  language: string | null,
  now: Instant,
): Listing {
  const listing: Listing = {
    key: event.key,
    title: withoutPersonalContacts(tidyTitle(event.title)),
    description: withoutPersonalContacts(tidyText(event.description, event.html)),
    url: event.url,
    image: event.image,
    language: languageTag(event.language ?? language),
    status: event.status,
    allDay: start?.allDay ?? false,
    start: start && whenOf(start, start.ms, reader),
    end: start && whenItEnds(event, start, reader),
    recurrence: event.recurrence && recurrenceOf(event.recurrence, reader, start),
    occurrences: [...dates.occurrences],
    mode: event.mode,
    onlineUrl: event.onlineUrl,
    venue: withoutContactsIn(venueOf(event.place)),
    organizer: {
      name: event.organizer.name === null ? null : tidyTitle(event.organizer.name),
      url: event.organizer.url,
    },
    categories: event.categories.map(tidyTitle),
    audience: { ...event.audience, labels: event.audience.labels.map(tidyTitle) },
    cost: event.cost ?? { kind: 'unknown', min: null, max: null, currency: null, assumed: false },
    registration: {
      ...event.registration,
      opens: momentOf(event.registration.opens ?? null, reader),
      closes: momentOf(event.registration.closes ?? null, reader),
    },
    claims: [...event.claims],
  };
  return heedAnnouncement(listing, now);
}

function whenOf(time: ResolvedTime, ms: number, reader: TimeReader): When {
  if (time.allDay) return { date: reader.clock.toLocal(ms, time.zone).slice(0, 10) };
  return { local: reader.clock.toLocal(ms, time.shown), zone: time.shown, instant: instantOf(ms) };
}

function momentOf(time: ExtractedTime | null, reader: TimeReader): Instant | null {
  return time === null ? null : instantOf(reader.read(time).ms);
}

function whenItEnds(event: ExtractedEvent, start: ResolvedTime, reader: TimeReader): When | null {
  const length = lengthOf(start, event.end && beside(start, event.end, reader), event.durationSeconds);
  return length === null || length === 'bad' ? null : whenOf(start, endOf(start, length, reader), reader);
}

function recurrenceOf(
  recurrence: NonNullable<ExtractedEvent['recurrence']>,
  reader: TimeReader,
  start: ResolvedTime | null,
): Recurrence {
  const write = (time: ExtractedTime): string => {
    const read = start ? beside(start, time, reader) : reader.read(time);
    return read.allDay || start?.allDay ? read.local.slice(0, 10) : instantOf(read.ms);
  };
  return {
    rrule: recurrence.rrules.map(tidyRule).join('\n'),
    rdates: [...recurrence.rdates, ...(recurrence.periods ?? []).map((period) => period.start)].map(write),
    exdates: recurrence.exdates.map(write),
  };
}

function withoutContactsIn(venue: Listing['venue']): Listing['venue'] {
  if (venue === null) return null;
  const scrub = (text: string | null): string | null => (text === null ? null : withoutPersonalContacts(text));
  return { ...venue, name: scrub(venue.name), address: { ...venue.address, text: scrub(venue.address.text) } };
}
