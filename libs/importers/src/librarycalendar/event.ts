import { hashOf } from '#libs/domain';
import type { ExtractedEvent, ExtractedTime, LeftOut, ListingStatus } from '#libs/domain';
import { isMarkup } from '#libs/extract';
import { type EventReading, eventOf, leftOut, withProblems } from '../reading/event-of.js';
import { flagIn, type JsonObject, textIn, textsIn } from '../reading/json-value.js';
import { labelAges } from '../reading/label-ages.js';
import { httpLink } from '../reading/links.js';
import { listedTimes } from '../reading/listed-times.js';
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
  const description = descriptionOf(row);
  const { start, end } = times;
  const { mode, onlineUrl, place } = whereOf(row, description);
  const read = eventOf({
    key: keyOf(row),
    title: textIn(row, 'title') ?? '',
    description,
    html: isMarkup(description),
    url: httpLink(textIn(row, 'url'), page),
    image: httpLink(textIn(row, 'image'), page),
    status: statusOf(row),
    start,
    end,
    mode,
    onlineUrl,
    place,
    categories: [...textsIn(row, 'program_type'), ...textsIn(row, 'internal_categories')],
    audience: audienceOf(row),
    registration: registrationOf(row, zone),
    claims: registrationClaims({
      required: flagIn(row, 'registration_enabled'),
      full: null,
      vocabulary: 'librarycalendar',
      code: 'registration_enabled=true',
    }),
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
function descriptionOf(row: JsonObject): string {
  const own = textIn(row, 'description') ?? '';
  let words = own;
  for (const text of textsIn(row, 'program_description')) {
    if (!own.includes(text)) words = words === '' ? text : `${words}\n\n${text}`;
  }
  return words;
}

/** Both states are objects of names ("Cancelled"), a text, or an empty list. */
function statusOf(row: JsonObject): ListingStatus {
  const states = [...namesIn(row, 'event_state'), ...namesIn(row, 'reservation_state')].join(' ').toLowerCase();
  if (states === '') return 'scheduled';
  if (/\bcancell?ed\b/u.test(states)) return 'cancelled';
  if (/\bpostponed\b/u.test(states)) return 'postponed';
  if (/\brescheduled\b/u.test(states)) return 'rescheduled';
  return /\b(?:tentative|pending)\b/u.test(states) ? 'unconfirmed' : 'scheduled';
}

function namesIn(row: JsonObject, name: string): readonly string[] {
  const value = row[name];
  const values = typeof value === 'object' && value !== null ? Object.values(value) : [value];
  return values.filter((one) => typeof one === 'string');
}

function audienceOf(row: JsonObject): ExtractedEvent['audience'] {
  const labels = textsIn(row, 'age_group');
  const ages = labelAges(labels);
  return { labels, minAge: ages?.min ?? null, maxAge: ages?.max ?? null, enforced: ages === null ? null : false };
}

/** That this site takes no registrations does not say that nobody does: only "enabled" is an answer. */
function registrationOf(row: JsonObject, zone: string | null): ExtractedEvent['registration'] {
  if (flagIn(row, 'registration_enabled') !== true) return NO_REGISTRATION;
  const moment = (name: string): ExtractedTime | null =>
    listedTimes({ start: textIn(row, name), end: null, zone, where: name }).start;
  return {
    required: true,
    url: null,
    full: null,
    opens: moment('registration_start'),
    closes: moment('registration_end'),
  };
}

const NO_REGISTRATION = { required: null, url: null, full: null, opens: null, closes: null } as const;
