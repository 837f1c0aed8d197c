import type { ImportOutcome } from '#libs/domain';
import { batches } from '../database/batches.js';
import { change, rows, type Runner } from '../database/sql.js';
import type { ImportingSource } from './importing-source.js';
import { CONFIRM_SEEN, MISSING, SEEN_AGAIN } from './imports.sql.js';
import { showsEveryListing } from './shows-every-listing.js';

/** Writes what a source's answer means for the listings whose text did not change: still there, back again, or missing. */
export async function saveSilence(
  tx: Runner,
  source: ImportingSource,
  outcome: ImportOutcome,
): Promise<{ readonly written: number; readonly gatherings: readonly string[] }> {
  const seen = outcome.unchanged.map(({ listingId }) => listingId);
  const gatherings: string[] = [];
  for (const { gatheringId } of await rows<{ gatheringId: string }>(tx, SEEN_AGAIN, [source.id, seen])) {
    gatherings.push(gatheringId);
  }
  if (!showsEveryListing(outcome.report) || outcome.doubt !== null)
    await change(tx, CONFIRM_SEEN, [source.id, seen, source.seenAt]);
  const missing = outcome.missing.map((one) => ({
    id: one.listingId,
    missing: one.missing,
    since: one.missingSince,
    missed: one.missedAt,
    state: one.state,
  }));
  for (const batch of batches(missing)) {
    const changed = await rows<{ gatheringId: string }>(tx, MISSING, [source.id, batch, source.confirmedAt]);
    gatherings.push(...changed.map(({ gatheringId }) => gatheringId));
  }
  return { written: gatherings.length, gatherings };
}
