import type { ImportOutcome, Instant, Prepared, SourceId } from '#libs/domain';
import { resolve } from '#libs/pipeline';
import type { SavedOutcome, Store } from '#libs/store';

/** The second half of an import as the worker does it: what is known, what to write, and writing it. */
export async function saveReading(
  { imports }: Store,
  sourceId: SourceId,
  prepared: Prepared,
  now: Instant,
): Promise<SavedOutcome & Pick<ImportOutcome, 'report'>> {
  const known = await imports.known(sourceId, now);
  const outcome = resolve(prepared, known, await imports.memory(sourceId), { at: now, elsewhere: false });
  const saved = await imports.saveOutcome(sourceId, null, null, outcome, now);
  return { ...saved, report: outcome.report };
}
