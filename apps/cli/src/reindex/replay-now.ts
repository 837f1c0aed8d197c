import { relayNotes } from '../../../worker/src/index/relay-notes.js';
import type { ReindexWork } from './work.js';

const MOST_SHOWN = 100;

/** Takes up again what the index would not have. What it refuses once more stays aside until it has changed, or this is asked again. */
export const replayNow: ReindexWork = async (parts, world) => {
  const { store, clock } = parts;
  const tried = await store.outbox.revive();
  world.say(`Trying ${String(tried)} again.`);
  while ((await store.turns.take('index-writer', (turn) => relayNotes(parts, turn, clock.now()))) > 0);
  return { tried, refused: await store.outbox.refusals(MOST_SHOWN) };
};
