import type { DataSource } from 'typeorm';
import type { Instant } from '#libs/domain';
import { toText } from '../database/batches.js';
import { change, row, rows } from '../database/sql.js';
import {
  ANNOUNCE_MISSING,
  CLAIM,
  DONE,
  FORGET_CHECKS,
  REFUSALS,
  REFUSE,
  REFUSED,
  RENEW,
  REVIVE,
  SAVE_CHECK,
} from './outbox.sql.js';

export type OutboxNote = { readonly id: number; readonly gatheringId: string };

/** How far the index was from the database, beside what it waits for or refused. */
export type IndexCheck = {
  readonly at: Instant;
  readonly missing: number;
  readonly stale: number;
  readonly surplus: number;
};

/** What the index would not have, and why. */
export type RefusedNote = { readonly gatheringId: string; readonly reason: string };

/** What waits to be told to the index: how many, since when, and how many it refused. */
export type OutboxState = { readonly waiting: number; readonly oldest: Instant | null; readonly refused: number };

/**
 * Gatherings whose change the search index has not seen. Whoever claims a note reads the gathering as it is then and sends all of
 * it, so order and repeats do not matter.
 */
export class OutboxRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Takes up to `limit` notes, the oldest first. Only for whoever has the turn `index-writer`. */
  async claim(limit: number, now: Instant): Promise<readonly OutboxNote[]> {
    return rows(this.dataSource, CLAIM, [limit, now]);
  }

  async done(ids: readonly number[]): Promise<void> {
    await change(this.dataSource, DONE, [ids]);
  }

  /** The index will not have these: another try half a minute later, and after the third none until they change. */
  async refuse(ids: readonly number[], why: string): Promise<void> {
    await change(this.dataSource, REFUSE, [ids, toText(why).slice(0, 500)]);
  }

  /** Notes for what an index turned out to lack, or to have too much; gives how many had none yet. */
  async announce(gatheringIds: readonly string[]): Promise<number> {
    return gatheringIds.length === 0 ? 0 : (await rows(this.dataSource, ANNOUNCE_MISSING, [gatheringIds])).length;
  }

  /** Notes for what was sent when it may have been another's turn: the index may have it in an older version. */
  async renew(gatheringIds: readonly string[]): Promise<void> {
    await change(this.dataSource, RENEW, [gatheringIds]);
  }

  /** What the index will not have, oldest first. */
  async refusals(limit: number): Promise<readonly RefusedNote[]> {
    return rows(this.dataSource, REFUSED, [limit]);
  }

  /** Asks anew for all that was refused. Gives how many. */
  async revive(): Promise<number> {
    return change(this.dataSource, REVIVE);
  }

  /** How many changes the index has not seen and still may. */
  async pending(): Promise<number> {
    return (await this.state()).waiting;
  }

  async state(): Promise<OutboxState> {
    const found = await row<OutboxState>(
      this.dataSource,
      `SELECT count(*) FILTER (WHERE refusals < ${String(REFUSALS)}) AS waiting, count(*) FILTER (WHERE refusals >= ${String(REFUSALS)}) AS refused,
         min(created_at) FILTER (WHERE refusals < ${String(REFUSALS)}) AS oldest FROM outbox`,
    );
    return found ?? { waiting: 0, oldest: null, refused: 0 };
  }

  async saveCheck({ at, missing, stale, surplus }: IndexCheck): Promise<void> {
    await change(this.dataSource, SAVE_CHECK, [at, missing, stale, surplus]);
    await change(this.dataSource, FORGET_CHECKS, [at]);
  }
}
