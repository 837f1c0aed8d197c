import { trimAny } from '#libs/domain';
import type { Address, ExtractedPlace, Venue } from '#libs/domain';
import { readAddress } from './address.js';
import { placeParts } from './place-parts.js';
import { isRoom, isRoomAmong } from './room.js';
import { tidyTitle } from './tidy-text.js';

const NO_PLACE =
  /^(?:tb[acd]|to be (?:announced|confirmed|decided)|see (?:description|details|website|below)|various(?: locations)?|n\/?a|none|-+|location)\.?$/iu;
const EMPTY: Address = { text: null, street: null, locality: null, region: null, postalCode: null, country: null };

/**
 * The venue that a published place means: name, room, address and the parts of it that can be read without doubt. Floors, doors and
 * "c/o" go with the room and never stay in the address, so that two listings in one building have one address. What a place string
 * does not say stays null. Null when nothing is left ("TBA").
 */
export function venueOf(place: ExtractedPlace | null): Venue | null {
  if (place === null) return null;
  const text = place.text === null ? '' : oneLine(place.text);
  const given = nameOf(place.name === null ? '' : tidyTitle(place.name));
  const parts = NO_PLACE.test(text) ? [] : placeParts(text);
  const found = parts.filter((_part, at) => isRoomAmong(parts, at));
  const stated = tidyTitle(place.room ?? '');
  const rest = parts.filter((part) => !found.includes(part) && part !== stated);
  const named = rest[0] !== undefined && !startsAddress(rest[0]) ? rest[0] : null;
  const name = given.name ?? named;
  const addressParts = (name === rest[0] ? rest.slice(1) : rest).filter((part) => part !== name);
  const written = roomsOut(place.address?.text ? oneLine(place.address.text) : addressParts.join(', '));
  const street = roomsOut(tidyTitle(place.address?.street ?? ''));
  const address = addressOf(written.text, place.address, street.text);
  const room = joined(stated === '' ? [...given.rooms, ...found, ...written.rooms, ...street.rooms] : [stated]);
  const unsaid = [name, room, address.text, address.street, address.locality, address.postalCode, place.geo];
  if (unsaid.every((part) => part === null)) return null;
  return { name, room, address, geo: place.geo };
}

/** A name that a source gives apart, with the room taken out of it where a building is left: "Room 3, Alder Community Center". */
function nameOf(name: string): { readonly name: string | null; readonly rooms: readonly string[] } {
  const parts = placeParts(name);
  const rooms = parts.filter(isRoom);
  const rest = parts.filter((part) => !rooms.includes(part));
  if (rooms.length === 0 || rest.length === 0) return { name: name === '' ? null : name, rooms: [] };
  return { name: rest.join(', '), rooms };
}

/** An address without the rooms in it, which is left as it was written where there are none. */
function roomsOut(text: string): { readonly text: string; readonly rooms: readonly string[] } {
  const parts = placeParts(text);
  const rooms = parts.filter((_part, at) => isRoomAmong(parts, at));
  return { text: rooms.length === 0 ? text : parts.filter((part) => !rooms.includes(part)).join(', '), rooms };
}

function joined(rooms: readonly string[]): string | null {
  const once = rooms.filter((room, at) => rooms.findIndex((one) => one.toLowerCase() === room.toLowerCase()) === at);
  return once.length === 0 ? null : once.join(', ');
}

function addressOf(text: string, given: Partial<Address> | null, street: string): Address {
  const read = text === '' ? EMPTY : readAddress(text);
  const structured = Object.fromEntries(
    Object.entries({ ...given, street }).flatMap(([key, value]) => (value ? [[key, tidyTitle(value)]] : [])),
  );
  return { ...read, ...structured, text: text === '' ? (structured['text'] ?? null) : text };
}

/** "12 Elm St" or a bare postcode; "1st Baptist Church", "3 Minute Theatre" and "24:7 Café" are names. */
function startsAddress(part: string): boolean {
  return /^\d{1,5}[a-z]?(?:[-/]\d{1,5}[a-z]?)?\s+\p{L}/iu.test(part) && STREET.test(part);
}

const STREET =
  /\b(?:st|street|rd|road|ave|avenue|av|blvd|boulevard|dr|drive|ln|lane|way|pl|place|ct|court|sq|square|hwy|highway|pkwy|parkway|ter|terrace|close|crescent|cres|gardens|grove|hill|walk|row|mews|broadway|route|pike|circle|cir|parade|quay|embankment|gate|green|north|south|east|west)\b\.?/iu;

function oneLine(text: string): string {
  const lines = text.split('\n').map((line) => trimAny(line, ','));
  return tidyTitle(lines.filter((line) => line !== '').join(', '));
}
