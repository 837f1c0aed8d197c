import { buildIndex } from '../../../worker/src/index/build-index.js';
import type { ReindexWork } from './work.js';

/** Builds the index anew, unless a worker is at it. */
export const rebuildNow: ReindexWork = async (parts, world) => {
  world.say('Building the index.');
  const built = await buildIndex(parts);
  if (!built) world.say('A worker is building it already; searching goes on meanwhile.');
  return { built, documents: await parts.index.size() };
};
