import { INDEX_EDITION, type MeiliIndex } from '#libs/search';
import type { IndexParts } from './index-parts.js';

/** A build to go on with. */
export type OpenBuild = {
  readonly stamp: string;
  /** All up to here are in it, in the order of ids. */
  readonly after: string | null;
  /** The names were changed already, and the process that did so died before it said so. */
  readonly inPlace: boolean;
};

/** What a builder that died has left, where that is still there and of our edition; else a new, empty index beside the present one. */
export async function takeUpBuild({
  store,
  index,
  clock,
}: IndexParts & { readonly index: MeiliIndex }): Promise<OpenBuild> {
  const successor = index.successor();
  await successor.namesStandStill();
  const left = await store.indexState.build();
  if (left?.edition === INDEX_EDITION) {
    const { stamp, after } = left;
    if ((await index.stamp()) === stamp) return { stamp, after, inPlace: true };
    if ((await successor.index.stamp()) === stamp) return { stamp, after, inPlace: false };
  }
  // In the writer's turn: from the moment that it is there, every change goes to it too.
  return store.turns.take('index-writer', async () => {
    const stamp = await successor.make();
    await store.indexState.begin(stamp, INDEX_EDITION, clock.now());
    return { stamp, after: null, inPlace: false };
  });
}
