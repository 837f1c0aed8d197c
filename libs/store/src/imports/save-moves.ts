import type { Instant, Listing } from '#libs/domain';
import { batches } from '../database/batches.js';
import type { Runner } from '../database/sql.js';
import { FOLLOW_MOVES, MOVED_ON, UPSERT_MOVES } from './imports.sql.js';

/** A listing about to be written, with the only start that it had until now; null when it had none or several. */
export type Rewritten = { readonly into: string; readonly onlyStart: Instant | null; readonly listing: Listing };

type Move = { readonly g: string; readonly f: Instant; readonly t: Instant };

/** Keeps where dates went, for lists and calendars that name the old time. A date that was over at `now` has not moved. */
export async function saveMoves(tx: Runner, rewritten: readonly Rewritten[], now: Instant): Promise<void> {
  const moves = new Map(rewritten.flatMap((one) => movesOf(one, now)).map((move) => [`${move.g} ${move.f}`, move]));
  for (const batch of batches([...moves.values()])) {
    for (const statement of [MOVED_ON, UPSERT_MOVES, FOLLOW_MOVES]) await tx.query(statement, [batch]);
  }
}

/**
 * An edited date of a series names the one it replaces (RFC 5545 §3.8.4.4). An event with a single date keeps its UID when the
 * host changes the time; a calendar that reuses one UID for whatever comes next does so when the last date is over.
 */
function movesOf({ into, onlyStart, listing: { recurrence, occurrences } }: Rewritten, now: Instant): readonly Move[] {
  const edited = occurrences.flatMap(({ recurrenceId, start }) =>
    recurrenceId === null || recurrenceId === start ? [] : [{ g: into, f: recurrenceId, t: start }],
  );
  const [only, ...others] = occurrences;
  if (only === undefined || others.length > 0 || recurrence !== null || onlyStart === null) return edited;
  if (onlyStart === only.start || onlyStart < now) return edited;
  return [...edited, { g: into, f: onlyStart, t: only.start }];
}
