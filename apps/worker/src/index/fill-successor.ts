import type { MeiliIndex } from '#libs/search';
import { TurnLost, type Turn } from '#libs/store';
import type { IndexParts } from './index-parts.js';
import { saveInHalves } from './save-in-halves.js';
import type { OpenBuild } from './take-up-build.js';

/** The server takes larger pages faster, up to the memory that it may use. */
const PAGE = 2_000;

/**
 * All that is shown → the index that is being built, a page read while the one before is written. How far it came is kept, for whoever has
 * to go on. Throws where another process has begun a build of its own.
 */
export async function fillSuccessor(
  { store, index, clock, log }: IndexParts & { readonly index: MeiliIndex },
  { stamp, after }: OpenBuild,
  turn: Turn,
): Promise<void> {
  const target = index.successor().index;
  const pages = store.gatherings.shownPages(PAGE, after);
  for (let page = await pages.next(); page.done !== true;) {
    const { documents, last } = page.value;
    const [following, refused] = await Promise.all([pages.next(), saveInHalves(target, documents)]);
    for (const { id, reason } of refused) log.error({ gatheringId: id, reason }, 'the index will not have a gathering');
    await turn.sure();
    if (!(await store.indexState.reached(stamp, last, clock.now())))
      throw new TurnLost('Another index is being built.', { turn: 'index-builder' });
    page = following;
  }
}
