import type { Claim, ExtractedEvent, ListingStatus, Mode } from '#libs/domain';
import { isMarkup } from '#libs/extract';
import { addressWithheld } from '../reading/address-withheld.js';
import { codeClaim } from '../reading/code-claim.js';
import { eventOf, type EventReading, leftOut } from '../reading/event-of.js';
import {
  flagIn,
  isObject,
  type JsonObject,
  listIn,
  numberIn,
  objectIn,
  objectsIn,
  textIn,
} from '../reading/json-value.js';
import { httpLink } from '../reading/links.js';
import { speaksOfShelter } from '../reading/shelter.js';
import { costOf } from './cost.js';
import { readOpeningHours } from './opening-hours.js';
import { locationsOf, placeAt, placeOf, townOf } from './place.js';
import { type Clock, regularSchedules, type Scheduled, scheduleOf, weeklyOn } from './schedule.js';
import { categoriesOf, descriptionOf } from './words.js';

const STATUS: ReadonlyMap<string, ListingStatus | 'unpublished'> = new Map(
  Object.entries({
    'temporarily closed': 'postponed',
    'temporarily-closed': 'postponed',
    inactive: 'cancelled',
    defunct: 'cancelled',
    closed: 'cancelled',
    draft: 'unpublished',
    pending: 'unpublished',
    archived: 'unpublished',
  } as const),
);
const NO_TIMES = 'This service does not say at which times it is there, so it was left out.';

/** One schedule of a service, with the row that says it where there is one, and the place that it is for. */
type Times = { readonly when: Scheduled; readonly row: JsonObject | null; readonly location: JsonObject | null };

/** The events of one service: one for each of its schedules. */
export function eventsOfService(service: JsonObject, page: string | null, clock: Clock): readonly EventReading[] {
  const id = textIn(service, 'id') ?? '';
  const where = `service ${id}`;
  const status = STATUS.get(textIn(service, 'status')?.toLowerCase() ?? '') ?? 'scheduled';
  if (status === 'unpublished') return [{ event: null, problems: [leftOut('private', where)] }];
  const times = timesOf(service, clock);
  if (times.length === 0) {
    return [
      {
        event: null,
        problems: [{ code: 'no-start', message: NO_TIMES, where: where.slice(0, 200), severity: 'note' }],
      },
    ];
  }
  const read = times.map(({ when, row, location }) => {
    const { mark, ...dates } = when;
    const key = times.length === 1 ? id : `${id}#${(row === null ? null : textIn(row, 'id')) ?? mark}`;
    return eventOf({ key, ...saidOf(service, row, location, page), status, ...dates, where });
  });
  return read.map((one, at) =>
    at === 0 && isHidden(service) ? { ...one, problems: [...one.problems, addressWithheld(where)] } : one,
  );
}

function timesOf(service: JsonObject, clock: Clock): readonly Times[] {
  const own = { holder: service, location: locationsOf(service)[0] ?? null };
  const places = locationsOf(service).map((location) => ({ holder: location, location }));
  const links = objectsIn(service, 'service_at_locations').map((holder) => ({ holder, location: placeAt(holder) }));
  const holders = [own, ...links, ...places];
  const scheduled = holders.flatMap(({ holder, location }) =>
    objectsIn(holder, 'schedules').flatMap((row): readonly Times[] => {
      const when = scheduleOf(row, clock);
      return when === null ? [] : [{ when, row, location }];
    }),
  );
  if (scheduled.length > 0) return onceEach(scheduled);
  const regular = holders.flatMap(({ holder, location }) => {
    const rows = [...objectsIn(holder, 'regular_schedules'), ...objectsIn(holder, 'regular_schedule')];
    return regularSchedules(rows).map((when): Times => ({ when, row: null, location }));
  });
  if (regular.length > 0) return onceEach(regular);
  const hours =
    textIn(service, 'openingHours') ?? textIn(service, 'opening_hours') ?? listIn(service, 'openingHours').join(';');
  return (readOpeningHours(hours) ?? []).map(({ days, opens, closes }) => ({
    when: weeklyOn(days, opens, closes),
    row: null,
    location: own.location,
  }));
}

/** A directory repeats a service's schedule under each of its places: the first stays. */
function onceEach(times: readonly Times[]): readonly Times[] {
  const key = ({ row, when }: Times): string => (row === null ? null : textIn(row, 'id')) ?? when.mark;
  const seen = new Set<string>();
  return times.filter((one) => !seen.has(key(one)) && seen.add(key(one)));
}

