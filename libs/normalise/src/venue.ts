import { trimAny } from '#libs/domain';
import type { Address, ExtractedPlace, Venue } from '#libs/domain';
import { readAddress } from './address.js';
import { tidyTitle } from './tidy-text.js';

/** Rooms by any name, the whole part being one. */
const ROOM =
  /^(?:in |the )?(?:(?:[\p{L}'’.&-]{1,30} ){0,4}(?:rooms?|auditorium|suite|lounge|basement|atrium|foyer|mezzanine)(?: ?#?[a-z\d-]{1,4})?|(?:room|rm|suite|ste|floor|studio|unit|hall|lab|classroom|salle|raum|sala)\.?,? ?#?[a-z]?-?\d{1,4}[a-z]?|upstairs|downstairs|upper (?:level|floor|hall)|lower (?:level|floor|hall)|(?:ground|first|second|third|fourth|top|main|1st|2nd|3rd|4th) floor|(?:upstairs|downstairs) [\p{L} ]{1,30}|[a-z]{1,2}\d{1,3}[a-z]?)$/iu;
/** Rooms only where a building is named before them: on its own, an art gallery is the building. */
const PART_OF_BUILDING =
  /^(?:the )?(?:[\p{L}'’.&-]{1,30} ){0,2}(?:gallery|studio|lobby|hall|chapel|garden|café|cafe|kitchen|terrace)$/iu;
/** Times that volunteers write into the place. */
const TIME = /^\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm|noon)?(?:\s?[-–]\s?\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm|noon)?)?$/iu;
const NO_PLACE =
  /^(?:tb[acd]|to be (?:announced|confirmed|decided)|see (?:description|details|website|below)|various(?: locations)?|n\/?a|none|-+|location)\.?$/iu;
const EMPTY: Address = { text: null, street: null, locality: null, region: null, postalCode: null, country: null };

/**
 * The venue that a published place means: name, room, address and the parts of it that can be read without doubt. What a
 * place string does not say stays null. Null when nothing is left ("TBA").
 */
export function venueOf(place: ExtractedPlace | null): Venue | null {
  if (place === null) return null;
  const text = place.text === null ? '' : oneLine(place.text);
  const given = place.name === null ? null : tidyTitle(place.name);
  const parts = NO_PLACE.test(text) ? [] : partsOf(text);
  const stated = tidyTitle(place.room ?? '');
  const found = parts.find((part, index) => isRoom(part, index, parts[0] ?? '')) ?? null;
  const room = stated === '' ? found : stated;
  const rest = parts.filter((part) => part !== room);
  const named = rest[0] !== undefined && !startsAddress(rest[0]) ? rest[0] : null;
  const name = given === null || given === '' ? named : given;
  const addressParts = (name === rest[0] ? rest.slice(1) : rest).filter((part) => part !== name);
  const published = place.address?.text ? oneLine(place.address.text) : addressParts.join(', ');
  const address = addressOf(published, place.address);
  const unsaid = [name, room, address.text, address.street, address.locality, address.postalCode, place.geo];
  if (unsaid.every((part) => part === null)) return null;
  return { name, room, address, geo: place.geo };
}

function isRoom(part: string, index: number, first: string): boolean {
  if (ROOM.test(part)) return true;
  return index === 1 && !startsAddress(first) && PART_OF_BUILDING.test(part) && BUILDING.test(first);
}

function addressOf(text: string, given: Partial<Address> | null): Address {
  const read = text === '' ? EMPTY : readAddress(text);
  const structured = Object.fromEntries(
    Object.entries(given ?? {}).flatMap(([key, value]) => (value ? [[key, tidyTitle(value)]] : [])),
  );
  return { ...read, ...structured, text: text === '' ? (structured['text'] ?? null) : text };
}

function partsOf(text: string): readonly string[] {
  return text
    .split(/,|;|\s[-–—|]\s|\s@\s|[()]/u, 40)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !(TIME.test(part) && /[:.]|am|pm/iu.test(part)));
}

/** "12 Elm St" or a bare postcode; "1st Baptist Church", "3 Minute Theatre" and "24:7 Café" are names. */
function startsAddress(part: string): boolean {
  return /^\d{1,5}[a-z]?(?:[-/]\d{1,5}[a-z]?)?\s+\p{L}/iu.test(part) && STREET.test(part);
}

const BUILDING =
  /\b(?:library|church|centre|center|museum|school|college|university|hall|temple|synagogue|mosque|pub|inn|arms)\b/iu;
const STREET =
  /\b(?:st|street|rd|road|ave|avenue|av|blvd|boulevard|dr|drive|ln|lane|way|pl|place|ct|court|sq|square|hwy|highway|pkwy|parkway|ter|terrace|close|crescent|cres|gardens|grove|hill|walk|row|mews|broadway|route|pike|circle|cir|parade|quay|embankment|gate|green|north|south|east|west)\b\.?/iu;

function oneLine(text: string): string {
  const lines = text.split('\n').map((line) => trimAny(line, ','));
  return tidyTitle(lines.filter((line) => line !== '').join(', '));
}
