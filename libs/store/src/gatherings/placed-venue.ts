import type { Venue } from '#libs/domain';

/**
 * A gathering's venue with coordinates that one of its sources gave, where the venue's own were looked up by its address or are not
 * known: its sources are of one place, and a door is better than the middle of a town.
 */
export function placedVenue(venue: Venue | null, others: readonly (Venue | null)[]): Venue | null {
  if (venue === null || isGiven(venue)) return venue;
  const given = others.find((other) => other !== null && isGiven(other));
  return given ? { ...venue, geo: given.geo } : venue;
}

function isGiven({ geo }: Venue): boolean {
  return geo !== null && geo.from !== 'gazetteer';
}
