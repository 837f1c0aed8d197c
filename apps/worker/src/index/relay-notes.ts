import { type IndexDocument, type Instant } from '#libs/domain';
import { TurnLost, isInIndex, type OutboxNote, type Turn } from '#libs/store';
import type { IndexParts } from './index-parts.js';
import { saveInHalves, type Refused } from './save-in-halves.js';
import { writtenNow } from './written-now.js';

/** So many notes are relayed at once; where as many were found there may be more. */
export const NOTES_AT_ONCE = 500;

/**
 * Notes in the outbox → the index, and the one that is being built beside it. The present row is read and sent whole, so order and repeats
 * do not matter; a note is done only when the server says that the change can be found. A gathering that the index will not have holds up
 * no other. Only in the writer's turn. Gives how many notes there were.
 */
export async function relayNotes(parts: IndexParts, turn: Turn, now: Instant): Promise<number> {
  const { store, log } = parts;
  const notes = await store.outbox.claim(NOTES_AT_ONCE, now);
  if (notes.length === 0) return 0;
  const ids = [...new Set(notes.map(({ gatheringId }) => gatheringId))];
  const refused = parts.index === undefined ? [] : await send(parts, ids);
  await stillOurs(parts, turn, ids);
  for (const { id, reason } of refused) {
    await store.outbox.refuse(of(notes, [id]), reason);
    log.error({ gatheringId: id, reason }, 'the index will not have a gathering');
  }
  const refusedIds = new Set(refused.map(({ id }) => id));
  await store.outbox.done(
    of(
      notes,
      ids.filter((id) => !refusedIds.has(id)),
    ),
  );
  return notes.length;
}

async function send(parts: IndexParts, ids: readonly string[]): Promise<readonly Refused[]> {
  const indexes = await writtenNow(parts);
  const shown = (await parts.store.gatherings.byIds(ids)).filter(isInIndex);
  const gone = new Set(ids);
  for (const { gathering } of shown) gone.delete(gathering.id);
  const documents: readonly IndexDocument[] = shown.map(({ gathering, version }) => ({ gathering, version }));
  const refused = await Promise.all(
    indexes.map(async (index) => {
      const refusedHere = await saveInHalves(index, documents);
      await index.remove([...gone]);
      return refusedHere;
    }),
  );
  return [...new Map(refused.flat().map((one) => [one.id, one])).values()];
}

/** Another may have sent a newer row before this one arrived: then what we sent is looked at once more. */
async function stillOurs({ store }: IndexParts, turn: Turn, ids: readonly string[]): Promise<void> {
  try {
    await turn.sure();
  } catch (failure) {
    if (failure instanceof TurnLost) await store.outbox.renew(ids);
    throw failure;
  }
}

function of(notes: readonly OutboxNote[], gatheringIds: readonly string[]): readonly number[] {
  const wanted = new Set(gatheringIds);
  return notes.filter(({ gatheringId }) => wanted.has(gatheringId)).map(({ id }) => id);
}
