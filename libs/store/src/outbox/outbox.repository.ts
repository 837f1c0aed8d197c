import type { DataSource } from 'typeorm';
import type { Instant } from '#libs/domain';
import { toText } from '../database/batches.js';
import { change, row, rows } from '../database/sql.js';

export type OutboxNote = { readonly id: number; readonly gatheringId: string };

/** $1 limit, $2 now. A note claimed a minute ago and not done belongs to a worker that died. */
const CLAIM = `
  WITH waiting AS (
    SELECT id FROM outbox WHERE claimed_at IS NULL OR claimed_at <= $2::timestamptz - interval '60 seconds'
    ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED
  ), claimed AS (
    UPDATE outbox SET claimed_at = $2::timestamptz, attempts = attempts + 1 FROM waiting WHERE outbox.id = waiting.id
    RETURNING outbox.id, gathering_id
  )
  SELECT id, gathering_id AS "gatheringId" FROM claimed ORDER BY id`;

/**
 * Gatherings whose change the search index has not seen. Whoever claims a note reads the gathering as it is then and sends all of
 * it, so order and repeats do not matter.
 */
export class OutboxRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Takes up to `limit` notes; two workers never get the same one within a minute. */
  async claim(limit: number, now: Instant): Promise<readonly OutboxNote[]> {
    return rows(this.dataSource, CLAIM, [limit, now]);
  }

  async done(ids: readonly number[]): Promise<void> {
    await change(this.dataSource, 'DELETE FROM outbox WHERE id = ANY($1)', [ids]);
  }

  /** Keeps the notes for another try, a minute after they were claimed. */
  async fail(ids: readonly number[], error: string): Promise<void> {
    await change(this.dataSource, 'UPDATE outbox SET error = $2 WHERE id = ANY($1)', [
      ids,
      toText(error).slice(0, 500),
    ]);
  }

  /** How many changes the index has not seen. */
  async pending(): Promise<number> {
    return (await row<{ count: number }>(this.dataSource, 'SELECT count(*) AS count FROM outbox'))?.count ?? 0;
  }
}
