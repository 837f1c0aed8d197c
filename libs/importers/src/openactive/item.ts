import type { Claim, ExtractedEvent } from '#libs/domain';
import {
  htmlText,
  isLdNode,
  isMarkup,
  type LdNode,
  ldNodes,
  ldText,
  ldTypes,
  ldValues,
  schemaName,
} from '#libs/extract';
import { claimsOf as schemaClaims } from '../jsonld/claims.js';
import { imageOf } from '../jsonld/about.js';
import type { Graph } from '../jsonld/graph.js';
import { offersOf } from '../jsonld/offers.js';
import { placesOf } from '../jsonld/place.js';
import { statedMode, statusOf } from '../jsonld/status.js';
import { addressWithheld } from '../reading/address-withheld.js';
import { codeClaim } from '../reading/code-claim.js';
import { eventOf, type EventReading, leftOut, withProblems } from '../reading/event-of.js';
import { type JsonObject, objectIn, textIn } from '../reading/json-value.js';
import { httpLink } from '../reading/links.js';
import { remembered } from '../reading/remembered.js';
import { isOfShelter } from '../reading/shelter.js';
import { agesOf, claimsOf, supportOf } from './claims.js';
import { type Dates, datesOf } from './dates.js';
import { nodeOf } from './linked.js';

/** Items stand alone: nothing in one refers to another that we hold. */
const ALONE: Graph = { events: [], follow: (node) => node };
/** Courts and pitches to book, and films to watch: no gatherings. */
const NO_GATHERING = new Set(['FacilityUse', 'IndividualFacilityUse', 'Slot']);

const ELSEWHERE = 'This date belongs to a series that stands in another feed, so it was left out.';

/** The events of one item of a page: one, or one for each schedule at hours of its own. */
export function eventsOfItem(item: JsonObject, page: string | null, now: string): readonly EventReading[] {
  const id = textIn(item, 'id') ?? textIn(objectIn(item, 'data'), '@id') ?? '';
  const where = `${textIn(item, 'kind') ?? 'item'} ${id}`;
  const own = nodeOf(item['data']);
  if (own === null) return [{ event: null, problems: [leftOut('no-start', where)] }];
  if (isNoGathering(own)) return [{ event: null, problems: [leftOut('room-booking', where)] }];
  const node = inherited(own);
  if (ldText(node, 'name') === null && typeof own['superEvent'] === 'string') {
    return [
      {
        event: null,
        problems: [{ code: 'placeholder', message: ELSEWHERE, where: where.slice(0, 200), severity: 'note' }],
      },
    ];
  }
  const { dates, problems } = datesOf(node, now, where);
  const first = dates[0];
  if (first === undefined) {
    const because = ldText(node, 'startDate') === null ? 'no-start' : 'bad-date';
    return [{ event: null, problems: [...problems, leftOut(because, where)] }];
  }
  const key = dates.length > 1 ? `${id}#${first.mark}` : id;
  const { read, problems: said } = eventOn(node, page, { dates: first, key, where });
  const one = withProblems({ event: read.event, problems: [...problems, ...said] }, read.problems);
  if (dates.length === 1) return [one];
  const others = dates.slice(1).map(({ mark, ...times }) => ({
    event: read.event === null ? null : { ...read.event, ...times, key: `${id}#${mark}` },
    problems: read.problems,
  }));
  return [one, ...others];
}

function isNoGathering(node: LdNode): boolean {
  for (const type of ldTypes(node)) if (NO_GATHERING.has(type)) return true;
  return false;
}

/** A session takes from the series in it what it does not say itself. */
function inherited(node: LdNode): LdNode {
  const parent = ldNodes(node, 'superEvent')[0];
  if (parent === undefined) return node;
  const { subEvent: _dates, eventSchedule: _schedule, startDate: _start, endDate: _end, ...shared } = inherited(parent);
  return { ...shared, ...node };
}

