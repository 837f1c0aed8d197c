import type { Listing } from '#libs/domain';

/** Whose word counts more, the first the most: what the organiser edited; the organiser's own form or feed; an institution; a collector. */
export const AUTHORITIES = ['organiser-edit', 'organiser', 'institution', 'aggregator'] as const;
export type Authority = (typeof AUTHORITIES)[number];

/** One listing of a gathering, and with what authority its source speaks. */
export type Voice = {
  /** Id of the listing. */
  readonly id: string;
  readonly authority: Authority;
  readonly listing: Listing;
};
