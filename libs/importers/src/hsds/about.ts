import type { Claim, ExtractedEvent } from '#libs/domain';
import { codeClaim } from '../reading/code-claim.js';
import { flagIn, isObject, type JsonObject, numberIn, objectIn, objectsIn, textIn } from '../reading/json-value.js';
import { httpLink } from '../reading/links.js';
import { remembered } from '../reading/remembered.js';
import { speaksOfShelter } from '../reading/shelter.js';
import { costOf } from './cost.js';
import { locationsOf } from './place.js';
import { categoriesOf } from './words.js';

/** What holds for all dates of a service. `hidden` of a refuge, whose place and words must not be published. */
export type About = Pick<ExtractedEvent, AboutField> & { readonly hidden: boolean };
type AboutField = 'title' | 'url' | 'organizer' | 'categories' | 'audience' | 'cost' | 'registration' | 'claims';

export function aboutOf(service: JsonObject, page: string | null): About {
  const organization = isObject(service['organisation'])
    ? objectIn(service, 'organisation')
    : objectIn(service, 'organization');
  const categories = categoriesOf(service);
  const audience = agesOf(service);
  const referred = flagIn(service, 'needs_referral') === true;
  return {
    title: textIn(service, 'name') ?? '',
    url: httpLink(textIn(service, 'url'), page),
    organizer: {
      name: textIn(organization, 'name'),
      url: httpLink(textIn(organization, 'url') ?? textIn(organization, 'website'), page),
    },
    categories,
    audience,
    cost: costOf(service),
    registration: { required: referred ? true : null, url: null, full: null },
    claims: claimsOf(service, audience, referred),
    hidden: isHidden(service, categories),
  };
}

function isHidden(service: JsonObject, categories: readonly string[]): boolean {
  return speaksOfShelter([
    textIn(service, 'name'),
    textIn(service, 'description'),
    textIn(objectIn(service, 'organization'), 'name'),
    ...categories,
    ...locationsOf(service).map((location) => textIn(location, 'name')),
  ]);
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

function claimsOf(
  service: JsonObject,
  audience: ExtractedEvent['audience'],
  referred: boolean,
): readonly Claim[] {
  const claims: Claim[] = [];
  if (audience.enforced === true) claims.push(ageClaim(audience));
  const tags = objectsIn(service, 'languages').map((one) => textIn(one, 'code') ?? textIn(one, 'language') ?? '');
  for (const tag of tags.length < 2 ? tags : new Set(tags)) {
    const spoken = languageClaim(tag);
    if (spoken !== null) claims.push(spoken);
  }
  if (referred) claims.push(REFERRAL);
  return claims;
}

const languageClaim = remembered((tag) =>
  /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/u.test(tag) ? claim('access.language', tag, `language=${tag}`) : null,
);

function ageClaim({ minAge, maxAge }: ExtractedEvent['audience']): Claim {
  const bounds = { ...(minAge === null ? {} : { min: minAge }), ...(maxAge === null ? {} : { max: maxAge }) };
  const ages = { ...bounds, enforced: true };
  return claim('access.age', ages, `minimum_age=${minAge ?? ''} maximum_age=${maxAge ?? ''}`);
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

const REFERRAL = claim('group.intake', 'referral', 'needs_referral=true');
