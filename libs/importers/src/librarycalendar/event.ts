import { hashOf } from '#libs/domain';
import type { ExtractedEvent, ExtractedTime, LeftOut, ListingStatus } from '#libs/domain';
import { isMarkup } from '#libs/extract';
import { type EventReading, eventOf, leftOut, withProblems } from '../reading/event-of.js';
import { flagIn, type JsonObject, textIn, textsIn } from '../reading/json-value.js';
import { labelAges } from '../reading/label-ages.js';
import { httpLink } from '../reading/links.js';
import { listedTimes } from '../reading/listed-times.js';
import { remembered } from '../reading/remembered.js';
import { registrationClaims } from '../reading/registration-claims.js';
import { whereOf } from './place.js';

/** One row of the feed. */
export function readEvent(row: JsonObject, index: number, page: string | null): EventReading {
  const where = textIn(row, 'uuid') ?? `row ${index + 1}`;
  const because = leftOutBecause(row);
  if (because !== null) return { event: null, problems: [leftOut(because, where)] };
  const zone = textIn(row, 'timezone');
  const times = listedTimes({ start: textIn(row, 'start_date'), end: textIn(row, 'end_date'), zone, where });
  if (times.fault !== null) return { event: null, problems: [leftOut(times.fault, where)] };
  const own = textIn(row, 'description') ?? '';
  const description = withProgramme(own, row);
  const { start, end } = times;
  const registers = flagIn(row, 'registration_enabled') === true;
  const { mode, onlineUrl, place } = whereOf(row, description);
  const read = eventOf({
    key: keyOf(row),
    title: textIn(row, 'title') ?? '',
    description,
    // Mostly its own words tell, and then the whole text need not be put together yet.
    html: isMarkup(own) || isMarkup(description),
    url: httpLink(textIn(row, 'url'), page),
    image: httpLink(textIn(row, 'image'), page),
    status: statusOf(row),
    start,
    end,
    mode,
    onlineUrl,
    place,
    categories: categoriesOf(row),
    audience: audienceOf(row),
    registration: registers ? registrationOf(row, zone) : NO_REGISTRATION,
    claims: registers ? REQUIRED : NONE,
    where,
  });
  return withProblems(read, times.problems);
}

/** Bookings and closures have types of their own; a type that nobody knows is shown only where it says that it is public. */
function leftOutBecause(row: JsonObject): LeftOut | null {
  const type = textIn(row, 'type');
  if (type === 'lc_closing') return 'closure';
  if (type === 'lc_reservation') return 'room-booking';
  const open = flagIn(row, 'public');
  if (open === false || flagIn(row, 'published') === false) return 'private';
  return type !== null && type !== 'lc_event' && open === null ? 'private' : null;
}

function keyOf(row: JsonObject): string {
  const named = textIn(row, 'uuid') ?? textIn(row, 'id') ?? textIn(row, 'url');
  if (named !== null && named.length <= 200) return named;
  return `x-${hashOf([named, textIn(row, 'title'), textIn(row, 'start_date'), textsIn(row, 'branch')])}`;
}

/** The event's own words, and those of the programme that it belongs to, where they differ. */
function withProgramme(own: string, row: JsonObject): string {
  let words = own;
  for (const text of textsIn(row, 'program_description')) {
    if (!own.includes(text)) words = words === '' ? text : `${words}\n\n${text}`;
  }
  return words;
}

/** Both states are objects of names ("Cancelled"), a text, or an empty list. */
function statusOf(row: JsonObject): ListingStatus {
  const states = namesIn(row, 'reservation_state', namesIn(row, 'event_state', ''));
  return states === '' ? 'scheduled' : statusIn(states);
}

/** The states of a site are few. */
const statusIn = remembered((published): ListingStatus => {
  const states = published.toLowerCase();
  if (/\bcancell?ed\b/u.test(states)) return 'cancelled';
  if (/\bpostponed\b/u.test(states)) return 'postponed';
  if (/\brescheduled\b/u.test(states)) return 'rescheduled';
  return /\b(?:tentative|pending)\b/u.test(states) ? 'unconfirmed' : 'scheduled';
});

function namesIn(row: JsonObject, field: string, before: string): string {
  const value = row[field];
  if (typeof value === 'string') return joined(before, value);
  if (typeof value !== 'object' || value === null) return before;
  let names = before;
  for (const name of Object.keys(value)) names = joined(names, (value as JsonObject)[name]);
  return names;
}

function joined(names: string, name: unknown): string {
  if (typeof name !== 'string') return names;
  return names === '' ? name : `${names} ${name}`;
}

function categoriesOf(row: JsonObject): readonly string[] {
  const [types, more] = [textsIn(row, 'program_type'), textsIn(row, 'internal_categories')];
  return more.length === 0 ? types : types.length === 0 ? more : [...types, ...more];
}

function audienceOf(row: JsonObject): ExtractedEvent['audience'] {
  const labels = textsIn(row, 'age_group');
  const ages = labelAges(labels);
  return { labels, minAge: ages?.min ?? null, maxAge: ages?.max ?? null, enforced: ages === null ? null : false };
}

function registrationOf(row: JsonObject, zone: string | null): ExtractedEvent['registration'] {
  return {
    required: true,
    url: null,
    full: null,
    opens: momentIn(row, 'registration_start', zone),
    closes: momentIn(row, 'registration_end', zone),
  };
}

function momentIn(row: JsonObject, name: string, zone: string | null): ExtractedTime | null {
  return listedTimes({ start: textIn(row, name), end: null, zone, where: name }).start;
}

const NONE: readonly never[] = [];
const REQUIRED = registrationClaims({
  required: true,
  full: null,
  vocabulary: 'librarycalendar',
  code: 'registration_enabled=true',
});
/** That this site takes no registrations does not say that nobody does: only "enabled" is an answer. */
const NO_REGISTRATION = { required: null, url: null, full: null, opens: null, closes: null } as const;
