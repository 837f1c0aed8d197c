import { isObject, type JsonObject } from '../reading/json-value.js';

const DEEPEST = 6;

/** Every entry with a `start_date` in an answer that nests its lists by day or month. */
export function entriesIn(value: unknown, depth = 0): readonly JsonObject[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((one: unknown) => entriesIn(one, depth + 1));
  if (!isObject(value)) return [];
  if (Object.hasOwn(value, 'start_date')) return [value];
  return Object.values(value).flatMap((one) => entriesIn(one, depth + 1));
}
