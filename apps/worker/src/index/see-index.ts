import { INDEX_EDITION, type MeiliIndex } from '#libs/search';
import type { Store } from '#libs/store';
import type { IndexSight } from './need.js';

/** Looks at the index. Throws `search.away` where its server does not answer. */
export async function seeIndex(
  { indexState, gatherings, outbox }: Pick<Store, 'indexState' | 'gatherings' | 'outbox'>,
  index: MeiliIndex,
): Promise<IndexSight> {
  const { waiting, refused } = await outbox.state();
  return {
    stamp: await index.stamp(),
    remembered: await indexState.live(),
    building: (await indexState.build()) !== null,
    edition: INDEX_EDITION,
    held: await index.size(),
    shown: await gatherings.shownCount(),
    unsaid: waiting + refused,
  };
}
