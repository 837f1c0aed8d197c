import { areaOf, POSTCODE_AREAS } from './places/postcode-areas.js';

/** Rooms by any name, the whole part being one. */
const ROOM =
  /^(?:in |the )?(?:(?:[\p{L}'’.&-]{1,30} ){0,4}(?:rooms?|auditorium|suite|lounge|basement|atrium|foyer|mezzanine)(?: ?#?[a-z\d-]{1,4})?|(?:room|rm|suite|ste|floor|studio|unit|hall|lab|classroom|flat|apt|apartment|salle|raum|sala)\.?,? ?#?[a-z]?-?\d{1,4}[a-z]?|(?:building|bldg|block|wing)\.? #?(?:[a-z]|\d{1,3})|unit #?[a-z]|#\s?\d{1,4}[a-z]?|(?:main|small|large|big|little|lesser|great|back|front|upper|lower|sports) hall|(?:upstairs|downstairs) [\p{L} ]{1,30}|[a-z]{1,2}\d{1,3}[a-z]?)$/iu;
const LEVEL =
  /^(?:on )?(?:the )?(?:upstairs|downstairs|(?:upper|lower) (?:level|floor|ground|ground floor)|(?:ground|first|second|third|fourth|fifth|top|main|\d{1,2}(?:st|nd|rd|th)) (?:floor|level)|(?:floor|level|lvl)\.? \d{1,2})$/iu;
/** "Second floor meeting room" is a room, and so is the floor in "meeting room on the second floor". */
const ROOM_AND_LEVEL =
  /^(?:the )?(?:[\p{L}'’&-]{1,20} ){0,3}(?:rooms?|hall|lounge) (?:on the |\()?(?:ground|first|second|third|top|1st|2nd|3rd) floor$/iu;
/** How to get in, which volunteers write into the place. */
const WAY_IN =
  /^(?:please )?(?:(?:enter|entry|entrance|access|use|go|come) (?:from|via|by|through|at|in|on|the|is|round|around|up)\b.{1,80}|(?:[\p{L}'’-]{1,20} ){1,3}entrance)$/iu;
const CARE_OF = /^c\/o\.? .{2,80}$/iu;
/** Rooms only where a building is named before them: on its own, an art gallery is the building. */
const PART_OF_BUILDING =
  /^(?:the )?(?:[\p{L}'’.&-]{1,30} ){0,2}(?:gallery|studio|lobby|hall|chapel|garden|café|cafe|kitchen|terrace)$/iu;
const BUILDING =
  /\b(?:library|church|centre|center|museum|school|college|university|hall|temple|synagogue|mosque|pub|inn|arms)\b/iu;
/** Where no house number stands, the unit is one: "Unit 4, Tannery Row". */
const HOUSE = /^\d{1,5}[a-z]?(?:[-/]\d{1,5}[a-z]?)? \p{L}/iu;
const DISTRICT = /^[a-z]{1,2}\d{1,2}[a-z]?$/iu;

/** Whether a part of a place, alone, says where inside a building it is: a room, a floor, a door. */
export function isRoom(part: string): boolean {
  return ROOM.test(part) || LEVEL.test(part) || ROOM_AND_LEVEL.test(part) || WAY_IN.test(part) || CARE_OF.test(part);
}

/** As {@link isRoom}, for the part at `at` of a whole place: a chapel behind a church's name is a room, "LS6" at the end is none. */
export function isRoomAmong(parts: readonly string[], at: number): boolean {
  const part = parts[at] ?? '';
  const before = parts[at - 1] ?? '';
  if (at > 0 && at === parts.length - 1 && isDistrict(part)) return parts.length === 2 && BUILDING.test(before);
  if (/^unit\b/iu.test(part) && !parts.some((one) => HOUSE.test(one))) return false;
  if (isRoom(part)) return true;
  return at === 1 && PART_OF_BUILDING.test(part) && BUILDING.test(before) && !isRoom(before) && !/^\d/u.test(before);
}

function isDistrict(part: string): boolean {
  return DISTRICT.test(part) && POSTCODE_AREAS.has(areaOf(part));
}
