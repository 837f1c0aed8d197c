import type { DataSource } from 'typeorm';
import {
  Doubt,
  NO_MEMORY,
  type ImportOutcome,
  type Instant,
  type KnownListing,
  type SnapshotId,
  type SourceId,
  type SourceMemory,
} from '#libs/domain';
import { row, rows } from '../database/sql.js';
import { mergingStandsStill } from '../gatherings/merging-lock.js';
import { rebuildGatherings } from '../gatherings/rebuild-gatherings.js';
import {
  BACK,
  KNOWN,
  LEAVE_ALONE,
  LOCK_SOURCE,
  MEMORY,
  OVERTAKEN,
  READ_SNAPSHOT,
  REKEY,
  SETTLE_SOURCE,
  WITHDRAW,
} from './imports.sql.js';
import type { ImportingSource } from './importing-source.js';
import { saveListings } from './save-listings.js';
import { saveSilence } from './save-silence.js';
import { showsEveryListing } from './shows-every-listing.js';
import { toJson } from '../database/batches.js';

/** How many of a run's problems are kept to be shown; all are counted. */
const PROBLEMS_KEPT = 50;

export type SavedOutcome = {
  /** False where a newer answer counts instead. */
  readonly applied: boolean;
  readonly written: number;
  readonly gatherings: number;
  readonly occurrences: number;
};

/** What a source said, against what we hold: read before deciding, written after, all of it or nothing. */
export class ImportsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Every listing that we hold of a source. `nextStart` is null for one with no date after `now`. */
  async known(sourceId: SourceId, now: Instant): Promise<readonly KnownListing[]> {
    return rows(this.dataSource, KNOWN, [sourceId, now]);
  }

  /** What is remembered of a source beside its listings: what an answer of it is measured by. */
  async memory(sourceId: SourceId): Promise<SourceMemory> {
    const found = await row<Omit<SourceMemory, 'doubt'> & { doubt: unknown }>(this.dataSource, MEMORY, [sourceId]);
    return found === null ? NO_MEMORY : { ...found, doubt: Doubt.nullable().parse(found.doubt) };
  }

  /**
   * Writes an outcome in one transaction: listings, gatherings, dates, notes for the index, and the source's report. A run that
   * was overtaken (a newer snapshot was stored or applied) writes nothing, and so does the same outcome a second time.
   * `epoch` and `snapshotId` are null for what was not fetched, such as an organiser's own entry. `readAs` is
   * what the snapshot was loaded with; without it, the same answer is read again next time.
   */
  async saveOutcome(
    sourceId: SourceId,
    snapshotId: SnapshotId | null,
    epoch: number | null,
    outcome: ImportOutcome,
    now: Instant,
    readAs: string | null = null,
  ): Promise<SavedOutcome> {
    return this.dataSource.transaction(async (tx) => {
      await mergingStandsStill(tx);
      const source = await row<ImportingSource>(tx, LOCK_SOURCE, [sourceId, snapshotId, now]);
      if (source === null) return NOTHING;
      if (epoch !== null && (await row(tx, OVERTAKEN, [sourceId, epoch])) !== null) return NOTHING;
      if (outcome.rekeyed.length > 0) {
        const rekeyed = outcome.rekeyed.map(({ listingId, key }) => ({ id: listingId, key }));
        await tx.query(REKEY, [sourceId, JSON.stringify(rekeyed)]);
      }
      const saved = await saveListings(tx, source, outcome);
      const silenced = await saveSilence(tx, source, outcome);
      const back = source.gone && outcome.report.listings > 0 ? await rows<{ id: string }>(tx, BACK, [sourceId]) : [];
      const existing = [...new Set([...saved.existing, ...silenced.gatherings, ...back.map(({ id }) => id)])];
      const rebuilt = await rebuildGatherings(tx, saved.fresh, existing, now);
      const { report, problems } = outcome;
      await tx.query(SETTLE_SOURCE, [
        sourceId,
        epoch,
        source.seenAt,
        toJson(report),
        toJson(problems.slice(0, PROBLEMS_KEPT)),
        showsEveryListing(report) && outcome.doubt === null ? report.listings : null,
        outcome.identity,
        outcome.doubt === null ? null : toJson(outcome.doubt),
      ]);
      if (snapshotId !== null) await tx.query(READ_SNAPSHOT, [snapshotId, now, readAs]);
      return { applied: true, written: saved.written + silenced.written, ...rebuilt };
    });
  }

  /**
   * Leaves a source alone that asked for it: it is paused, all that only it lists goes out of sight, and the copies of its answers
   * go. A run or a reading that is under way writes nothing more. Gives how many listings went.
   */
  async withdraw(sourceId: SourceId, now: Instant): Promise<number> {
    return this.dataSource.transaction(async (tx) => {
      await mergingStandsStill(tx);
      if ((await row(tx, LOCK_SOURCE, [sourceId, null, now])) === null) return 0;
      await tx.query(LEAVE_ALONE, [sourceId]);
      await tx.query('DELETE FROM snapshot WHERE source_id = $1', [sourceId]);
      const gone = await rows<{ gatheringId: string }>(tx, WITHDRAW, [sourceId]);
      await rebuildGatherings(tx, new Map(), [...new Set(gone.map(({ gatheringId }) => gatheringId))], now);
      return gone.length;
    });
  }
}

const NOTHING: SavedOutcome = { applied: false, written: 0, gatherings: 0, occurrences: 0 };
