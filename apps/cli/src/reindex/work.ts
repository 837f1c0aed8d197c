import type { MeiliIndex } from '#libs/search';
import type { IndexParts } from '../../../worker/src/index/index-parts.js';
import type { World } from '../command.js';

/** One way of `reindex`: gives what it prints, and says what takes time. */
export type ReindexWork = (
  parts: IndexParts & { readonly index: MeiliIndex },
  world: Pick<World, 'say'>,
) => Promise<Readonly<Record<string, unknown>>>;
