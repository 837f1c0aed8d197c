import type { Zone } from './time.js';

/** A town, a village or a named part of a city. */
export type GazetteerTown = {
  /** Stable between editions of the gazetteer: `g2641598`. */
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The first division of the country as GeoNames codes it: `IL`, `ENG`, `08`; empty when it has none. */
  readonly region: string;
  readonly zone: Zone;
  readonly lat: number;
  readonly lon: number;
  /** People who live there; 0 when the gazetteer does not say. */
  readonly population: number;
};

/** The middle of what one postal code serves, and how far (metres) its doors are likely to be from there. */
export type GazetteerPostcode = {
  readonly code: string;
  readonly lat: number;
  readonly lon: number;
  readonly radius: number;
};

/** Names and codes of places with their coordinates, held here so that nobody else learns what was asked. Never guesses. */
export interface Gazetteer {
  /** Every town that has this name, or is also called so, in order of size. Compared as `foldPlaceName` does. */
  towns(name: string): readonly GazetteerTown[];
  town(id: string): GazetteerTown | null;
  /** Null where the code does not exist, or codes of that country are not in this gazetteer. */
  postcode(code: string, country: string): GazetteerPostcode | null;
  /** The one country that a time zone is kept in; null where several keep it, or none. */
  countryOf(zone: Zone): string | null;
  /** The nearest town, within a day's walk or so, that everybody around knows: for telling places of one name apart. */
  landmark(town: GazetteerTown): GazetteerTown | null;
}

/** A gazetteer that is read when it is first asked for: most that run here never need one. */
export interface GazetteerOnDemand {
  get(): Promise<Gazetteer>;
}
