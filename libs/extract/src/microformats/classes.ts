import type { HtmlElement } from '../html/element-tree.js';
import { wordsIn } from '../jsonld/put-value.js';

/** How a property's value is found: words, an address, a time, or markup. */
export type Prefix = 'p' | 'u' | 'dt' | 'e';
export type MfProperty = { readonly prefix: Prefix; readonly name: string };

/** What the classes of an element say. */
export type MfClasses = {
  /** Types of the microformat that begins here; empty when none does. */
  readonly types: readonly string[];
  /** The vocabulary of a classic microformat that begins here; null for a new one. */
  readonly classic: Classic | null;
};

/** A classic microformat: its new name, and what its own class names mean. */
export type Classic = { readonly type: string; readonly properties: Readonly<Record<string, readonly MfProperty[]>> };

const TYPE = /^h-(?:[a-z\d]{1,20}-)?[a-z]{1,20}(?:-[a-z]{1,20}){0,5}$/u;
const PROPERTY = /^(p|u|dt|e)-((?:[a-z\d]{1,20}-)?[a-z]{1,20}(?:-[a-z]{1,20}){0,5})$/u;

/** The class names of an element; a list longer than any page needs is read up to there. */
export function classesOf(element: HtmlElement): readonly string[] {
  return wordsIn(element.attributes['class']?.slice(0, 1_000));
}

/** Which microformat begins at an element. A new class switches the classic ones off (microformats2 parsing, "backcompat"). */
export function typesOf(element: HtmlElement): MfClasses {
  const words = classesOf(element);
  const types = words.filter((word) => TYPE.test(word));
  if (types.length > 0) return { types, classic: null };
  const classic = words.map((word) => CLASSIC.get(word)).find((found) => found !== undefined);
  return classic === undefined ? { types: [], classic: null } : { types: [classic.type], classic };
}

/** The properties that an element is of the microformat around it. */
export function propertiesOf(element: HtmlElement, within: Classic | null): readonly MfProperty[] {
  const words = classesOf(element);
  if (within !== null) {
    return words.flatMap((word) => (Object.hasOwn(within.properties, word) ? (within.properties[word] ?? []) : []));
  }
  return words.flatMap((word) => {
    const [, prefix, name] = PROPERTY.exec(word) ?? [];
    return name === undefined ? [] : [{ prefix: prefix as Prefix, name }];
  });
}

const of = (prefix: Prefix, ...names: readonly string[]): readonly MfProperty[] =>
  names.map((name) => ({ prefix, name }));

const ADDRESS = {
  'post-office-box': of('p', 'post-office-box'),
  'extended-address': of('p', 'extended-address'),
  'street-address': of('p', 'street-address'),
  locality: of('p', 'locality'),
  region: of('p', 'region'),
  'postal-code': of('p', 'postal-code'),
  'country-name': of('p', 'country-name'),
};

/** hCalendar 1.0 and the parts of hCard 1.0, adr and geo that a place is made of. */
const CLASSIC: ReadonlyMap<string, Classic> = new Map<string, Classic>([
  [
    'vevent',
    {
      type: 'h-event',
      properties: {
        summary: of('p', 'name'),
        dtstart: of('dt', 'start'),
        dtend: of('dt', 'end'),
        duration: of('dt', 'duration'),
        description: of('p', 'description'),
        url: of('u', 'url'),
        category: of('p', 'category'),
        location: of('p', 'location'),
        geo: of('p', 'location'),
        attendee: of('p', 'attendee'),
        organizer: of('p', 'organizer'),
        contact: of('p', 'contact'),
        status: of('p', 'status'),
        uid: of('u', 'uid'),
      },
    },
  ],
  [
    'vcard',
    {
      type: 'h-card',
      properties: {
        fn: of('p', 'name'),
        org: of('p', 'org'),
        url: of('u', 'url'),
        adr: of('p', 'adr'),
        geo: of('p', 'geo'),
        ...ADDRESS,
      },
    },
  ],
  ['adr', { type: 'h-adr', properties: ADDRESS }],
  ['geo', { type: 'h-geo', properties: { latitude: of('p', 'latitude'), longitude: of('p', 'longitude') } }],
]);
