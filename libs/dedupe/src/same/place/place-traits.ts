import type { Geo, Listing, Venue } from '#libs/domain';
import { BUILDING_KINDS, BUILDING_SPELLINGS, LOOSE_BUILDING_WORDS } from '../words/building-words.js';
import { plainWords } from '../words/plain-words.js';
import { readStreet, type Street } from './read-street.js';
import { isRoomName } from './room-name.js';

/** Where a listing takes place, as far as it says so. */
export type PlaceTraits = {
  /** Words of the building's name that tell it from others of its kind, in order; empty when it has none. */
  readonly name: readonly string[];
  /** The same with the words that a name may lack. */
  readonly wholeName: readonly string[];
  /** What kinds of building the name says: `library`, `church`, … */
  readonly kinds: ReadonlySet<string>;
  readonly room: readonly string[];
  readonly street: Street | null;
  /** Without space, upper case; of American ones five digits. */
  readonly postcode: string | null;
  readonly town: readonly string[];
  readonly region: string | null;
  readonly geo: Geo | null;
  /** All words of name and address, to see whether one address mentions the other's town. */
  readonly words: ReadonlySet<string>;
};

const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/iu;
/** Behind a state or in front of a town, as Australians and Europeans write it; a house number stands in front of a street. */
const DIGITS = /(?:\b[A-Z]{2,3} (?=\d{4,5}$)|, (?=\d{5} \p{L}))(\d{4,5})/u;

/** Where a place's name should be, and what says that it is not told, or is everywhere. */
const NO_PLACE =
  /^(?:(?:the )?(?:exact )?(?:location|venue|place|address)s? (?:is |are |will be )?(?:tb[acd]|to be \w+|given|sent|shared|provided|disclosed|details|on)\b.*|tb[acd]|to be (?:announced|confirmed|decided)|various(?: (?:venues?|locations?|places))?|(?:multiple|several|different) (?:venues?|locations?|places)|(?:a )?private (?:home|house|residence|address|location)|(?:a )?secret location|(?:a )?member[’']?s[’']? (?:home|house)|online|virtual|zoom|see (?:website|description|details))$/iu;

/** Null when the listing names no place. */
export function placeTraits({ venue }: Listing): PlaceTraits | null {
  if (venue === null) return null;
  const parts = (venue.address.text ?? '').split(/[,;\n]/u, 20).map((part) => part.trim());
  const town = townOf(venue, parts);
  const { name, rooms } = buildingOf(venue, parts, town);
  const words = spelled(name === null ? [] : plainWords(name));
  const street = readStreet(venue.address.street) ?? firstStreet([venue.name ?? '', ...parts], words);
  const traits: PlaceTraits = {
    name: words.filter((word) => !isLoose(word) && !town.includes(word)),
    wholeName: words,
    kinds: new Set(words.flatMap((word) => BUILDING_KINDS[word] ?? [])),
    room: [...new Set(spelled(rooms.flatMap(plainWords)))],
    street,
    postcode: postcodeOf(venue),
    town,
    region: venue.address.region === null ? null : plainWords(venue.address.region).join(' '),
    // What was looked up by the address says no more than the address.
    geo: venue.geo?.from === 'gazetteer' ? null : venue.geo,
    words: new Set(
      spelled(plainWords(`${venue.name ?? ''} ${venue.address.text ?? ''} ${venue.address.locality ?? ''}`)),
    ),
  };
  return isEmpty(traits) ? null : traits;
}

function isEmpty({ wholeName, street, postcode, town, geo }: PlaceTraits): boolean {
  return wholeName.length === 0 && street === null && postcode === null && town.length === 0 && geo === null;
}

function isLoose(word: string): boolean {
  return LOOSE_BUILDING_WORDS.has(word) || word in BUILDING_KINDS;
}

/** The building, and the rooms that stand where a building's name should be: "Main Hall, Alder Library". */
function buildingOf(venue: Venue, parts: readonly string[], town: readonly string[]) {
  const rooms = venue.room === null ? [] : [venue.room];
  const name = venue.name === null || NO_PLACE.test(venue.name) ? null : venue.name;
  if (name !== null && !isRoomName(name)) {
    // A place that is only a town's name is no building.
    const words = plainWords(name);
    const onlyTown = words.length > 0 && words.every((word) => town.includes(word));
    const onlyStreet = readStreet(name)?.words.length === words.filter((word) => !/\d/u.test(word)).length;
    return { name: onlyTown || onlyStreet ? null : name, rooms };
  }
  // The room may stand where the building should, and the building where the room should.
  const building = [...rooms, ...parts].find((part) => isBuilding(part)) ?? parts.slice(0, -1).find(isNamed) ?? null;
  if (name !== null) rooms.push(name);
  return { name: building, rooms: rooms.filter((room) => room !== building) };
}

function isBuilding(part: string): boolean {
  if (part === '' || isRoomName(part) || isNumbered(part)) return false;
  return spelled(plainWords(part)).some(
    (word) => word in BUILDING_KINDS || word === 'centre' || word === 'hall' || word === 'house',
  );
}

/** What is no street, room or number may be a building whose name does not say what it is. */
function isNamed(part: string): boolean {
  return part !== '' && !/\d/u.test(part) && readStreet(part) === null && !isRoomName(part);
}

function isNumbered(part: string): boolean {
  const street = readStreet(part);
  return street !== null && street.number !== null;
}

function townOf({ name, address }: Venue, parts: readonly string[]): readonly string[] {
  if (address.locality !== null) {
    const words = spelled(plainWords(address.locality));
    // Some addresses have the building where the town should stand.
    if (!isBuilding(address.locality)) return words;
  }
  const last = parts.findLast((part) => part !== '' && townWords(part).length > 0) ?? '';
  // "Maple Grove" is a town where the street stands before it.
  const isStreet = readStreet(last) !== null && !parts.some((part) => part !== last && readStreet(part) !== null);
  if (last === name || isBuilding(last) || isStreet || isRoomName(last)) return [];
  return townWords(last);
}

/** "Banksia Creek VIC 3999" and "99998 Oberweiden" without code and state. */
function townWords(part: string): readonly string[] {
  const words = part.split(/\s+/u).filter((word) => !/\d/u.test(word) && !/^[A-Z]{2,3}$/u.test(word));
  return spelled(plainWords(words.join(' ')));
}

function firstStreet(parts: readonly string[], name: readonly string[]): Street | null {
  const streets = parts.flatMap((part) => readStreet(part) ?? []);
  const numbered = streets.find(({ number }) => number !== null);
  // "Market Place Surgery" is no street, and neither is a building that is named after one.
  return numbered ?? streets.find(({ words }) => !words.every((word) => name.includes(word))) ?? null;
}

function postcodeOf({ name, address }: Venue): string | null {
  const text = `${name ?? ''}, ${address.text ?? ''}`;
  const given = address.postalCode ?? POSTCODE.exec(text)?.[0] ?? DIGITS.exec(text)?.[1] ?? null;
  if (given === null) return null;
  const plain = given.replace(/[^a-z\d]/giu, '').toUpperCase();
  return /^\d{9}$/u.test(plain) ? plain.slice(0, 5) : plain;
}

function spelled(words: readonly string[]): readonly string[] {
  return words.map((word) => BUILDING_SPELLINGS[word] ?? word);
}
