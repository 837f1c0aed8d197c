import type { DataSource } from 'typeorm';
import { PairReason, type Instant, type Linker, type PairDecision, type SourcePart } from '#libs/domain';
import { toJson } from '../database/batches.js';
import { row, rows, type Runner } from '../database/sql.js';
import { uuidOrNull } from '../database/uuid.js';
import { mergingIsOurs } from '../gatherings/merging-lock.js';
import { rebuildGatherings } from '../gatherings/rebuild-gatherings.js';
import {
  COMPARE_AGAIN,
  DECIDE,
  DECISIONS,
  DUE,
  JUDGED,
  LISTINGS,
  MERGED,
  PARTS,
  PART_FROM_UNLISTED,
  PARTS_OF,
  SET_BLOCKS,
  UNDER_SAME_KEYS,
  WAITING,
  WAITING_COUNT,
  WITH_THEM,
} from './duplicates.sql.js';
import { toParts, type PartRow } from './part-rows.js';
import { saveLinking } from './save-linking.js';

/** More than this are not looked at for one batch: who shares a key with so many says nothing by it. */
const CANDIDATES = 2_000;

/** Two parts that wait for a person. */
export type WaitingPair = {
  readonly a: string;
  readonly b: string;
  readonly why: readonly PairReason[];
  readonly foundAt: Instant;
};

/** Which sources' parts are one gathering: what is to be compared, what came of it, and what persons said. */
export class DuplicatesRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Whether anything was written that was not compared with other sources yet. */
  async anyDue(): Promise<boolean> {
    return (await rows(this.dataSource, DUE, [1])).length > 0;
  }

  /**
   * Compares up to `limit` parts with all that may be the same, and shows as one what is: in one transaction, with the notes for the
   * index. Nobody else writes gatherings meanwhile. `more` says whether others still wait.
   */
  async linkDue(
    limit: number,
    linker: Linker,
    now: Instant,
  ): Promise<{ readonly compared: number; readonly changed: number; readonly more: boolean }> {
    return this.dataSource.transaction(async (tx) => {
      await mergingIsOurs(tx);
      const due = (await rows<{ id: string }>(tx, DUE, [limit])).map(({ id }) => id);
      if (due.length === 0) return { compared: 0, changed: 0, more: false };
      const { parts, decisions } = await gather(tx, due, linker);
      const { affected, settled } = await saveLinking(tx, linker.link(parts, decisions, new Set(due)), due, now);
      if (affected.length > 0) await rebuildGatherings(tx, new Map(), affected, now);
      await tx.query(JUDGED, [due]);
      return { compared: due.length, changed: settled, more: due.length === limit };
    });
  }

  /** Keeps what a person said of pairs of parts, and has these compared anew. */
  async decide(
    pairs: readonly { readonly a: string; readonly b: string }[],
    verdict: PairDecision['verdict'],
    who: string,
    now: Instant,
  ): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      await mergingIsOurs(tx);
      await tx.query(DECIDE, [JSON.stringify(pairs), verdict, who, now]);
      if (verdict === 'different') {
        const parted = await rows<{ id: string; shown: string }>(tx, PART_FROM_UNLISTED, [JSON.stringify(pairs)]);
        const ids = [...new Set(parted.flatMap(({ id, shown }) => [id, shown]))];
        if (ids.length > 0) await rebuildGatherings(tx, new Map(), ids, now);
      }
      await tx.query(COMPARE_AGAIN, [[...new Set(pairs.flatMap(({ a, b }) => [a, b]))]]);
    });
  }

  /** Has all that is listed compared anew, for when the judging changed. */
  async compareAllAgain(): Promise<void> {
    await this.dataSource.query('UPDATE listing SET judged = false WHERE judged');
  }

  /** How many pairs wait for a person; of more than `most` so many. */
  async waitingCount(most: number): Promise<number> {
    return (await row<{ count: number }>(this.dataSource, WAITING_COUNT, [most]))?.count ?? 0;
  }

  /** Pairs that only a person can decide, the soonest date first, after so many. */
  async waiting(limit: number, after = 0): Promise<readonly WaitingPair[]> {
    const found = await rows<Omit<WaitingPair, 'why'> & { why: unknown }>(this.dataSource, WAITING, [limit, after]);
    return found.map((pair) => ({ ...pair, why: PairReason.array().parse(pair.why) }));
  }

  /** The parts that are shown as one with this one, the shown one first, with what each is called and who lists it. */
  async parts(
    id: string,
  ): Promise<readonly { readonly id: string; readonly title: string; readonly sources: readonly string[] }[]> {
    return rows(this.dataSource, PARTS, [uuidOrNull(id)]);
  }

  /** What several sources list and is shown as one, the latest change first, and how many there are. */
  async merged(
    limit: number,
    offset: number,
  ): Promise<{
    readonly gatherings: readonly {
      readonly id: string;
      readonly title: string;
      readonly sources: readonly string[];
    }[];
    readonly total: number;
  }> {
    const found = await rows<{ id: string; title: string; sources: string[]; total: number }>(this.dataSource, MERGED, [
      limit,
      offset,
    ]);
    return { gatherings: found.map(({ id, title, sources }) => ({ id, title, sources })), total: found[0]?.total ?? 0 };
  }

  /** Ids of the parts that are shown as one with this one, the shown one first; none when there is no such gathering. */
  async partsOf(id: string): Promise<readonly string[]> {
    return (await rows<{ id: string }>(this.dataSource, PARTS_OF, [uuidOrNull(id)])).map((part) => part.id);
  }
}

/** What is due with all that may be one with it, their present groups whole. */
async function gather(
  tx: Runner,
  due: readonly string[],
  linker: Linker,
): Promise<{ readonly parts: readonly SourcePart[]; readonly decisions: readonly PairDecision[] }> {
  const own = toParts(await rows<PartRow>(tx, LISTINGS, [due]));
  const blocks = new Map<string, readonly string[]>(due.map((id) => [id, []]));
  for (const part of own) blocks.set(part.id, [...linker.blocksOf(part)].sort());
  await tx.query(SET_BLOCKS, [toJson([...blocks].map(([id, keys]) => ({ id, blocks: keys })))]);
  const keys = [...new Set([...blocks.values()].flat())];
  const alike = await rows<{ id: string }>(tx, UNDER_SAME_KEYS, [keys, due, CANDIDATES]);
  const near = await rows<{ id: string }>(tx, WITH_THEM, [[...due, ...alike.map(({ id }) => id)]]);
  const ids = near.map(({ id }) => id);
  const here = new Set(due);
  const others = toParts(await rows<PartRow>(tx, LISTINGS, [ids.filter((id) => !here.has(id))]));
  return { parts: [...own, ...others], decisions: await rows<PairDecision>(tx, DECISIONS, [ids]) };
}
