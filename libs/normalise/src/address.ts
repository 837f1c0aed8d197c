import type { Address } from '#libs/domain';
import { COUNTIES } from './places/counties.js';
import { COUNTRIES } from './places/countries.js';

const UK_POSTCODE = /\b([A-Z]{1,2}\d[A-Z\d]?)\s?(\d[A-Z]{2})\b/iu;
const US_STATE =
  /^(AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|PR|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY)(?:\s+(\d{5}(?:-\d{4})?))?$/u;
/**
 * The parts of an address in one line, as far as they are plain: a British postcode, an American state with ZIP, a country
 * by name, a street that begins with a number, and the town that stands right before postcode or state.
 */
export function readAddress(text: string): Address {
  const parts = text
    .split(',', 20)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const country = COUNTRIES.get((parts.at(-1) ?? '').toLowerCase()) ?? null;
  if (country) parts.pop();
  const american = stateOf(parts);
  const found = american ?? postcodeOf(parts);
  const street = parts.find((part) => STREET.test(part)) ?? null;
  return {
    text,
    street,
    locality: found?.locality ?? null,
    region: found?.region ?? null,
    postalCode: found?.postalCode ?? null,
    country: country ?? (found && !american ? 'GB' : null),
  };
}

/** A street with its house number in front: "12 Elm St", "344-346 Moss Lane". */
const STREET = /^\d{1,5}[a-z]?(?:[-/]\d{1,5}[a-z]?)?\s\p{L}.{1,90}$/iu;

type Found = { readonly locality: string | null; readonly region: string | null; readonly postalCode: string | null };

function stateOf(parts: readonly string[]): Found | null {
  const at = parts.findIndex((part) => US_STATE.test(part));
  const match = at > 0 ? US_STATE.exec(parts[at] ?? '') : null;
  if (!match) return null;
  // The ZIP may have been set apart by a comma of its own.
  const apart = parts.slice(at + 1).find((part) => /^\d{5}(?:-\d{4})?$/u.test(part));
  return { locality: town(parts[at - 1]), region: match[1] ?? null, postalCode: match[2] ?? apart ?? null };
}

function postcodeOf(parts: readonly string[]): Found | null {
  const at = parts.findIndex((part) => UK_POSTCODE.test(part));
  const match = at >= 0 ? UK_POSTCODE.exec(parts[at] ?? '') : null;
  if (!match) return null;
  const postalCode = `${match[1]?.toUpperCase()} ${match[2]?.toUpperCase()}`;
  const beside = (parts[at] ?? '').replace(match[0], '').trim();
  const before = [...parts.slice(0, at), beside].filter((part) => part !== '' && !COUNTRIES.has(part.toLowerCase()));
  const county = before.at(-1)?.toLowerCase() ?? '';
  const region = COUNTIES.has(county) ? (before.pop() ?? null) : null;
  return { locality: town(before.at(-1)), region, postalCode };
}

const STREET_END =
  /\b(?:st|street|rd|road|ave|avenue|dr|drive|ln|lane|way|close|crescent|cl|cres|gardens|grove|walk|row|mews)\.?$/iu;

/** A town's name is letters only, and ends in no word for a street. */
function town(part: string | undefined): string | null {
  const plain = part !== undefined && /^\p{L}[\p{L}'’. -]{1,40}$/u.test(part) && !STREET_END.test(part);
  return plain ? part : null;
}
