import { retellValue } from './retell-value.js';

/** More of the same show nothing new. */
const MOST_ITEMS = 5;
const DEEPEST = 40;

/** A JSON value with other words in it and at most five of each list. Names of fields, numbers, codes and dates stay. */
export function retellJson(value: unknown, site: string, field = '', depth = 0): unknown {
  if (depth > DEEPEST) return null;
  if (typeof value === 'string') return retellValue(value, field, site);
  if (Array.isArray(value)) {
    const kept = value.length > MOST_ITEMS && value.some((item) => typeof item === 'object') ? spread(value) : value;
    return kept.slice(0, 40).map((item) => retellJson(item, site, field, depth + 1));
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, retellJson(inner, site, name, depth + 1)]);
  return Object.fromEntries(entries) as unknown;
}

/** The first, the last and some between: later items of a list differ more than neighbours. */
function spread(items: readonly unknown[]): readonly unknown[] {
  const step = (items.length - 1) / (MOST_ITEMS - 1);
  return Array.from({ length: MOST_ITEMS }, (_, index) => items[Math.round(index * step)]);
}
