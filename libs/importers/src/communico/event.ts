import { hashOf } from '#libs/domain';
import type { ExtractedEvent, ListingStatus } from '#libs/domain';
import { isMarkup } from '#libs/extract';
import { type EventReading, eventOf, leftOut, withProblems } from '../reading/event-of.js';
import { flagIn, type JsonObject, textIn, textsIn } from '../reading/json-value.js';
import { labelAges } from '../reading/label-ages.js';
import { httpLink } from '../reading/links.js';
import { listedTimes } from '../reading/listed-times.js';
import { onceEach } from '../reading/once-each.js';
import { whereOf } from './place.js';

/** One row of the list. Every date of a series has an `id` of its own. */
export function readEvent(row: JsonObject, index: number, page: string | null): EventReading {
  const where = textIn(row, 'id') ?? `row ${index + 1}`;
  if (flagIn(row, 'private_event') === true) return { event: null, problems: [leftOut('private', where)] };
  const allDay = /^all[ -]?day$/iu.test(textIn(row, 'time_string') ?? '');
  const start = textIn(row, 'event_start') ?? textIn(row, 'raw_start_time');
  const times = listedTimes({
    start,
    end: textIn(row, 'event_end') ?? textIn(row, 'raw_end_time'),
    allDay,
    where,
  });
  if (times.fault !== null) return { event: null, problems: [leftOut(times.fault, where)] };
  const description = descriptionOf(row);
  const { mode, onlineUrl, place, organizer } = whereOf(row, description);
  const read = eventOf({
    key: keyOf(row, start),
    title: textIn(row, 'title') ?? '',
    description,
    html: isMarkup(description),
    url: pageOf(textIn(row, 'url'), page),
    // A bare file name is not an address: nobody says in which folder it lies.
    image: httpLink(textIn(row, 'image'), null),
    status: statusOf(row),
    start: times.start,
    end: times.end,
    mode,
    onlineUrl,
    place,
    organizer,
    categories: namesIn(row, 'tagsArray', 'tags'),
    audience: audienceOf(row),
    where,
  });
  return withProblems(read, times.problems);
}

function keyOf(row: JsonObject, start: string | null): string {
  const id = textIn(row, 'id');
  if (id !== null && id.length <= 100) return id;
  return `x-${hashOf([textIn(row, 'title'), start, textIn(row, 'location'), textIn(row, 'venue_name')])}`;
}

/** What stands below the title first, then the long text, or the short one. */
function descriptionOf(row: JsonObject): string {
  const text = textIn(row, 'long_description') ?? textIn(row, 'description') ?? '';
  const below = textIn(row, 'sub_title');
  if (below === null || text.includes(below)) return text;
  return text === '' ? below : `${below}\n\n${text}`;
}

/** An address of which parsing would change nothing. */
const USUAL_PAGE = /^https?:\/\/(?:[a-z\d-]{1,63}\.){1,10}[a-z]{2,30}\/[\w/-]*$/u;

/** Addresses come with two slashes in the middle. */
function pageOf(raw: string | null, page: string | null): string | null {
  const link = httpLink(raw, page);
  if (link === null) return null;
  if (USUAL_PAGE.test(link)) return link.replace(/(?<!:)\/{2,}/gu, '/');
  const url = new URL(link);
  url.pathname = url.pathname.replace(/\/{2,}/gu, '/');
  return url.href;
}

/** A reason may be of any change, of a room or a speaker: only its words say that the event is off. */
function statusOf(row: JsonObject): ListingStatus {
  const reason = textIn(row, 'changed_reason')?.slice(0, 500) ?? '';
  if (flagIn(row, 'changed') === false || /\bnot (?:been )?cancell?ed\b/i.test(reason)) return 'scheduled';
  if (/\bcancell?ed\b|\bcancell?ation\b/i.test(reason)) return 'cancelled';
  if (/\bpostponed\b/i.test(reason)) return 'postponed';
  return /\brescheduled\b/i.test(reason) ? 'rescheduled' : 'scheduled';
}

/** The list where there is one, else the text with commas. */
function namesIn(row: JsonObject, list: string, text: string): readonly string[] {
  const listed = textsIn(row, list);
  if (listed.length > 0) return listed;
  const parts = textIn(row, text)?.split(',') ?? [];
  return onceEach(parts.map((part) => part.trim()));
}

function audienceOf(row: JsonObject): ExtractedEvent['audience'] {
  const labels = namesIn(row, 'agesArray', 'ages');
  const ages = labelAges(labels);
  return { labels, minAge: ages?.min ?? null, maxAge: ages?.max ?? null, enforced: ages === null ? null : false };
}
