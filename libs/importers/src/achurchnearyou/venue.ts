import type { Building, Problem } from '#libs/domain';
import { codeClaim } from '../reading/code-claim.js';
import { isObject, type JsonObject, listIn, objectsIn, textIn } from '../reading/json-value.js';
import { TAGS } from './tags.js';

/** Whether an answer is the finder's list of venues, an empty one included. */
export function isVenueList(value: unknown): value is JsonObject {
  return isObject(value) && Array.isArray(value['results']) && 'count' in value;
}

/** What the list says of one church's own building; null, with a note, when that church is not in it. */
export function buildingIn(
  answer: JsonObject,
  church: string | null,
): { readonly building: Building | null; readonly problems: readonly Problem[] } {
  const venue = objectsIn(answer, 'results').find((one) => church !== null && pageOf(one) === church);
  if (venue === undefined) {
    const message = 'The finder’s list of places does not hold this church, so nothing was learnt of its building.';
    return { building: null, problems: [{ code: 'no-venue', message, where: 'venues', severity: 'note' }] };
  }
  const tags = [
    ...new Set(listIn(venue, 'tags').flatMap((one) => (typeof one === 'string' ? one : textIn(one, 'slug')) ?? [])),
  ];
  const claims = tags.sort().flatMap((code) => {
    const said = Object.hasOwn(TAGS, code) ? TAGS[code] : undefined;
    return said === undefined ? [] : [codeClaim({ ...said, vocabulary: 'acny', code, sourceClass: 'organiser_field' })];
  });
  return { building: { name: textIn(venue, 'name'), postalCode: textIn(venue, 'postcode'), claims }, problems: [] };
}

function pageOf(venue: JsonObject): string | null {
  return /\/church\/(\d{1,7})(?:\/|$)/u.exec(textIn(venue, 'acny_url') ?? '')?.[1] ?? null;
}
