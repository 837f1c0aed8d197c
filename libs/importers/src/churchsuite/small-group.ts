import type { Claim, ExtractedPlace } from '#libs/domain';
import { isMarkup } from '#libs/extract';
import { addressWithheld } from '../reading/address-withheld.js';
import { codeClaim } from '../reading/code-claim.js';
import { eventOf, type EventReading, leftOut } from '../reading/event-of.js';
import { geoOf } from '../reading/geo.js';
import { blurred } from '../reading/geo.js';
import { flagIn, type JsonObject, numberIn, objectIn, objectsIn, textIn } from '../reading/json-value.js';
import { httpLink } from '../reading/links.js';
import { speaksOfShelter } from '../reading/shelter.js';
import { imageOf } from './fields.js';
import { groupWhen } from './group-when.js';

/** Words that only a building for the public has; any other place of a group may be somebody's home, in Church Road or Chapel Cottage. */
const PUBLIC =
  /\b(?:church|chapel|hall|centre|center|caf[eé]|coffee|library|school|pub|inn|hub|community|cathedral|college|theatre|gym|hotel)\b(?!\s{1,3}(?:road|rd|street|st|lane|ln|close|cl|avenue|ave|drive|dr|way|walk|row|terrace|gardens?|grove|court|crescent|rise|view|hill|mews|square|place|end|gate|park|green|farm|cottages?)\b)/i;
/** Homes made of what was once for the public. */
const CONVERTED = /\b(?:school|chapel)[ -]house\b/i;

const NO_DAYS = 'This group does not say on which days it meets, so it was left out.';

/** One small group: a rule without a first date. Where it is said only after signing up, nothing of it is kept. */
export function smallGroup(row: JsonObject, account: string | null, now: string): EventReading {
  const id = textIn(row, 'id') ?? textIn(row, 'identifier') ?? '';
  const where = `group ${id}`;
  if (flagIn(row, 'public_visible') === false || flagIn(row, 'embed_visible') === false) {
    return { event: null, problems: [leftOut('private', where)] };
  }
  const when = groupWhen(row, now);
  if (when === null) {
    return { event: null, problems: [{ code: 'no-start', message: NO_DAYS, where, severity: 'note' }] };
  }
  const location = objectIn(row, 'location');
  const online = textIn(location, 'type')?.toLowerCase() === 'online';
  const description = textIn(row, 'description') ?? '';
  const hidden = speaksOfShelter([textIn(row, 'name'), description, textIn(location, 'name')]);
  const place = online || hidden ? null : placeOf(row, location);
  const identifier = textIn(row, 'identifier');
  const page = account === null || identifier === null ? null : `${account}/groups/${encodeURIComponent(identifier)}`;
  const read = eventOf({
    key: `group-${id}`,
    title: textIn(row, 'name') ?? '',
    description: hidden ? '' : description,
    html: isMarkup(description),
    url: page,
    image: imageOf(row),
    ...when,
    mode: online ? 'online' : place === null ? 'unknown' : 'in-person',
    onlineUrl: online ? httpLink(textIn(location, 'url'), null) : null,
    place,
    organizer: { name: null, url: account },
    categories: ['Small group', ...objectsIn(row, 'tags').flatMap((tag) => textIn(tag, 'name') ?? [])],
    registration: {
      required: null,
      url: flagIn(row, 'signup_enabled') === true ? page : null,
      full: flagIn(row, 'signup_full'),
    },
    claims: sizeOf(row),
    where,
  });
  return hidden ? { ...read, problems: [...read.problems, addressWithheld(where)] } : read;
}

function placeOf(row: JsonObject, location: JsonObject): ExtractedPlace | null {
  const shown = textIn(row, 'signup_details_visible')?.toLowerCase() !== 'after_signup';
  const name = textIn(location, 'name') ?? textIn(location, 'address_name');
  const address = textIn(location, 'address');
  if (shown && name !== null && PUBLIC.test(name) && !CONVERTED.test(name)) {
    return {
      text: null,
      name,
      address: address === null ? null : { text: address },
      geo: geoOf(location, 'latitude', 'longitude'),
    };
  }
  // A home: the part of a postcode that names a district, and coordinates to about a kilometre.
  const district = /\b([A-Z]{1,2}\d[A-Z\d]?)\s?\d[A-Z]{2}\b/i.exec(address ?? '')?.[1]?.toUpperCase() ?? null;
  const geo = blurred(geoOf(location, 'latitude', 'longitude'));
  if (district === null && geo === null) return null;
  return { text: null, name: null, address: district === null ? null : { postalCode: district }, geo };
}

/** Members of a group are not those who come, yet say whether it is eight or eighty. */
function sizeOf(row: JsonObject): readonly Claim[] {
  const max = numberIn(row, 'signup_capacity') ?? 0;
  const members = numberIn(row, 'no_members') ?? 0;
  const claim = (value: Record<string, number>, code: string, confidence: number): Claim =>
    codeClaim({ attribute: 'social.group-size', value, vocabulary: 'churchsuite', code, scope: 'series', confidence });
  if (max > 0) return [claim({ max }, `signup_capacity=${max}`, 0.9)];
  return members > 0 ? [claim({ approx: members }, `no_members=${members}`, 0.6)] : [];
}
