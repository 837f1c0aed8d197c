import { foldPlaceName, type GazetteerTown } from '#libs/domain';

/** What follows a name, or stands before it, that people leave out: "Newcastle upon Tyne", "City of York", "New York City". */
const LEFT_OUT = 'upon|on|by|in|le|cum|next|under|super|city|town';
const STANDS_BEFORE = /(?:^city of|\bupon|\bon) $/u;
const FOLLOWS = new RegExp(`^ (?:${LEFT_OUT})\\b`, 'u');

/**
 * Of the towns that are known by a name, those that it is the name of, whole or as people shorten it. Gazetteers also have what towns
 * were called long ago ("Chicago" for Willard, Ohio) or are called elsewhere: those count only where nothing is called so today.
 */
export function calledSo(name: string, towns: readonly GazetteerTown[]): readonly GazetteerTown[] {
  const folded = foldPlaceName(name);
  const today = towns.filter((town) => isShortFor(folded, foldPlaceName(town.name)));
  return today.length > 0 ? today : towns;
}

function isShortFor(folded: string, whole: string): boolean {
  if (folded === whole) return true;
  if (whole.startsWith(folded)) return FOLLOWS.test(whole.slice(folded.length));
  return whole.endsWith(folded) && STANDS_BEFORE.test(whole.slice(0, -folded.length));
}
