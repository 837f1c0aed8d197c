import type { Problem } from '#libs/domain';
import { isObject, type JsonObject, objectIn, textIn } from '../reading/json-value.js';

/** Bounds of the search: real pages are some ten levels deep and hold some thousands of values. */
const MAX_DEPTH = 40;
const MAX_VALUES = 500_000;
const MAX_EVENTS = 5_000;

/**
 * Every event in the page's data, wherever its widgets keep it: what has an `id` and a `scheduling.config`. One event in two
 * widgets of the page is one.
 */
export function eventsIn(data: unknown): {
  readonly events: readonly JsonObject[];
  readonly problems: readonly Problem[];
} {
  const found = new Map<string, JsonObject>();
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: data, depth: 0 }];
  let looked = 0;
  let left = false;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    left = looked >= MAX_VALUES || found.size >= MAX_EVENTS;
    if (left) break;
    looked += 1;
    const { value, depth } = next;
    const id = isObject(value) && isObject(value['scheduling']) ? textIn(value, 'id') : null;
    if (id !== null && isObject(value) && Object.keys(objectIn(value['scheduling'], 'config')).length > 0) {
      if (!found.has(id)) found.set(id, value);
    } else if (depth < MAX_DEPTH && typeof value === 'object' && value !== null) {
      for (const child of Object.values(value).reverse()) {
        if (typeof child === 'object' && child !== null) open.push({ value: child, depth: depth + 1 });
      }
    }
  }
  return { events: [...found.values()], problems: left ? [TOO_MUCH] : [] };
}

const TOO_MUCH: Problem = {
  code: 'too-much-data',
  message: 'The page carries more data than is looked through; the rest was left out.',
  where: 'page',
  severity: 'warning',
};
