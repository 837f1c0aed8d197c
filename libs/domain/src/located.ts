import type { Geo } from './listing.js';

/** Where a text or an address is, as far as it says. `radius`: it is likely to lie within so many metres of the point. */
export type LocatedPlace = {
  readonly id: string;
  /** As people tell it from others of the same name: "Newport, Wales, near Cardiff". */
  readonly name: string;
  /** ISO 3166-1 alpha-2; empty where it is not known. */
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly precision: Geo['precision'];
  readonly radius: number;
};

/** Not to know, and to know several, are answers: nothing is picked among places of one name because it is larger. */
export type Located =
  | { readonly found: 'one'; readonly place: LocatedPlace }
  /** At least two, the larger ones first. */
  | { readonly found: 'several'; readonly places: readonly LocatedPlace[] }
  | { readonly found: 'none'; readonly because: NotLocated };

/**
 * `nothing-said`: no town and no code in it. `no-such-place`: not in the gazetteer. `code-not-covered`: a code of a country whose
 * codes the gazetteer does not have. `which-country`: a number that several countries use as a code.
 */
export type NotLocated = 'nothing-said' | 'no-such-place' | 'code-not-covered' | 'which-country';