/** The event on one of its dates, and what is to be said of the item whatever the date. */
function eventOn(
  node: LdNode,
  page: string | null,
  { dates: on, key, where }: { readonly dates: Dates; readonly key: string; readonly where: string },
): { readonly read: EventReading; readonly problems: EventReading['problems'] } {
  const places = placesOf(node, ALONE, page);
  const offers = offersOf(node, ALONE, page, where);
  const description = descriptionOf(node);
  const title = ldText(node, 'name');
  const hidden = isOfShelter(title) || isOfShelter(description) || isOfShelter(places.place?.name ?? null);
  const booking = bookingOf(node);
  const range = ldNodes(node, 'ageRestriction')[0] ?? ldNodes(node, 'ageRange')[0];
  const ages = range === undefined ? null : agesOf(range);
  const read = eventOf({
    key,
    title: title ?? '',
    description: hidden ? '' : description,
    html: isMarkup(description),
    url: httpLink(ldText(node, 'url'), page),
    image: httpLink(imageOf(node, ALONE), page),
    language: ldText(node, 'inLanguage'),
    status: statusOf(node),
    start: on.start,
    end: on.end,
    durationSeconds: on.durationSeconds,
    recurrence: on.recurrence,
    overrides: on.overrides,
    mode: statedMode(node) ?? places.mode,
    onlineUrl: places.onlineUrl,
    place: hidden ? null : places.place,
    organizer: organizerOf(node, page),
    categories: categoriesOf(node),
    audience: {
      labels: [],
      minAge: ages?.min ?? null,
      maxAge: ages?.max ?? null,
      enforced: ages === null ? null : ldNodes(node, 'ageRestriction').length > 0,
    },
    cost: offers.cost,
    registration: { required: booking === null ? null : booking === 'Required', url: offers.url, full: offers.full },
    claims: claimsIn(node, places.node, booking),
    where,
  });
  return { read, problems: hidden ? [...offers.problems, addressWithheld(where)] : offers.problems };
}

/** What it is, what to do on arrival, and what is said of access: prose, for the text to be read later. */
function descriptionOf(node: LdNode): string {
  let words = '';
  for (const name of PROSE) {
    const text = ldText(node, name);
    if (text !== null) words = words === '' ? text : `${words}\n\n${text}`;
  }
  return words;
}

const PROSE = ['description', 'attendeeInstructions', 'accessibilityInformation', 'schedulingNote'] as const;

/** A person who runs a session is nobody to publish. */
function organizerOf(node: LdNode, page: string | null): ExtractedEvent['organizer'] {
  const organizer = ldNodes(node, 'organizer')[0];
  if (organizer === undefined || ldTypes(organizer).includes('Person')) return { name: null, url: null };
  const name = ldText(organizer, 'name');
  return { name: name === null ? null : htmlText(name), url: httpLink(ldText(organizer, 'url'), page) };
}

function categoriesOf(node: LdNode): readonly string[] {
  const words: string[] = [];
  for (const property of SORTED_BY) {
    for (const value of ldValues(node, property)) {
      const name = isLdNode(value) ? (ldText(value, 'prefLabel') ?? ldText(value, 'name') ?? '') : String(value);
      put(words, categoryIn(name));
    }
  }
  for (const label of supportOf(node)) put(words, categoryIn(label));
  return words;
}

function put(words: string[], word: string): void {
  if (word !== '' && words.length < 50 && !words.includes(word)) words.push(word);
}

const SORTED_BY = ['activity', 'facilityType', 'category', 'programme', 'level'] as const;

const categoryIn = remembered((name) => htmlText(name.includes('://') ? schemaName(name) : name));

function claimsIn(node: LdNode, place: LdNode | null, booking: ReturnType<typeof bookingOf>): ExtractedEvent['claims'] {
  const [own, shared] = [claimsOf(node, place), schemaClaims(node, place)];
  return booking === null ? [...own, ...shared] : [...own, ...shared, BOOKING[booking]];
}

/** Whether one has to book ahead, where every offer that says so says the same. */
function bookingOf(node: LdNode): 'Required' | 'Optional' | 'Unavailable' | null {
  let booking: string | null = null;
  for (const offer of ldNodes(node, 'offers')) {
    const said = ldText(offer, 'advanceBooking');
    if (said === null) continue;
    const word = schemaName(said);
    if (booking !== null && booking !== word) return null;
    booking = word;
  }
  return booking === 'Required' || booking === 'Optional' || booking === 'Unavailable' ? booking : null;
}

const BOOKING = {
  Required: registrationClaim('required', 'Required'),
  Optional: registrationClaim('optional', 'Optional'),
  Unavailable: registrationClaim('none', 'Unavailable'),
};

function registrationClaim(value: string, booking: string): Claim {
  return codeClaim({
    attribute: 'social.registration',
    value,
    vocabulary: 'openactive',
    code: `advanceBooking=${booking}`,
    scope: 'series',
    confidence: 0.9,
    sourceClass: 'organiser_field',
  });
}
