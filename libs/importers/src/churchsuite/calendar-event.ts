import {
  addDays,
  type Claim,
  type ExtractedEvent,
  type ExtractedPlace,
  type ExtractedTime,
  type ListingStatus,
} from '#libs/domain';
import { isMarkup, readIsoTime } from '#libs/extract';
import { addressWithheld } from '../reading/address-withheld.js';
import { attendanceOf } from '../reading/attendance.js';
import { codeClaim } from '../reading/code-claim.js';
import { eventOf, type EventReading, leftOut } from '../reading/event-of.js';
import { geoOf } from '../reading/geo.js';
import { flagIn, type JsonObject, numberIn, objectIn, textIn } from '../reading/json-value.js';
import { httpLink } from '../reading/links.js';
import { speaksOfShelter } from '../reading/shelter.js';
import { imageOf } from './fields.js';

const STATUS: ReadonlyMap<string, ListingStatus> = new Map(
  Object.entries({
    confirmed: 'scheduled',
    pending: 'unconfirmed',
    tentative: 'unconfirmed',
    provisional: 'unconfirmed',
    cancelled: 'cancelled',
    canceled: 'cancelled',
    postponed: 'postponed',
  } as const),
);

/** One date of the calendar. Times are the church's own clock. */
export function calendarEvent(row: JsonObject, account: string | null): EventReading {
  const key = textIn(row, 'id') ?? textIn(row, 'identifier') ?? '';
  const where = `event ${key}`;
  if (flagIn(row, 'public_visible') === false) return { event: null, problems: [leftOut('private', where)] };
  const start = readIsoTime(textIn(row, 'datetime_start') ?? '');
  if (start === null) {
    return {
      event: null,
      problems: [leftOut(textIn(row, 'datetime_start') === null ? 'no-start' : 'bad-date', where)],
    };
  }
  const description = textIn(row, 'description') ?? '';
  const hidden = speaksOfShelter([textIn(row, 'name'), description, textIn(objectIn(row, 'location'), 'name')]);
  const place = placeOf(objectIn(row, 'location'), hidden);
  const category = textIn(objectIn(row, 'category'), 'name');
  const read = eventOf({
    key,
    title: textIn(row, 'name') ?? '',
    description: hidden ? '' : description,
    html: isMarkup(description),
    url: pageOf(row, account),
    image: imageOf(row),
    status: STATUS.get(textIn(row, 'status')?.toLowerCase() ?? '') ?? 'scheduled',
    ...allDay(start, readIsoTime(textIn(row, 'datetime_end') ?? '')),
    ...place,
    organizer: { name: brandOf(row), url: account },
    categories: category === null ? [] : [category],
    registration: { required: null, url: ticketsOf(row), full: flagIn(row, 'signup_full') },
    claims: capacityOf(row),
    where,
  });
  return hidden ? { ...read, problems: [...read.problems, addressWithheld(where)] } : read;
}

/** Midnight to a second before midnight is how the calendar writes whole days. */
function allDay(start: ExtractedTime, end: ExtractedTime | null): Pick<ExtractedEvent, 'start' | 'end'> {
  if (start.kind !== 'floating' || end?.kind !== 'floating') return { start, end };
  if (!start.local.endsWith('T00:00:00') || !/T23:59:(?:00|59)$/u.test(end.local)) return { start, end };
  return {
    start: { kind: 'date', date: start.local.slice(0, 10) },
    end: { kind: 'date', date: addDays(end.local.slice(0, 10), 1) },
  };
}

type Attending = Pick<ExtractedEvent, 'mode' | 'onlineUrl' | 'place'>;

function placeOf(location: JsonObject, hidden: boolean): Attending {
  const link = httpLink(textIn(location, 'url'), null);
  if (textIn(location, 'type')?.toLowerCase() === 'online') return { mode: 'online', onlineUrl: link, place: null };
  const [name, address] = [textIn(location, 'name'), textIn(location, 'address')];
  if (hidden)
    return { mode: name === null && address === null ? 'unknown' : 'in-person', onlineUrl: null, place: null };
  const attending = attendanceOf({ place: name ?? address ?? '', link: null, text: '' });
  if (attending.mode === 'online') return { mode: 'online', onlineUrl: attending.onlineUrl ?? link, place: null };
  const geo = geoOf(location, 'latitude', 'longitude');
  if (attending.place === null && geo === null) return { mode: 'unknown', onlineUrl: attending.onlineUrl, place: null };
  const text = name === null ? null : address;
  const place: ExtractedPlace = {
    text: name === null ? address : null,
    name: name === null ? null : attending.place,
    address: text === null ? null : { text },
    geo,
  };
  return { mode: attending.mode, onlineUrl: attending.onlineUrl, place };
}

function pageOf(row: JsonObject, account: string | null): string | null {
  const identifier = textIn(row, 'identifier');
  return account === null || identifier === null
    ? ticketsOf(row)
    : `${account}/events/${encodeURIComponent(identifier)}`;
}

/** The name under which it is announced; the one that every account begins with says nothing. */
function brandOf(row: JsonObject): string | null {
  const name = textIn(objectIn(row, 'brand'), 'name');
  return name === null || /^(?:default|main)\b/i.test(name) ? null : name;
}

/** Where one signs up, when signing up is on. Whether one has to is not said. */
function ticketsOf(row: JsonObject): string | null {
  const options = objectIn(row, 'signup_options');
  const tickets = objectIn(options, 'tickets');
  const on = flagIn(options, 'signup_enabled') !== false && flagIn(tickets, 'enabled') === true;
  return on ? httpLink(textIn(tickets, 'url'), null) : null;
}

function capacityOf(row: JsonObject): readonly Claim[] {
  const max = numberIn(row, 'capacity') ?? 0;
  if (max < 1 || max > 20_000) return [];
  const evidence = { vocabulary: 'churchsuite', code: `capacity=${max}`, scope: 'series', confidence: 0.9 } as const;
  return [codeClaim({ attribute: 'social.group-size', value: { max }, ...evidence, sourceClass: 'organiser_field' })];
}
