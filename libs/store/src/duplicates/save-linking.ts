import type { Instant, Linking } from '#libs/domain';
import { toJson } from '../database/batches.js';
import { rows, type Runner } from '../database/sql.js';
import { FOLLOW, IN_DOUBT, KEEP_OUT_OF_SIGHT, LOOK_AGAIN, NO_LONGER_IN_DOUBT, SET_MERGED } from './duplicates.sql.js';

const PARTED = 'It was shown as one with a gathering that is hidden, and is another one.';

type Changed = { readonly id: string; readonly before: string | null; readonly after: string | null };

/**
 * Writes which parts are shown as which. `affected` are the gatherings to be merged anew; `settled` how many parts are shown as another
 * gathering now than before. Only pairs of which one was compared now are said to be in doubt or no longer.
 */
export async function saveLinking(
  tx: Runner,
  { groups, doubtful }: Linking,
  compared: readonly string[],
  now: Instant,
): Promise<{ readonly affected: readonly string[]; readonly settled: number }> {
  const into = groups.flatMap(({ shown, parts: ids }) =>
    [...new Set([shown, ...ids])].map((id) => ({ id, into_id: id === shown ? null : shown })),
  );
  // Whole groups are locked in one order, before any of them is written.
  await tx.query('SELECT FROM gathering WHERE id = ANY($1) ORDER BY id FOR UPDATE', [into.map(({ id }) => id)]);
  const changed = await rows<Changed>(tx, SET_MERGED, [JSON.stringify(into)]);
  const merged = changed.flatMap(({ id, after }) => (after === null ? [] : [id]));
  const followed = merged.length === 0 ? [] : await rows<{ id: string }>(tx, FOLLOW, [merged]);
  const left = changed.flatMap(({ id, before }) => (before === null ? [] : [{ part: id, shown: before }]));
  if (left.length > 0) await tx.query(LOOK_AGAIN, [JSON.stringify(left), PARTED]);
  const shown = groups.flatMap((group) => (group.parts.length > 1 ? [group.shown] : []));
  const unseen = shown.length === 0 ? [] : await rows<{ id: string }>(tx, KEEP_OUT_OF_SIGHT, [shown]);
  const affected = new Set([
    ...changed.flatMap(({ id, before, after }) => [id, before, after].filter((one) => one !== null)),
    ...[...followed, ...unseen].map(({ id }) => id),
  ]);
  const here = new Set(compared);
  const ours = doubtful.filter(({ a, b }) => here.has(a) || here.has(b));
  await tx.query(NO_LONGER_IN_DOUBT, [compared, toJson(ours.map(({ a, b }) => ({ a, b })))]);
  if (ours.length > 0) await tx.query(IN_DOUBT, [toJson(ours), now]);
  return { affected: [...affected], settled: changed.length };
}
