import { compareIndex } from '../../../worker/src/index/compare-index.js';
import type { ReindexWork } from './work.js';

/** Compares, and changes nothing. */
export const checkNow: ReindexWork = async ({ store, index }, world) => {
  world.say('Comparing the index with the database.');
  const counts = await compareIndex(store, index, () => Promise.resolve());
  const { waiting, refused } = await store.outbox.state();
  return { ...counts, waiting, refused, documents: await index.size() };
};
