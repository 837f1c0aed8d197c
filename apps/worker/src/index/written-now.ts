import { SearchAway, type MeiliIndex } from '#libs/search';
import type { IndexParts } from './index-parts.js';

/**
 * The indexes that a change has to reach now: the one that answers, and the one that is being built. A server that was wiped has neither,
 * or only the second. Throws `search.away` where there is none, so that notes wait.
 */
export async function writtenNow({ store, index }: IndexParts): Promise<readonly MeiliIndex[]> {
  if (index === undefined) return [];
  const successor = index.successor();
  const building = (await store.indexState.build()) !== null;
  // A builder that died may have asked for the change of names: what is sent by name must not meet it.
  if (building) await successor.namesStandStill();
  const there: MeiliIndex[] = [];
  for (const one of building ? [index, successor.index] : [index]) if ((await one.stamp()) !== null) there.push(one);
  if (there.length === 0)
    throw new SearchAway('There is no search index yet.', { index: index.uid, reason: 'not-made' });
  return there;
}
