import type { DataSource } from 'typeorm';
import { DAY_MS, epochMs, toInstant, type Absences, type Absent, type Instant } from '#libs/domain';
import type { MissingListing, OwnPage, SourceId } from '#libs/domain';
import { change, row, rows } from '../database/sql.js';
import { mergingStandsStill } from '../gatherings/merging-lock.js';
import { rebuildGatherings } from '../gatherings/rebuild-gatherings.js';
import { saveMissing } from '../imports/save-missing.js';
import {
  ABSENT,
  ASKED_SOURCE,
  COUNT_REQUEST,
  KEEP_ANSWER,
  LOCK_ASKED,
  STILL_UNSEEN,
  UNASKED,
  WITNESS,
} from './absences.sql.js';

/** What the page of a single event answered: `status` null where nobody answered, `bytes` of what came. */
export type PageAnswer = { readonly status: number | null; readonly bytes: number };

/** A sweep makes up for jobs that were lost with the queue, not for those that wait for their host. */
const SWEPT_MS = DAY_MS / 24;

/** Single events that sources no longer name, and what their own pages say of that. */
export class AbsencesRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Null for a source that is not to be asked. */
  async of(sourceId: SourceId, now: Instant): Promise<Absences | null> {
    const source = await row<Omit<Absences, 'absent' | 'witness'>>(this.dataSource, ASKED_SOURCE, [sourceId]);
    if (source === null) return null;
    const absent = await rows<Absent>(this.dataSource, ABSENT, [sourceId, now]);
    const [first] = absent;
    const at = first === undefined ? null : `${new URL(first.url).origin}/`;
    const witness = at === null ? null : await row<OwnPage>(this.dataSource, WITNESS, [sourceId, now, at]);
    return { ...source, absent, witness };
  }

  /** Sources with events that were missed within the last hour and not asked about. */
  async unasked(limit: number, now: Instant): Promise<readonly SourceId[]> {
    const found = await rows<{ id: SourceId }>(this.dataSource, UNASKED, [toInstant(epochMs(now) - SWEPT_MS), limit]);
    return found.map(({ id }) => id);
  }

  /** False when a newer answer of the source was applied meanwhile, or it is to be left alone. */
  async keepAnswer(
    sourceId: SourceId,
    epoch: number,
    listingId: string,
    { status, bytes }: PageAnswer,
    now: Instant,
  ): Promise<boolean> {
    return this.dataSource.transaction(async (tx) => {
      const requests = status === null ? 0 : 1;
      if ((await change(tx, COUNT_REQUEST, [sourceId, epoch, bytes, requests])) === 0) return false;
      await tx.query(KEEP_ANSWER, [sourceId, listingId, now, status]);
      return true;
    });
  }

  /** Writes that these are gone, in one transaction; gives how many are. A newer answer of the source overtakes it: then none are. */
  async withdraw(sourceId: SourceId, epoch: number, gone: readonly MissingListing[], now: Instant): Promise<number> {
    if (gone.length === 0) return 0;
    return this.dataSource.transaction(async (tx) => {
      await mergingStandsStill(tx);
      if ((await row(tx, LOCK_ASKED, [sourceId, epoch])) === null) return 0;
      const still = await rows<{ id: string }>(tx, STILL_UNSEEN, [sourceId, gone.map(({ listingId }) => listingId)]);
      const unseen = new Set(still.map(({ id }) => id));
      const confirmed = gone.filter(({ listingId }) => unseen.has(listingId));
      const gatherings = await saveMissing(tx, { id: sourceId, confirmedAt: null }, confirmed);
      await rebuildGatherings(tx, new Map(), [...new Set(gatherings)], now);
      return gatherings.length;
    });
  }
}
