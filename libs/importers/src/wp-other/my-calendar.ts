import type { ExtractedTime, ListingStatus } from '#libs/domain';
import { htmlText, isMarkup, readIsoTime } from '#libs/extract';
import { audienceLabels } from '../reading/audience-labels.js';
import { type EventReading, eventOf, leftOut } from '../reading/event-of.js';
import { flagIn, isObject, type JsonObject, objectsIn, textIn } from '../reading/json-value.js';
import { httpLink } from '../reading/links.js';
import { wholeDays } from '../reading/whole-days.js';
import { accessClaims } from './access-terms.js';
import { placeOf } from './my-calendar-place.js';

/** Dates of My Calendar's answer, which lists them by day: one that lasts several days stands under each, and counts once. */
export function occurrencesIn(body: unknown): readonly JsonObject[] {
  const days: readonly unknown[] = Array.isArray(body) ? body : isObject(body) ? Object.values(body) : [];
  const found = new Map<string, JsonObject>();
  for (const day of days) {
    if (!Array.isArray(day)) putRow(day, found);
    else for (const row of day as readonly unknown[]) putRow(row, found);
  }
  return [...found.values()];
}

function putRow(row: unknown, found: Map<string, JsonObject>): void {
  const id = isObject(row) ? textIn(row, 'occur_id') : null;
  if (id !== null && isObject(row) && !found.has(id)) found.set(id, row);
}

/** `event_approved`: 1 published, 3 cancelled; 0, 2 and 6 are not out yet, 4 and 5 are private. */
const STATES: Readonly<Record<string, ListingStatus>> = { '1': 'scheduled', '3': 'cancelled' };

/** One date, as the plugin keeps it (version 3.7, read in 2026). Hosts and authors are people, and are not read. */
export function readCalendarRow(row: JsonObject, base: string | null): EventReading {
  // As in the plugin's iCalendar, where the two numbers are the UID.
  const key = `${textIn(row, 'occur_id') ?? '?'}-${textIn(row, 'occur_event_id') ?? textIn(row, 'event_id') ?? '?'}`;
  const where = `event ${key}`;
  const state = textIn(row, 'event_approved') ?? '1';
  const status = Object.hasOwn(STATES, state) ? (STATES[state] ?? null) : null;
  const hidden = status === null || flagIn(row, 'category_private') === true || flagIn(row, 'event_flagged') === true;
  if (hidden) return { event: null, problems: [leftOut('private', where)] };
  const times = timesOf(row);
  if (times === null) {
    return { event: null, problems: [leftOut(textIn(row, 'occur_begin') === null ? 'no-start' : 'bad-date', where)] };
  }
  const description = textIn(row, 'event_desc') ?? textIn(row, 'event_short') ?? '';
  const categories = categoriesOf(row);
  const tickets = httpLink(textIn(row, 'event_tickets'), base);
  return eventOf({
    key,
    title: textIn(row, 'event_title') ?? '',
    where,
    description,
    html: isMarkup(description),
    url: httpLink(textIn(row, 'event_link'), base),
    image: httpLink(textIn(row, 'event_image'), base),
    status,
    ...times,
    ...placeOf(row, description),
    categories,
    audience: { labels: audienceLabels(categories), minAge: null, maxAge: null, enforced: null },
    registration: { required: null, url: tickets, full: null },
    claims: accessClaims(row),
  });
}

function timesOf(row: JsonObject): { readonly start: ExtractedTime; readonly end: ExtractedTime | null } | null {
  const [from, to] = [textIn(row, 'occur_begin'), textIn(row, 'occur_end')];
  if (from === null) return null;
  const shown = flagIn(row, 'event_hide_end') === true || to === from ? null : to;
  if (/ 00:00:00$/u.test(from) && / 23:59:\d\d$/u.test(to ?? '')) return wholeDays(from, to);
  const start = readIsoTime(from);
  return start === null ? null : { start, end: shown === null ? null : readIsoTime(shown) };
}

function categoriesOf(row: JsonObject): readonly string[] {
  const names = [
    textIn(row, 'category_name'),
    ...objectsIn(row, 'categories').map((one) => textIn(one, 'category_name')),
  ];
  const words = names.flatMap((name) => (name === null ? [] : [htmlText(name)]));
  // Every installation begins with a category called "General".
  return [...new Set(words.filter((word) => word !== '' && word !== 'General'))];
}
