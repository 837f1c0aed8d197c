import type { Cost } from '#libs/domain';
import { htmlText, isMarkup } from '#libs/extract';
import { attendanceOf } from '../reading/attendance.js';
import { audienceLabels } from '../reading/audience-labels.js';
import { type EventReading, eventOf, leftOut } from '../reading/event-of.js';
import { flagIn, objectIn, objectsIn, textIn } from '../reading/json-value.js';
import { httpLink } from '../reading/links.js';
import { readPrice } from '../reading/price-text.js';
import { isHidden } from './hidden.js';
import { placeOf, venueIn } from './place.js';
import { timesOf } from './times.js';

/** One row. `status` is the post's, which says nothing of cancelling; only its being published matters. */
export function readEvent(row: unknown, zone: string | null): EventReading {
  const id = textIn(row, 'id');
  const where = `event ${id ?? textIn(row, 'slug') ?? '?'}`;
  if (isHidden(row)) return { event: null, problems: [leftOut('private', where)] };
  const times = timesOf(row, zone);
  if (times === null) {
    return { event: null, problems: [leftOut(textIn(row, 'start_date') === null ? 'no-start' : 'bad-date', where)] };
  }
  const description = textIn(row, 'description') ?? textIn(row, 'excerpt') ?? '';
  const venue = venueIn(row);
  const attendance = attendanceOf({
    place: htmlText(textIn(venue, 'venue') ?? ''),
    link: httpLink(textIn(row, 'virtual_url'), null),
    text: description,
  });
  const place = placeOf(venue, attendance.place);
  const url = textIn(row, 'url');
  const categories = namesIn(row, 'categories');
  return eventOf({
    key: id ?? url ?? textIn(row, 'global_id') ?? where,
    title: textIn(row, 'title') ?? '',
    where,
    description,
    html: isMarkup(description),
    url: httpLink(url, null),
    image: httpLink(textIn(objectIn(row, 'image'), 'url'), null),
    ...times,
    ...modeOf(row, attendance, place !== null),
    place,
    organizer: organizerOf(row),
    categories: [...new Set([...categories, ...namesIn(row, 'tags')])],
    audience: { labels: audienceLabels(categories), minAge: null, maxAge: null, enforced: null },
    cost: costOf(row),
  });
}

type Seen = ReturnType<typeof attendanceOf>;

/** The add-on for online events sets a flag; without it the venue's name decides, and a venue without a name is a place too. */
function modeOf(row: unknown, seen: Seen, placed: boolean): Pick<Seen, 'mode' | 'onlineUrl'> {
  if (flagIn(row, 'is_virtual') === true) return { mode: placed ? 'hybrid' : 'online', onlineUrl: seen.onlineUrl };
  return { mode: seen.mode === 'unknown' && placed ? 'in-person' : seen.mode, onlineUrl: seen.onlineUrl };
}

/** Names with an `@` are addresses in the wrong field; telephone numbers and e-mail addresses are not read at all. */
function organizerOf(row: unknown): { readonly name: string | null; readonly url: string | null } {
  for (const organizer of objectsIn(row, 'organizer')) {
    const name = htmlText(textIn(organizer, 'organizer') ?? '');
    if (name !== '' && !name.includes('@')) return { name, url: httpLink(textIn(organizer, 'website'), null) };
  }
  return { name: null, url: null };
}

function namesIn(row: unknown, list: string): readonly string[] {
  return objectsIn(row, list)
    .map((term) => htmlText(textIn(term, 'name') ?? ''))
    .filter((name) => name !== '');
}

function costOf(row: unknown): Cost | null {
  const cost = readPrice(htmlText(textIn(row, 'cost') ?? ''));
  const code = textIn(objectIn(row, 'cost_details'), 'currency_code');
  if (cost === null || cost.currency !== null || code === null || !/^[A-Z]{3}$/u.test(code)) return cost;
  return { ...cost, currency: cost.kind === 'free' ? null : code };
}
