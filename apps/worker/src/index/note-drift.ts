import type { MeiliIndex } from '#libs/search';
import type { Store } from '#libs/store';
import { compareIndex, type DriftCounts } from './compare-index.js';

/** Compares an index with the database and leaves notes for what differs, which the relay mends. */
export function noteDrift(
  store: Pick<Store, 'gatherings' | 'outbox'>,
  index: Pick<MeiliIndex, 'versions' | 'held'>,
): Promise<DriftCounts> {
  return compareIndex(store, index, async (ids) => {
    await store.outbox.announce(ids);
  });
}
