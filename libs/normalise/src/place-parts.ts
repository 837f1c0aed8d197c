import { isRoom } from './room.js';

/** Times that volunteers write into the place. */
const TIME = /^\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm|noon)?(?:\s?[-–]\s?\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm|noon)?)?$/iu;
/** A flat or suite that stands on a street's own line: "12 Elm St Suite 4B", "12 Elm St #4". */
const UNIT = /^(\d.{3,80}?)\s(#\s?\d{1,4}[a-z]?|(?:suite|ste|unit|room|rm)\.? #?(?:[a-z]?-?\d{1,4}[a-z]?|[a-z]))$/iu;
const MOST = 40;

/** A place in one string, in its parts: what commas, dashes and brackets set apart, and rooms that stand before or behind something. */
export function placeParts(text: string): readonly string[] {
  return text
    .split(/,|;|\s[-–—|]\s|\s@\s|[()]/u, MOST)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !(TIME.test(part) && /[:.]|am|pm/iu.test(part)))
    .flatMap(withoutUnit)
    .flatMap(roomAtBuilding);
}

function withoutUnit(part: string): readonly string[] {
  const [, street, unit] = UNIT.exec(part) ?? [];
  return street === undefined || unit === undefined ? [part] : [street, unit];
}

/** "Upstairs at the Bull", "Room 2 in Beech House". */
function roomAtBuilding(part: string): readonly string[] {
  for (const word of [' at ', ' in ', ' of ']) {
    const at = part.toLowerCase().indexOf(word);
    const room = part.slice(0, Math.max(0, at));
    if (at > 0 && isRoom(room)) return [room, part.slice(at + word.length)];
  }
  return [part];
}
