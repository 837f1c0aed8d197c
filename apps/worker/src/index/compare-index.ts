import type { MeiliIndex } from '#libs/search';
import type { Store } from '#libs/store';
import { driftOf } from './drift.js';

const PAGE = 5_000;
const AT_ONCE = 500;

/** How many gatherings an index lacks, has in another version, or has and should not; what it waits for or refused is not counted. */
export type DriftCounts = { readonly missing: number; readonly stale: number; readonly surplus: number };

/**
 * Compares an index with the database, gathering by gathering; what differs is handed to `found` in parts. Both change while they are read:
 * what seems to differ is looked at once more, first in the database, and what has no note there the index must have been told.
 */
export async function compareIndex(
  { gatherings }: Pick<Store, 'gatherings'>,
  index: Pick<MeiliIndex, 'versions' | 'held'>,
  found: (ids: readonly string[]) => Promise<void>,
): Promise<DriftCounts> {
  const counts = { missing: 0, stale: 0, surplus: 0 };
  const lookAgain = async (ids: readonly string[]): Promise<void> => {
    const shown = (await gatherings.shownNow(ids)).filter(({ noted }) => !noted);
    const held = await index.held(ids);
    const differing = shown.filter(({ id, version }) => version !== (held.get(id) ?? null));
    for (const { id, version } of differing)
      counts[version === null ? 'surplus' : held.has(id) ? 'stale' : 'missing'] += 1;
    if (differing.length > 0) await found(differing.map(({ id }) => id));
  };
  let ids: string[] = [];
  const database = (after: string | null) => gatherings.shownVersions(after, PAGE);
  for await (const id of driftOf(database, (after) => index.versions(after, PAGE))) {
    if (ids.push(id) < AT_ONCE) continue;
    await lookAgain(ids);
    ids = [];
  }
  if (ids.length > 0) await lookAgain(ids);
  return counts;
}
