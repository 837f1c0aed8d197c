import { plainWords } from '../words/plain-words.js';

const ROOM_NOUNS =
  'room hall lounge cafe kitchen garden studio suite lab foyer lobby atrium gallery auditorium chapel basement terrace floor vestry annexe annex classroom library'.split(
    ' ',
  );
const ROOM_WORDS: ReadonlySet<string> = new Set([
  ...ROOM_NOUNS,
  ...'the in on at of parish main small large big little upper lower back front side meeting community function conference activity craft quiet sports upstairs downstairs ground first second third fourth top 1st 2nd 3rd 4th left right children childrens teen reading study program programme multipurpose multi purpose lecture committee board car park parking entrance reception outside door church west east north south wing level space area pool bar snug rm no'.split(
    ' ',
  ),
]);
const OF_A_ROOM: ReadonlySet<string> = new Set([
  ...ROOM_NOUNS.filter((word) => word !== 'library'),
  ...'upstairs downstairs park entrance outside reception wing area bar snug rm'.split(' '),
]);

/** Whether a name could stand on a door in any building: "Main Hall", "Car park", "Meeting Room 2". */
export function isRoomName(name: string): boolean {
  const words = plainWords(name);
  if (words.length === 0 || !words.some((word) => OF_A_ROOM.has(word))) return false;
  return words.every((word) => ROOM_WORDS.has(word) || /^[a-z]?\d{0,3}$/u.test(word));
}
