import type { GatheringIndex } from '#libs/domain';
import type { Store } from '#libs/store';
import { driftOf } from './drift.js';

const PAGE = 5_000;
const AT_ONCE = 500;

/** How many gatherings an index lacks, has in another version, or has and should not. */
export type DriftCounts = { readonly missing: number; readonly stale: number; readonly surplus: number };

/** Compares an index with the database, gathering by gathering; what differs is handed to `found` in parts. */
export async function compareIndex(
  { gatherings }: Pick<Store, 'gatherings'>,
  index: Pick<GatheringIndex, 'versions'>,
  found: (ids: readonly string[]) => Promise<void>,
): Promise<DriftCounts> {
  const counts = { missing: 0, stale: 0, surplus: 0 };
  let ids: string[] = [];
  const database = (after: string | null) => gatherings.shownVersions(after, PAGE);
  for await (const { id, how } of driftOf(database, (after) => index.versions(after, PAGE))) {
    counts[how] += 1;
    if (ids.push(id) < AT_ONCE) continue;
    await found(ids);
    ids = [];
  }
  if (ids.length > 0) await found(ids);
  return counts;
}
