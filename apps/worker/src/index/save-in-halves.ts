import type { GatheringIndex, IndexDocument } from '#libs/domain';
import { SearchTaskFailed } from '#libs/search';

/** A document that the index will not have, and why. */
export type Refused = { readonly id: string; readonly reason: string };

/**
 * Saves documents, and when one of them is at fault saves the others all the same: a batch that fails is halved until the faulty one
 * stands alone. Gives those that were refused. A server that is away or full is thrown: fewer documents would not help.
 */
export async function saveInHalves(
  index: Pick<GatheringIndex, 'save'>,
  documents: readonly IndexDocument[],
): Promise<readonly Refused[]> {
  try {
    await index.save(documents);
    return [];
  } catch (failure) {
    if (!(failure instanceof SearchTaskFailed) || !failure.isOfDocuments) throw failure;
    const [only] = documents;
    if (only !== undefined && documents.length === 1) return [{ id: only.gathering.id, reason: failure.message }];
    const half = Math.ceil(documents.length / 2);
    return [
      ...(await saveInHalves(index, documents.slice(0, half))),
      ...(await saveInHalves(index, documents.slice(half))),
    ];
  }
}
