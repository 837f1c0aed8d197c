import type { ListingStatus } from '#libs/domain';
import { isMarkup } from '#libs/extract';
import { type EventReading, eventOf, leftOut } from '../reading/event-of.js';
import { flagIn, type JsonObject, listIn, numberIn, objectsIn, textIn } from '../reading/json-value.js';
import { httpLink } from '../reading/links.js';
import { claimsOf } from './claims.js';
import { placeOf } from './place.js';
import { timesOf } from './times.js';

const PUBLIC = 'https://www.w3.org/ns/activitystreams#Public';
const STATUS: Readonly<Record<string, ListingStatus>> = { CANCELLED: 'cancelled', TENTATIVE: 'unconfirmed' };

/** An event as the group published it. Who made it and who is to be asked are people, and are not read. */
export function readEvent(event: JsonObject): EventReading {
  const address = httpLink(textIn(event, 'id') ?? textIn(event, 'url'), null);
  const key = textIn(event, 'uuid') ?? address ?? '?';
  const where = `event ${key}`;
  // "Only with the link" is addressed to followers, with the public in copy.
  const open = listIn(event, 'to').includes(PUBLIC) || listIn(event, 'to').includes('as:Public');
  if (!open || flagIn(event, 'draft') === true) return { event: null, problems: [leftOut('private', where)] };
  const times = timesOf(event);
  if (times === null) {
    return { event: null, problems: [leftOut(textIn(event, 'startTime') === null ? 'no-start' : 'bad-date', where)] };
  }
  const description = textIn(event, 'content') ?? '';
  const status = textIn(event, 'ical:status') ?? textIn(event, 'status') ?? '';
  return eventOf({
    key,
    title: textIn(event, 'name') ?? '',
    where,
    description,
    html: isMarkup(description),
    url: address,
    image: pictureOf(event),
    language: textIn(event, 'inLanguage'),
    status: Object.hasOwn(STATUS, status) ? (STATUS[status] ?? 'scheduled') : 'scheduled',
    ...times,
    ...placeOf(event, description),
    organizer: { name: null, url: groupOf(event) },
    categories: tagsOf(event),
    registration: registrationOf(event, address),
    claims: claimsOf(event),
  });
}

/** A group's page; where a person published the event on their own it would be the person's. */
function groupOf(event: JsonObject): string | null {
  const [group, actor] = [textIn(event, 'attributedTo'), textIn(event, 'actor')];
  return group === null || actor === null || group === actor ? null : httpLink(group, null);
}

function pictureOf(event: JsonObject): string | null {
  const banner = objectsIn(event, 'attachment').find(
    (part) => textIn(part, 'name') === 'Banner' && ['Document', 'Image'].includes(textIn(part, 'type') ?? ''),
  );
  return httpLink(textIn(banner, 'url'), null);
}

function tagsOf(event: JsonObject): readonly string[] {
  const tags = objectsIn(event, 'tag').filter((tag) => textIn(tag, 'type') === 'Hashtag');
  return [...new Set(tags.flatMap((tag) => textIn(tag, 'name')?.replace(/^#/u, '') ?? []))].filter((tag) => tag !== '');
}

/** `joinMode`: free, restricted (somebody says yes first), invite, external. */
function registrationOf(event: JsonObject, page: string | null) {
  const mode = textIn(event, 'joinMode');
  const external = httpLink(textIn(event, 'externalParticipationUrl'), null);
  const left = numberIn(event, 'remainingAttendeeCapacity');
  const limited = (numberIn(event, 'maximumAttendeeCapacity') ?? 0) > 0;
  return {
    required: mode === 'restricted' || mode === 'invite' ? true : null,
    url: mode === 'external' ? external : mode === 'restricted' ? page : null,
    full: limited && left !== null ? left <= 0 : null,
  };
}
