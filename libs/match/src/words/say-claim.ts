import { type Claim, attributeOf } from '#libs/domain';
import { isGuess } from '../verdict/finding.js';
import { sayCommunity } from './say-community.js';
import { sayRange } from './say-range.js';

const TRI: ReadonlyMap<string, string> = new Map([
  ['yes', 'yes'],
  ['no', 'no'],
  ['limited', 'in part'],
  ['on_request', 'if you ask'],
]);

const SET: ReadonlyMap<string, string> = new Map([
  ['cart', 'live captions by a person'],
  ['auto', 'automatic captions'],
  ['on_request', 'if you ask'],
  ['ase', 'American Sign Language'],
  ['bfi', 'British Sign Language'],
  ['hepa', 'air filter'],
  ['co2-monitor', 'air monitor'],
  ['off-ok', 'off is fine'],
  ['brief-on', 'on for a moment'],
  ['cctv', 'security cameras'],
  ['photo-id', 'photo ID'],
  ['enby-included', 'nonbinary people included'],
  ['explicit-yes', 'trans people included'],
]);

const RELATION: ReadonlyMap<string, string> = new Map([
  ['closed_to', 'only for people who are'],
  ['centered_on', 'for people who are'],
  ['led_by', 'led by people who are'],
  ['affirming_of', 'affirms people who are'],
  ['families_of', 'for families of people who are'],
  ['about', 'about people who are'],
]);

/** A claim in plain words, made only of the vocabulary's own labels, steps and values. A guess says that it is one. */
export function sayClaim(claim: Claim): string {
  const said = sayValue(claim);
  return isGuess(claim) || claim.confidence < 0.6 ? `likely: ${said}` : said;
}

function sayValue(claim: Claim): string {
  const attribute = attributeOf(claim.attribute);
  const label = attribute?.label ?? claim.attribute;
  const { value } = claim;
  if (value === null) return `${label}: not known`;
  if (typeof value === 'object') return `${label}: ${sayRange(value)}`;
  switch (attribute?.type) {
    case 'ord':
      return plainAnchor(attribute.anchors?.[Number(value)] ?? `${label}: ${value}`);
    case 'tri':
      return `${label}: ${TRI.get(String(value)) ?? value}${notice(claim)}`;
    case 'relation':
      return sayRelation(String(value));
    default:
      return `${label}: ${SET.get(String(value)) ?? String(value).replaceAll('-', ' ')}${available(claim)}`;
  }
}

/** Steps carry figures in brackets for those who measure; a person reads the words. */
function plainAnchor(anchor: string): string {
  return anchor.replace(/ \([^()]*\)/g, '');
}

function sayRelation(value: string): string {
  const [kind = '', communities = ''] = value.split(':');
  if (kind === 'welcoming_generic') return 'says that everyone is welcome';
  return `${RELATION.get(kind) ?? kind.replaceAll('_', ' ')} ${communities.split('+').map(sayCommunity).join(' and ')}`;
}

function available(claim: Claim): string {
  if (claim.availability === 'on_request') return `, if you ask${notice(claim)}`;
  if (claim.availability === 'limited') return ', in part';
  return claim.availability === 'no' ? ', not there' : notice(claim);
}

function notice(claim: Claim): string {
  if (claim.noticeDays === null || claim.noticeDays === 0) return '';
  return ` ${claim.noticeDays} ${claim.noticeDays === 1 ? 'day' : 'days'} before`;
}
