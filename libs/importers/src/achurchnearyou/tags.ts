import type { ClaimScope, ClaimValue } from '#libs/domain';

type Tag = {
  readonly attribute: string;
  readonly value: ClaimValue;
  readonly confidence: number;
  readonly scope: ClaimScope;
};

function tag(attribute: string, value: ClaimValue, confidence = 0.85, scope: ClaimScope = 'venue'): Tag {
  return { attribute, value, confidence, scope };
}

/**
 * What the finder's tags of a church say of its building (labels seen in its search form). Those about its groups and services, and
 * "aware" of autism or dementia, which names no one thing that is different, say nothing here.
 */
export const TAGS: Readonly<Record<string, Tag>> = {
  access_lav: tag('access.toilet', 'yes'),
  // "Ramped entrance": of the door, and not of what comes after it.
  wheel: tag('access.step-free', 'yes', 0.65),
  hearing: tag('access.hearing-loop', 'yes'),
  access_dogs: tag('access.service-animals', 'yes'),
  access_park: tag('access.getting-there', 'accessible-parking'),
  parking: tag('access.getting-there', 'parking'),
  largep: tag('access.formats', 'large-print'),
  braile: tag('access.formats', 'braille'),
  // At some services of this church, which need not be this one.
  signing: tag('access.sign-language', 'unspecified', 0.5, 'organiser'),
  creche: tag('access.children', 'childcare', 0.5, 'organiser'),
};
