import { INDEX_EDITION, type MeiliIndex } from '#libs/search';
import { fillSuccessor } from './fill-successor.js';
import type { IndexParts } from './index-parts.js';
import { noteDrift } from './note-drift.js';
import { NOTES_AT_ONCE, relayNotes } from './relay-notes.js';
import { takeUpBuild } from './take-up-build.js';

/**
 * Builds the index again beside the present one and changes over when it is whole; searches see the one or the other. Every step can be
 * the last of this process: another takes up what is there. Gives false where another process is at it.
 *
 * While it is filled, changes are relayed to both. A page that was read before a change and written after it is found by comparing; notes
 * that are left then are relayed in the same turn of the writer in which the names are changed, so that no write comes between.
 */
export async function buildIndex(parts: IndexParts & { readonly index: MeiliIndex }): Promise<boolean> {
  const { store, index, clock, log } = parts;
  const built = await store.turns.tryTake('index-builder', async (builder) => {
    const from = clock.nowMs();
    const successor = index.successor();
    const build = await takeUpBuild(parts);
    if (!build.inPlace) {
      await fillSuccessor(parts, build, builder);
      const drift = await noteDrift(store, successor.index);
      log.info({ ...drift }, 'new index compared');
    }
    await builder.sure();
    await store.turns.take('index-writer', async (writer) => {
      while ((await relayNotes(parts, writer, clock.now())) === NOTES_AT_ONCE) await writer.sure();
      if (build.inPlace) await successor.drop();
      else await successor.takePlace(build.stamp);
      await store.indexState.finish({ stamp: build.stamp, edition: INDEX_EDITION, builtAt: clock.now() });
    });
    log.info({ seconds: Math.round((clock.nowMs() - from) / 1_000), resumed: build.after !== null }, 'index built');
    return true;
  });
  return built ?? false;
}
