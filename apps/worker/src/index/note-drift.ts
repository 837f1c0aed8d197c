import type { GatheringIndex } from '#libs/domain';
import type { Store } from '#libs/store';
import { compareIndex, type DriftCounts } from './compare-index.js';

/**
 * Compares an index with the database and leaves notes for what differs, which the relay mends. `drift` counts those that had no note yet:
 * what has one is on its way, or was refused.
 */
export async function noteDrift(
  store: Pick<Store, 'gatherings' | 'outbox'>,
  index: Pick<GatheringIndex, 'versions'>,
): Promise<DriftCounts & { readonly drift: number }> {
  let drift = 0;
  const counts = await compareIndex(store, index, async (ids) => {
    drift += await store.outbox.announce(ids);
  });
  return { ...counts, drift };
}
