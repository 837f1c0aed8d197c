import type { Claim } from '#libs/domain';
import { remembered } from '../reading/remembered.js';
import { asText, isLdNode, type LdNode, ldText, ldValues } from '#libs/extract';

/** Claims that an event's structured fields make; the property with its value is the evidence. */
export function claimsOf(node: LdNode, place: LdNode | null): readonly Claim[] {
  const [capacity, amenities] = [capacityClaims(node), place === null ? NONE : amenityClaims(place)];
  return amenities.length === 0 ? capacity : [...capacity, ...amenities];
}

/** A hall's capacity says nothing about a group of eight in it, so only the event's own limit counts. */
function capacityClaims(node: LdNode): readonly Claim[] {
  for (const property of ['maximumPhysicalAttendeeCapacity', 'maximumAttendeeCapacity']) {
    const text = ldText(node, property);
    const max = text !== null && /^\d{1,5}$/u.test(text) ? Number(text) : 0;
    if (max > 0) return [atMost(`${property}=${max}`)];
  }
  return NONE;
}

const NONE: readonly never[] = [];

/** Events of a list have the same few limits. */
const atMost = remembered((code) => {
  const max = Number(code.slice(code.indexOf('=') + 1));
  return claim('social.group-size', { max }, code, 'series', 0.9);
});

type Amenity = { readonly attribute: string; readonly value: string | null };
const TRI = null;

/** Only names that mean one thing; `accessible` alone may be a ramp, a lift or a wish. */
const AMENITIES: Readonly<Record<string, Amenity>> = {
  'step-free access': { attribute: 'access.step-free', value: TRI },
  'step free access': { attribute: 'access.step-free', value: TRI },
  'wheelchair access': { attribute: 'access.step-free', value: TRI },
  'wheelchair accessible': { attribute: 'access.step-free', value: TRI },
  'accessible toilet': { attribute: 'access.toilet', value: TRI },
  'accessible toilets': { attribute: 'access.toilet', value: TRI },
  'accessible restroom': { attribute: 'access.toilet', value: TRI },
  'wheelchair accessible toilet': { attribute: 'access.toilet', value: TRI },
  'wheelchair accessible restroom': { attribute: 'access.toilet', value: TRI },
  'all-gender toilet': { attribute: 'access.all-gender-toilet', value: TRI },
  'all-gender restroom': { attribute: 'access.all-gender-toilet', value: TRI },
  'gender-neutral toilet': { attribute: 'access.all-gender-toilet', value: TRI },
  'gender-neutral restroom': { attribute: 'access.all-gender-toilet', value: TRI },
  'hearing loop': { attribute: 'access.hearing-loop', value: TRI },
  'induction loop': { attribute: 'access.hearing-loop', value: TRI },
  'assistive listening': { attribute: 'access.hearing-loop', value: TRI },
  'quiet room': { attribute: 'sensory.quiet-space', value: TRI },
  'quiet space': { attribute: 'sensory.quiet-space', value: TRI },
  'service animals': { attribute: 'access.service-animals', value: TRI },
  'service animals allowed': { attribute: 'access.service-animals', value: TRI },
  'accessible parking': { attribute: 'access.getting-there', value: 'accessible-parking' },
  'disabled parking': { attribute: 'access.getting-there', value: 'accessible-parking' },
};

const YES = new Set(['true', 'yes', '1', 'https://schema.org/true', 'http://schema.org/true']);
const NO = new Set(['false', 'no', '0', 'https://schema.org/false', 'http://schema.org/false']);

function amenityClaims(place: LdNode): readonly Claim[] {
  const features = ldValues(place, 'amenityFeature');
  if (features.length === 0) return NONE;
  const claims = new Map<string, Claim>();
  for (const feature of features.slice(0, 100)) {
    const name = isLdNode(feature) ? ldText(feature, 'name') : asText(feature);
    const amenity = Object.hasOwn(AMENITIES, name?.toLowerCase() ?? '')
      ? AMENITIES[name?.toLowerCase() ?? '']
      : undefined;
    const answer = isLdNode(feature) ? answerOf(feature) : null;
    if (name === null || amenity === undefined || answer === null) continue;
    if (amenity.value !== TRI && answer === 'no') continue;
    const code = `amenityFeature=${name}:${answer === 'yes' ? 'true' : 'false'}`;
    const made = claim(amenity.attribute, amenity.value ?? answer, code, 'venue', 0.85);
    claims.set(`${made.attribute} ${String(made.value)}`, made);
  }
  return [...claims.values()];
}

/** A feature that is only named may be a heading of a list of what is missing: no answer, no claim. */
function answerOf(feature: LdNode): 'yes' | 'no' | null {
  const value = feature['value'];
  const word = typeof value === 'boolean' ? String(value) : (asText(value)?.toLowerCase() ?? '');
  if (YES.has(word)) return 'yes';
  return NO.has(word) ? 'no' : null;
}

function claim(
  attribute: string,
  value: Claim['value'],
  code: string,
  scope: Claim['scope'],
  confidence: number,
): Claim {
  return {
    attribute,
    value,
    state: 'stated',
    confidence,
    sourceClass: 'organiser_field',
    quote: null,
    span: null,
    code: { vocabulary: 'schema', code },
    noticeDays: null,
    valid: { from: null, until: null },
    scope,
  };
}