function isHidden(service: JsonObject): boolean {
  const names = locationsOf(service).map((location) => textIn(location, 'name'));
  const organization = objectIn(service, 'organization');
  return speaksOfShelter([
    textIn(service, 'name'),
    textIn(service, 'description'),
    textIn(organization, 'name'),
    ...categoriesOf(service),
    ...names,
  ]);
}

type Said = Omit<Parameters<typeof eventOf>[0], 'key' | 'where'>;

function saidOf(service: JsonObject, row: JsonObject | null, location: JsonObject | null, page: string | null): Said {
  const hidden = isHidden(service);
  const place = location === null ? null : hidden ? townOf(location) : placeOf(location);
  const attending = attendingOf(row, place, page);
  const description = descriptionOf(service, location, row);
  const organization = isObject(service['organisation'])
    ? objectIn(service, 'organisation')
    : objectIn(service, 'organization');
  return {
    title: textIn(service, 'name') ?? '',
    description: hidden ? '' : description,
    html: isMarkup(description),
    url: httpLink(textIn(service, 'url'), page),
    ...attending,
    organizer: {
      name: textIn(organization, 'name'),
      url: httpLink(textIn(organization, 'url') ?? textIn(organization, 'website'), page),
    },
    categories: categoriesOf(service),
    audience: agesOf(service),
    cost: costOf(service),
    registration: { required: flagIn(service, 'needs_referral') === true ? true : null, url: null, full: null },
    claims: claimsOf(service),
  };
}

function attendingOf(
  row: JsonObject | null,
  place: ExtractedEvent['place'],
  page: string | null,
): Pick<ExtractedEvent, 'mode' | 'onlineUrl' | 'place'> {
  const type = (row === null ? null : textIn(row, 'attending_type'))?.toLowerCase() ?? '';
  const link = httpLink(row === null ? null : textIn(row, 'schedule_link'), page);
  if (/online|virtual|phone/u.test(type) && !/person|venue/u.test(type))
    return { mode: 'online', onlineUrl: link, place: null };
  const mode: Mode = place === null ? (/person|venue/u.test(type) ? 'in-person' : 'unknown') : 'in-person';
  return { mode, onlineUrl: null, place };
}

/**
 * Ages that a service requires (`minimum_age`), or those of the children it is for (Outpost's `min_age`), which keep no parent out. Months
 * of a child stand for years at times: over 120 is no age.
 */
function agesOf(service: JsonObject): ExtractedEvent['audience'] {
  const year = (name: string): number | null => {
    const age = numberIn(service, name);
    return age !== null && Number.isInteger(age) && age > 0 && age < 120 ? age : null;
  };
  const required = { minAge: year('minimum_age'), maxAge: year('maximum_age') };
  if (required.minAge !== null || required.maxAge !== null) return { labels: [], ...required, enforced: true };
  const meant = { minAge: year('min_age'), maxAge: year('max_age') };
  return { labels: [], ...meant, enforced: meant.minAge === null && meant.maxAge === null ? null : false };
}

function claimsOf(service: JsonObject): readonly Claim[] {
  const languages = objectsIn(service, 'languages').flatMap(
    (one) => textIn(one, 'code') ?? textIn(one, 'language') ?? [],
  );
  const tags = [...new Set(languages.filter((tag) => /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/u.test(tag)))];
  return [
    ...ageClaims(agesOf(service)),
    ...tags.map((tag) => claim('access.language', tag, `language=${tag}`)),
    ...(flagIn(service, 'needs_referral') === true ? [claim('group.intake', 'referral', 'needs_referral=true')] : []),
  ];
}

function ageClaims({ minAge, maxAge, enforced }: ExtractedEvent['audience']): readonly Claim[] {
  if (enforced !== true) return [];
  const ages = { ...(minAge === null ? {} : { min: minAge }), ...(maxAge === null ? {} : { max: maxAge }), enforced };
  return [claim('access.age', ages, `minimum_age=${minAge ?? ''} maximum_age=${maxAge ?? ''}`)];
}

function claim(attribute: string, value: Claim['value'], code: string): Claim {
  return codeClaim({
    attribute,
    value,
    vocabulary: 'hsds',
    code,
    scope: 'series',
    confidence: 0.85,
    sourceClass: 'organiser_field',
  });
}
