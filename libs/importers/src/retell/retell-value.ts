import { isZone } from '#libs/domain';
import { otherWord } from './other-word.js';
import { pinElsewhere } from './pin-elsewhere.js';
import { retellAddress, retellPath } from './retell-address.js';
import { POSTCODE, retellText } from './retell-text.js';

/** Fields that hold people or what people are called, whatever the words look like. */
const PEOPLE =
  /name|nick|handle|byline|author|contact|person|owner|creator|host|presenter|instructor|leader|organi[sz]er|phone|mail|user|venmo|square|paypal|(?:^|_)(?:tel|fax|cell|mobile|led_by|lead)(?:$|_)/iu;
/** Telephone numbers look like codes: grouped by marks, or with a country in front. */
const NUMBER_TO_RING = /^(?:0\d{9,10}|\+\d{8,15}|\+?\d{1,4}(?:[-.]\d{2,4}){1,3}[-.]\d{3,4}|\d{3}[-.]\d{4})$/u;
const DATED = /^(?:19|20)\d\d[-.]\d\d[-.]\d\d/u;
/** Letters, digits and marks without a blank: an id, a date, a code, a class. */
const TOKEN = /^[\w.:+/@#%=-]{1,200}$/u;

/** Ways to reach somebody, and places, that are written as addresses. */
const REACHED = /^(mailto|tel|sms|callto|geo):/iu;
const PIN = /^([+-]?\d{1,3}\.\d{2,20})(\s?[,;]\s?)([+-]?\d{1,3}\.\d{2,20})/u;
/** What opens a door for whoever holds it. */
const SECRET = /(?:token|secret|passw(?:or)?d|pwd|pass_?code|api_?key|signature)$/iu;

const SLUG = /[a-z]{3}-[a-z]{3}/iu;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;
const CAPITALISED = /\p{Lu}\p{Ll}{2,60}/gu;
const MOST_OF_A_CODE = 120;

/** Whether a field holds people, or how to reach them. */
export function isOfPeople(field: string): boolean {
  return PEOPLE.test(field);
}

/** One value of a field: codes, dates, ids and numbers stay, everything in words is told in other words. */
export function retellValue(value: string, field: string, site: string): string {
  if (value.trim() === '') return value;
  if (/^https?:\/\/\S{1,2000}$/iu.test(value.trim())) return retellAddress(value.trim(), site);
  if (/^\/[^\s/<>]\S{0,500}$/u.test(value)) return retellPath(value, site);
  if (SECRET.test(field)) return 'x';
  const [reached, scheme = ''] = REACHED.exec(value.trim()) ?? [];
  if (reached !== undefined && scheme.toLowerCase() !== 'geo')
    return reached + (scheme.toLowerCase() === 'mailto' ? `someone@${site}` : '555-0100');
  const pin = PIN.exec(value.trim().slice(reached?.length ?? 0));
  if (pin !== null)
    return `${reached ?? ''}${pinElsewhere(pin[1], 'lat') ?? ''}${pin[2] ?? ','}${pinElsewhere(pin[3], 'lng') ?? ''}`;
  // A zone's name is no place of anybody's.
  if (/^[A-Z][A-Za-z]+\/[\w/+-]{2,40}$/u.test(value) && isZone(value)) return value;
  if (isCode(value, field)) return value;
  return retellText(value, site);
}

/** Whether a text may be a code (`level-entry`) as well as a name (`marguerite-okonkwo`): it is told in other words, and worth a look. */
export function mayBeCode(value: string, field: string): boolean {
  const named = PEOPLE.test(field) || /slug|url|link|href|path|uid|permalink/iu.test(field);
  return !named && /^[a-z]{1,30}(?:[-_][a-z]{1,30}){1,4}$/u.test(value) && SLUG.test(value);
}

function isCode(value: string, field: string): boolean {
  if (UUID.test(value)) return true;
  if (value.search(POSTCODE) !== -1) return false;
  if (NUMBER_TO_RING.test(value) && !DATED.test(value)) return false;
  if (/slug|permalink/iu.test(field) && /\p{L}{3}/u.test(value)) return false;
  if (isOfPeople(field) || !TOKEN.test(value) || value.includes('@') || SLUG.test(value)) return false;
  // `EventScheduled` is a code; `McDonald`, `Priya7` and `Marguerite:` are people.
  return (value.match(CAPITALISED) ?? []).every((word) => otherWord(word) === word) && value.length <= MOST_OF_A_CODE;
}
