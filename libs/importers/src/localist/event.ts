import type { Cost, ExtractedEvent, Problem } from '#libs/domain';
import { htmlText, isMarkup } from '#libs/extract';
import { type EventReading, eventOf, leftOut, type Published } from '../reading/event-of.js';
import { flagIn, type JsonObject, objectIn, objectsIn, textIn } from '../reading/json-value.js';
import { httpLink } from '../reading/links.js';
import { readPrice } from '../reading/price-text.js';
import { statusWord } from '../reading/status-word.js';
import { filtersOf } from './filters.js';
import { placeOf } from './place.js';
import { isForThePublic } from './public.js';
import { timesOf } from './times.js';

/** One row of the answer: an event and the dates of it that fall on this page, each with a number of its own. */
export function readRow(row: unknown, page: string | null, strict: boolean): readonly EventReading[] {
  const event = objectIn(row, 'event');
  const id = textIn(event, 'id') ?? textIn(event, 'urlname') ?? '?';
  const instances = objectsIn(event, 'event_instances').map((one) => objectIn(one, 'event_instance'));
  const keyOf = (instance: JsonObject): string => `${id}-${textIn(instance, 'id') ?? textIn(instance, 'start') ?? '?'}`;
  const status = statusWord(textIn(event, 'status'));
  if (instances.length === 0) return [{ event: null, problems: [leftOut('no-start', `event ${id}`)] }];
  const hidden = flagIn(event, 'private') === true;
  const filters = filtersOf(event);
  const text = `${textIn(event, 'title') ?? ''} ${textIn(event, 'description_text') ?? htmlText(textIn(event, 'description') ?? '')}`;
  const closed = !hidden && status !== 'hidden' && !isForThePublic(filters.audience, text, strict);
  if (hidden || closed || status === 'hidden') {
    return instances.map((one) => ({ event: null, problems: [reason(closed, `event ${keyOf(one)}`)] }));
  }
  const about = aboutOf(event, page, filters, text);
  return instances.map((instance) => {
    const where = `event ${keyOf(instance)}`;
    const times = timesOf(instance);
    if (times === null) {
      return { event: null, problems: [leftOut(textIn(instance, 'start') === null ? 'no-start' : 'bad-date', where)] };
    }
    return eventOf(dated(about, { key: keyOf(instance), where, status, start: times.start, end: times.end }));
  });
}

type Dated = Pick<ExtractedEvent, 'key' | 'where' | 'status' | 'start' | 'end'>;
type About = Pick<ExtractedEvent, AboutField>;
type AboutField = 'title' | 'description' | 'html' | 'url' | 'image' | 'mode' | 'onlineUrl' | 'place' | 'organizer' | Filed;
type Filed = 'categories' | 'audience' | 'cost' | 'registration';

/** What is said of the event, and of one date of it. Field by field: merging two objects takes longer than all the rest of the reading. */
function dated(about: About, { key, where, status, start, end }: Dated): Published {
  return {
    key,
    where,
    status,
    start,
    end,
    title: about.title,
    description: about.description,
    html: about.html,
    url: about.url,
    image: about.image,
    mode: about.mode,
    onlineUrl: about.onlineUrl,
    place: about.place,
    organizer: about.organizer,
    categories: about.categories,
    audience: about.audience,
    cost: about.cost,
    registration: about.registration,
  };
}

function aboutOf(event: JsonObject, page: string | null, filters: ReturnType<typeof filtersOf>, text: string): About {
  const description = textIn(event, 'description') ?? textIn(event, 'description_text') ?? '';
  const { mode, onlineUrl, place } = placeOf(event, text);
  return {
    title: textIn(event, 'title') ?? '',
    description,
    html: isMarkup(description),
    url: httpLink(textIn(event, 'localist_url') ?? textIn(event, 'url'), page),
    image: httpLink(textIn(event, 'photo_url'), page),
    mode,
    onlineUrl,
    place,
    organizer: organizerOf(event),
    categories: filters.categories,
    audience: { labels: filters.audience, minAge: null, maxAge: null, enforced: null },
    cost: costOf(event),
    registration: { required: null, url: httpLink(textIn(event, 'ticket_url'), page), full: null },
  };
}

function organizerOf(event: JsonObject): ExtractedEvent['organizer'] {
  const owner = objectsIn(event, 'groups')[0] ?? objectsIn(event, 'departments')[0];
  const name = htmlText(textIn(owner, 'name') ?? '');
  return { name: name === '' || name.includes('@') ? null : name, url: null };
}

/** What the price says counts before the tick at "free". */
function costOf(event: JsonObject): Cost | null {
  const price = readPrice(textIn(event, 'ticket_cost') ?? '');
  if (price !== null || flagIn(event, 'free') !== true) return price;
  return { kind: 'free', min: 0, max: 0, currency: null, assumed: false };
}

function reason(closed: boolean, where: string): Problem {
  if (!closed) return leftOut('private', where);
  const message =
    'This event is for members of the university, or does not say that others may come, so it was left out.';
  return { ...leftOut('private', where), message };
}
