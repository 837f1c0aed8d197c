import { type ExtractedEvent, hashOf } from '#libs/domain';
import type { Copy } from './duplicates.js';

/**
 * Gives every event of a page a key of its own, in key order. Dates of a series that share one address are told apart by their
 * start, the same hour in two branches by the place; the order on the page makes no difference.
 */
export function withUniqueKeys(copies: readonly Copy[]): readonly ExtractedEvent[] {
  let keyed = copies.map(({ event, wall }) => ({ event, key: event.key, wall }));
  for (const mark of [(copy: Copy) => copy.wall ?? 'undated', placeOf, contentOf]) {
    const uses = new Map<string, number>();
    for (const { key } of keyed) uses.set(key, (uses.get(key) ?? 0) + 1);
    if (uses.size === keyed.length) break;
    keyed = keyed.map((one) => ((uses.get(one.key) ?? 0) > 1 ? { ...one, key: `${one.key}#${mark(one)}` } : one));
  }
  const unique = new Map(keyed.map(({ event, key }) => [key, key === event.key ? event : { ...event, key }]));
  return [...unique.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function placeOf({ event }: Copy): string {
  return event.place?.name ?? event.place?.text ?? event.place?.address?.street ?? '';
}

function contentOf({ event }: Copy): string {
  return hashOf({ ...event, where: '' });
}
