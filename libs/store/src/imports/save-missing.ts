import type { MissingListing } from '#libs/domain';
import { batches } from '../database/batches.js';
import { rows, type Runner } from '../database/sql.js';
import type { ImportingSource } from './importing-source.js';
import { MISSING } from './imports.sql.js';

/** Writes how listings stand that their source did not name; gives the gatherings of those that stand otherwise now. */
export async function saveMissing(
  tx: Runner,
  { id, confirmedAt }: Pick<ImportingSource, 'id' | 'confirmedAt'>,
  missing: readonly MissingListing[],
): Promise<readonly string[]> {
  const gatherings: string[] = [];
  const given = missing.map((one) => ({
    id: one.listingId,
    missing: one.missing,
    since: one.missingSince,
    missed: one.missedAt,
    state: one.state,
  }));
  for (const batch of batches(given)) {
    const changed = await rows<{ gatheringId: string }>(tx, MISSING, [id, batch, confirmedAt]);
    gatherings.push(...changed.map(({ gatheringId }) => gatheringId));
  }
  return gatherings;
}
