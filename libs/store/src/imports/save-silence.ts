import type { ImportOutcome } from '#libs/domain';
import { change, rows, type Runner } from '../database/sql.js';
import type { ImportingSource } from './importing-source.js';
import { CONFIRM_SEEN, SEEN_AGAIN } from './imports.sql.js';
import { saveMissing } from './save-missing.js';
import { showsEveryListing } from './shows-every-listing.js';

/** Writes what a source's answer means for the listings whose text did not change: still there, back again, or missing. */
export async function saveSilence(
  tx: Runner,
  source: ImportingSource,
  outcome: ImportOutcome,
): Promise<{ readonly written: number; readonly gatherings: readonly string[] }> {
  const seen = outcome.unchanged.map(({ listingId }) => listingId);
  const again = await rows<{ gatheringId: string }>(tx, SEEN_AGAIN, [source.id, seen]);
  if (!showsEveryListing(outcome.report) || outcome.doubt !== null)
    await change(tx, CONFIRM_SEEN, [source.id, seen, source.seenAt]);
  const missing = await saveMissing(tx, source, outcome.missing);
  const gatherings = [...again.map(({ gatheringId }) => gatheringId), ...missing];
  return { written: gatherings.length, gatherings };
}
