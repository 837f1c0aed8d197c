import type { Claim } from '#libs/domain';
import { htmlText, isLdNode, type LdNode, ldNodes, ldText, ldTypes, ldValues, schemaName } from '#libs/extract';
import { codeClaim } from '../reading/code-claim.js';
import type { CodeEvidence } from '../reading/code-claim.js';
import { remembered } from '../reading/remembered.js';

/**
 * The six concepts of `accessibilitySupport` name people, not what is done for them: a hint at what a session thinks of, never
 * access that somebody may rely on. The sixth, "social or behavioural problems", names no community and stays a word.
 */
const SUPPORT: Readonly<Record<string, string>> = {
  '1393f2dc-3fcc-4be9-a99f-f1e51f5ad277': 'blind',
  '2bfb7228-5969-4927-8435-38b5005a8771': 'deaf',
  'dd026873-6713-4ea1-af5a-08901f651d98': 'mobility',
  '67902468-fd49-4238-8650-20a22d7f0e40': 'intellectual-disability',
  '40b9b11f-bdd3-4aeb-8984-2ecf74a14c7a': 'mental-health',
};
const BY_LABEL: Readonly<Record<string, string>> = {
  'visual impairment': 'blind',
  'hearing impairment': 'deaf',
  'physical impairment': 'mobility',
  'learning impairment': 'intellectual-disability',
  'mental health issues': 'mental-health',
};
const GENDERS: Readonly<Record<string, string>> = { FemaleOnly: 'women', MaleOnly: 'men' };

/** Claims that OpenActive's own fields make. Capacity and amenities are schema.org's, and read as on any page. */
export function claimsOf(node: LdNode, place: LdNode | null): readonly Claim[] {
  return [genderClaims(node), supportClaims(node), levelClaims(node), ageClaims(node), amenityClaims(place)].flat();
}

/** Labels of the support that a session offers, as written. */
export function supportOf(node: LdNode): readonly string[] {
  const labels: string[] = [];
  for (const value of ldValues(node, 'accessibilitySupport')) {
    const label = isLdNode(value) ? ldText(value, 'prefLabel') : String(value);
    if (label !== null && !label.includes('://')) labels.push(htmlText(label));
  }
  return labels;
}

function genderClaims(node: LdNode): readonly Claim[] {
  if (node['genderRestriction'] === undefined) return NONE;
  const restriction = schemaName(ldText(node, 'genderRestriction') ?? '');
  const community = Object.hasOwn(GENDERS, restriction) ? GENDERS[restriction] : undefined;
  if (community === undefined) return NONE;
  return [claim('identity.relation', `closed_to:${community}`, `genderRestriction=${restriction}`, 0.9)];
}

function supportClaims(node: LdNode): readonly Claim[] {
  const support = ldValues(node, 'accessibilitySupport');
  if (support.length === 0) return NONE;
  let claims: Claim[] = [];
  for (const value of support) {
    const id = isLdNode(value) ? schemaName(ldText(value, '@id') ?? '') : '';
    const label = (isLdNode(value) ? (ldText(value, 'prefLabel') ?? '') : String(value)).toLowerCase();
    const community = own(SUPPORT, id) ?? own(BY_LABEL, label);
    if (community === undefined) continue;
    const made = thinksOf(`${community} ${label}`);
    // Of two words for the same people the later one counts.
    const before = claims.findIndex(({ value: about }) => about === made.value);
    if (before === -1) claims = [...claims, made];
    else claims[before] = made;
  }
  return claims;
}

/** Sessions of a list make the same few claims: one of each, by its community and the label as written. */
const thinksOf = remembered((said): Claim => {
  const end = said.indexOf(' ');
  const code = `accessibilitySupport=${said.slice(end + 1)}`;
  return claim('identity.relation', `about:${said.slice(0, end)}`, code, 0.5);
});

function levelClaims(node: LdNode): readonly Claim[] {
  const coached = node['isCoached'] === true ? [COACHED] : NONE;
  for (const value of ldValues(node, 'level')) {
    const level = schemaName(isLdNode(value) ? (ldText(value, 'prefLabel') ?? '') : String(value));
    if (/^beginners?$/iu.test(level)) return [forBeginners(level), ...coached];
  }
  return coached;
}

const forBeginners = remembered((level) => claim('social.newcomers', 'yes', `level=${level}`, 0.85));

/** `ageRestriction` keeps people out; `ageRange` only says whom it suits. */
function ageClaims(node: LdNode): readonly Claim[] {
  const range = ldNodes(node, 'ageRestriction')[0];
  const ages = range === undefined ? null : agesOf(range);
  if (ages === null) return NONE;
  return [ofAges(`${ages.min ?? ''}-${ages.max ?? ''}`)];
}

const ofAges = remembered((range): Claim => {
  const [min = '', max = ''] = range.split('-');
  const value = {
    ...(min === '' ? {} : { min: Number(min) }),
    ...(max === '' ? {} : { max: Number(max) }),
    enforced: true,
  };
  return claim('access.age', value, `ageRestriction=${range}`, 0.9);
});

/** `minValue` and `maxValue`, whole years; null when neither is one, or it is "from 0". */
export function agesOf(range: LdNode): { readonly min: number | null; readonly max: number | null } | null {
  const [min, max] = [yearIn(range, 'minValue'), yearIn(range, 'maxValue')];
  return min === null && max === null ? null : { min, max };
}

function yearIn(range: LdNode, name: string): number | null {
  const stated = range[name];
  if (typeof stated === 'number') return Number.isInteger(stated) && stated > 0 && stated < 150 ? stated : null;
  const text = ldText(range, name);
  const year = text !== null && YEARS.test(text) ? Number(text) : 0;
  return year > 0 && year < 150 ? year : null;
}

const YEARS = /^\d{1,3}(?:\.0+)?$/u;

function amenityClaims(place: LdNode | null): readonly Claim[] {
  if (place?.['amenityFeature'] === undefined) return NONE;
  const claims: Claim[] = [];
  for (const feature of ldNodes(place, 'amenityFeature')) {
    const type = feature['value'] === true ? ldTypes(feature)[0] : undefined;
    if (type === 'Creche') claims.push(CRECHE);
    if (type === 'Parking') claims.push(PARKING);
  }
  return claims;
}

function claim(
  attribute: string,
  value: Claim['value'],
  code: string,
  confidence: number,
  scope: CodeEvidence['scope'] = 'series',
): Claim {
  return codeClaim({
    attribute,
    value,
    vocabulary: 'openactive',
    code,
    scope,
    confidence,
    sourceClass: 'organiser_field',
  });
}

function own(map: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(map, name) ? map[name] : undefined;
}

const NONE: readonly never[] = [];
const CRECHE = claim('access.children', 'childcare', 'amenityFeature=Creche', 0.6, 'venue');
const PARKING = claim('access.getting-there', 'parking', 'amenityFeature=Parking', 0.85, 'venue');
const COACHED = claim('group.led-by', 'professional', 'isCoached=true', 0.6);
