import { pinElsewhere } from './pin-elsewhere.js';
import { retellText } from './retell-text.js';
import { isOfPeople, retellValue } from './retell-value.js';

/** More of the same show nothing new. */
const MOST_ITEMS = 5;
/** And of a list of codes or texts. */
const MOST_TEXTS = 40;
const DEEPEST = 40;

/** A JSON value with other words in it and at most five of each list. Names of fields, numbers, codes and dates stay; pins move. */
export function retellJson(value: unknown, site: string, field = '', depth = 0): unknown {
  if (depth > DEEPEST) return null;
  const pin = pinElsewhere(value, field);
  if (pin !== null) return pin;
  if (typeof value === 'string') return retellValue(value, field, site);
  // A number to ring, written as a number.
  if (typeof value === 'number' && value >= 1_000_000 && isOfPeople(field)) return 5_550_100;
  if (Array.isArray(value)) {
    const kept = value.length > mostOf(value) ? spread(value, mostOf(value)) : value;
    return kept.map((item) => retellJson(item, site, field, depth + 1));
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [
    reaches(name) ? retellText(name, site) : name,
    retellJson(inner, site, name, depth + 1),
  ]);
  return Object.fromEntries(entries) as unknown;
}

/** Lists of people are kept under their addresses at times. */
function reaches(name: string): boolean {
  return /[\w.+-]@[\w-]{1,63}\.|\d[\d ().-]{8,20}\d/u.test(name) && !/^\d{1,9}$|^(?:19|20)\d\d-/u.test(name);
}

/** How many items of a list are kept. */
export function mostOf(items: readonly unknown[]): number {
  return items.some((item) => typeof item === 'object') ? MOST_ITEMS : MOST_TEXTS;
}

/** The first, the last and some between: later items of a list differ more than neighbours. */
function spread(items: readonly unknown[], most: number): readonly unknown[] {
  const step = (items.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => items[Math.round(index * step)]);
}
