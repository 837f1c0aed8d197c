import type { ExtractedEvent, ListingStatus, Mode } from '#libs/domain';
import { isMarkup } from '#libs/extract';
import { addressWithheld } from '../reading/address-withheld.js';
import { eventOf, type EventReading, leftOut, withProblems } from '../reading/event-of.js';
import { type JsonObject, listIn, objectsIn, textIn } from '../reading/json-value.js';
import { httpLink } from '../reading/links.js';
import { type About, aboutOf } from './about.js';
import { readOpeningHours } from './opening-hours.js';
import { locationsOf, placeAt, placeOf, townOf } from './place.js';
import { type Clock, regularSchedules, type Scheduled, scheduleOf, weeklyOn } from './schedule.js';
import { descriptionOf } from './words.js';

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

type Holder = { readonly holder: JsonObject; readonly location: JsonObject | null };

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
  const about = aboutOf(service, page);
  const read = times.map(({ when, row, location }) => {
    const key = times.length === 1 ? id : `${id}#${(row === null ? null : textIn(row, 'id')) ?? when.mark}`;
    return eventAt({ service, about, when, row, location }, { key, where, status, page });
  });
  const [first, ...others] = read;
  return about.hidden && first !== undefined ? [withProblems(first, [addressWithheld(where)]), ...others] : read;
}

function timesOf(service: JsonObject, clock: Clock): readonly Times[] {
  const holders = holdersIn(service);
  const scheduled: Times[] = [];
  for (const { holder, location } of holders) {
    for (const row of objectsIn(holder, 'schedules')) {
      const when = scheduleOf(row, clock);
      if (when !== null) scheduled.push({ when, row, location });
    }
  }
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
    location: holders[0]?.location ?? null,
  }));
}

/** Whatever may hold schedules: the service itself, for its first place, its links to places, and the places. */
function holdersIn(service: JsonObject): readonly Holder[] {
  const places = locationsOf(service);
  const holders: Holder[] = [{ holder: service, location: places[0] ?? null }];
  for (const link of objectsIn(service, 'service_at_locations'))
    holders.push({ holder: link, location: placeAt(link) });
  for (const location of places) holders.push({ holder: location, location });
  return holders;
}

/** A directory repeats a service's schedule under each of its places: the first stays. */
function onceEach(times: readonly Times[]): readonly Times[] {
  if (times.length === 1) return times;
  const key = ({ row, when }: Times): string => (row === null ? null : textIn(row, 'id')) ?? when.mark;
  const seen = new Set<string>();
  return times.filter((one) => !seen.has(key(one)) && seen.add(key(one)));
}

type At = Times & { readonly service: JsonObject; readonly about: About };
type Named = Pick<ExtractedEvent, 'key' | 'where' | 'status'> & { readonly page: string | null };

/** One schedule of a service as an event: field by field, which is read several times faster than merged objects. */
function eventAt({ service, about, when, row, location }: At, { key, where, status, page }: Named): EventReading {
  const place = location === null ? null : about.hidden ? townOf(location) : placeOf(location);
  const attending = attendingOf(row, place, page);
  const description = descriptionOf(service, location, row);
  return eventOf({
    key,
    where,
    status,
    title: about.title,
    description: about.hidden ? '' : description,
    html: isMarkup(description),
    url: about.url,
    start: when.start,
    durationSeconds: when.durationSeconds,
    recurrence: when.recurrence,
    mode: attending.mode,
    onlineUrl: attending.onlineUrl,
    place: attending.place,
    organizer: about.organizer,
    categories: about.categories,
    audience: about.audience,
    cost: about.cost,
    registration: about.registration,
    claims: about.claims,
  });
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
