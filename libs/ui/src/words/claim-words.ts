import { attributeOf, type Claim } from '#libs/domain';
import { communityWords } from './community-words.js';
import { costWords } from './cost.js';
import { sentence } from './count.js';
import { VALUE_WORDS } from './value-words.js';

const TRI: Readonly<Record<string, string>> = { yes: 'Yes', no: 'No', limited: 'In part', on_request: 'If you ask' };

const RELATION: Readonly<Record<string, string>> = {
  closed_to: 'Only for',
  centered_on: 'Made for',
  led_by: 'Led by',
  affirming_of: 'Affirms',
  welcoming_generic: 'Says it welcomes',
  about: 'About',
  families_of: 'For families of',
};

/** What a claim says, in plain words; null when it says that something is not known, or is in conflict or out of date. */
export function claimWords(claim: Claim): string | null {
  if (claim.state !== 'stated' || claim.value === null) return null;
  return withAsking(valueWords(claim), claim);
}

function valueWords(claim: Claim): string {
  const { value, attribute } = claim;
  if (attribute === 'identity.relation') return relationWords(String(value));
  if (typeof value === 'object' && value !== null) return objectWords(attribute, value);
  const words = VALUE_WORDS[attribute] as Readonly<Record<string, string>> | undefined;
  const found = words?.[String(value)];
  if (found !== undefined) return found;
  if (attributeOf(attribute)?.type === 'tri') return TRI[String(value)] ?? String(value);
  return sentence(String(value).replaceAll(/[_-]/gu, ' '));
}

function relationWords(value: string): string {
  const at = value.indexOf(':');
  return `${RELATION[value.slice(0, at)] ?? 'About'} ${communityWords(value.slice(at + 1))}`;
}

function objectWords(attribute: string, value: Readonly<Record<string, string | number | boolean>>): string {
  if (attribute === 'access.cost') {
    const amount = typeof value['amount'] === 'number' ? value['amount'] : null;
    const currency = typeof value['currency'] === 'string' ? value['currency'] : null;
    return costWords({ kind: String(value['kind']), min: amount, currency }) ?? 'Not known';
  }
  if (attribute === 'access.request-contact') return contactWords(value);
  if (value['perTable'] !== undefined) return `Up to ${String(value['perTable'])} people at each table`;
  return rangeWords(value, attribute === 'access.age' ? '' : ' people');
}

function contactWords(value: Readonly<Record<string, string | number | boolean>>): string {
  if (value['contact'] === 'none') return 'No one named';
  return value['contact'] === 'named' ? 'A named person to ask' : 'There is a contact to ask';
}

function rangeWords(value: Readonly<Record<string, string | number | boolean>>, unit: string): string {
  const { min, max, approx } = value as Readonly<Record<string, number | undefined>>;
  if (approx !== undefined) return `About ${String(approx)}${unit}`;
  if (min !== undefined && max !== undefined) return `${String(min)} to ${String(max)}${unit}`;
  if (max !== undefined) return `Up to ${String(max)}${unit}`;
  return min === undefined ? 'Not known' : `${String(min)}${unit} or more`;
}

function withAsking(words: string, claim: Claim): string {
  const notice =
    claim.noticeDays === null
      ? ''
      : `, ${claim.noticeDays === 1 ? '1 day' : `${String(claim.noticeDays)} days`} before`;
  if (claim.availability === 'on_request') return `${words}, if you ask${notice}`;
  if (claim.availability === 'limited') return `${words}, in part`;
  if (claim.availability === 'no') return `${words}: no`;
  return `${words}${notice}`;
}
