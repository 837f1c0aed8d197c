import { LINKER, type Heard } from '../../libs/dedupe/src/index.js';
import type { PairDecision } from '../../libs/domain/src/index.js';

/** Listings, each a part of its own, put together as they are in production. Groups are sorted by their first ids. */
export function linkHeard(
  listings: readonly Heard[],
  decisions: readonly PairDecision[] = [],
): { readonly groups: readonly (readonly string[])[]; readonly doubtful: readonly (readonly [string, string])[] } {
  const parts = listings.map(({ id, sourceId, hostName, run, listing }) => ({
    id,
    mergedInto: null,
    sourceIds: [sourceId],
    hostName,
    firstSeenAt: '2026-11-01T00:00:00Z',
    prepared: { listing, claims: [], hash: id, fingerprint: id, series: id, run, recurring: null },
  }));
  const { groups, doubtful } = LINKER.link(parts, decisions);
  return {
    groups: groups.map((group) => group.parts).sort(([one = ''], [other = '']) => (one < other ? -1 : 1)),
    doubtful: doubtful.map(({ a, b }) => [a, b] as const),
  };
}
