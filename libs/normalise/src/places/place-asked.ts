import type { Address } from '#libs/domain';
import { COUNTIES } from './counties.js';
import { COUNTRIES } from './countries.js';
import { areaOf, POSTCODE_AREAS } from './postcode-areas.js';
import { type Region, regionsNamed } from './regions.js';

/** A name that may be the town's, with the regions that the words behind it may mean; none where they say nothing that we know. */
export type TownAsked = { readonly town: string; readonly regions: readonly Region[] };

/** What somebody says about where a place is, taken apart. */
export type PlaceAsked = {
  /** The likeliest reading first. */
  readonly towns: readonly TownAsked[];
  readonly country: string | null;
  /** Upper case; a whole British one with one space. */
  readonly postcode: { readonly kind: 'british' | 'british-district' | 'digits'; readonly code: string } | null;
  /** The town was told apart from the rest, rather than being found at the end of a line. */
  readonly isStated: boolean;
};

const BRITISH = /(?:^|\s)([A-Z]{1,2}\d[A-Z\d]?)\s?(\d[A-Z]{2})$/iu;
const DISTRICT = /(?:^|\s)([A-Z]{1,2}\d[A-Z\d]?)$/iu;
const DIGITS = /(?:^|\s)(\d{5})(?:-\d{4})?$/u;
const TOWN = /^\p{L}[\p{L}\p{M}'’. -]{1,60}$/u;

/** "Newport, Wales", "springfield il", "LS6 2AB", "12 Elm St, Springfield, IL 62701": as people type it. */
export function askedByText(text: string): PlaceAsked {
  const parts = text
    .split(/[,\n;]/u, 20)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const before = takeLast(parts, postcodeIn);
  const country = takeLast(parts, countryIn);
  const postcode = before ?? takeLast(parts, postcodeIn);
  return { towns: townsIn(parts), country, postcode, isStated: false };
}

/** A published address, its parts being taken for what they are called. */
export function askedByAddress({ locality, region, country, postalCode, text }: Address): PlaceAsked {
  const read = askedByText(text ?? '');
  const regions = region === null ? [] : regionsNamed(region);
  return {
    towns: locality === null ? read.towns : [{ town: locality, regions }],
    country: country === null ? read.country : (COUNTRIES.get(country.toLowerCase()) ?? iso(country)),
    postcode: (postalCode === null ? null : postcodeIn(postalCode)?.found) ?? read.postcode,
    isStated: locality !== null,
  };
}

/** The last part but counties, with a region behind it: "Springfield, IL", "Springfield IL"; "New York" alone is a town first. */
function townsIn(parts: readonly string[]): readonly TownAsked[] {
  const named = parts.filter((part) => !COUNTIES.has(part.toLowerCase()));
  const last = named.at(-1) ?? '';
  const regions = regionsNamed(last);
  const before = named.at(-2);
  if (regions.length > 0 && before !== undefined) return townIn(before, regions);
  const space = last.lastIndexOf(' ');
  const behind = space === -1 ? [] : regionsNamed(last.slice(space + 1));
  return [...townIn(last, []), ...(behind.length > 0 ? townIn(last.slice(0, space), behind) : [])];
}

function townIn(town: string, regions: readonly Region[]): readonly TownAsked[] {
  return TOWN.test(town) ? [{ town, regions }] : [];
}

type Taken<T> = { readonly found: T; readonly rest: string };

/** Takes what `read` finds off the end of the last part that says anything. */
function takeLast<T>(parts: string[], read: (part: string) => Taken<T> | null): T | null {
  const taken = read(parts.at(-1) ?? '');
  if (taken === null) return null;
  parts.pop();
  if (taken.rest.trim() !== '') parts.push(taken.rest.trim());
  return taken.found;
}

function postcodeIn(part: string): Taken<NonNullable<PlaceAsked['postcode']>> | null {
  const british = BRITISH.exec(part);
  if (british) {
    const code = `${british[1] ?? ''} ${british[2] ?? ''}`.toUpperCase();
    return { found: { kind: 'british', code }, rest: part.slice(0, british.index) };
  }
  const digits = DIGITS.exec(part);
  if (digits) return { found: { kind: 'digits', code: digits[1] ?? '' }, rest: part.slice(0, digits.index) };
  const district = DISTRICT.exec(part);
  if (district === null || !POSTCODE_AREAS.has(areaOf(district[1] ?? ''))) return null;
  const code = (district[1] ?? '').toUpperCase();
  return { found: { kind: 'british-district', code }, rest: part.slice(0, district.index) };
}

function countryIn(part: string): Taken<string> | null {
  const found = COUNTRIES.get(part.toLowerCase());
  // "England" says more than its country does, and is left for the region.
  return found === undefined || regionsNamed(part).length > 0 ? null : { found, rest: '' };
}

function iso(country: string): string | null {
  return /^[A-Za-z]{2}$/u.test(country) ? country.toUpperCase() : null;
}
