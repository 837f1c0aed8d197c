import type { DataSource } from 'typeorm';
import type { Instant } from '#libs/domain';
import { rows } from '../database/sql.js';
import { runnerOf, type Tx } from '../database/tx.js';

/** Who did what to which row, and when: ids only, never a value of a client. */
export type AuditEntry = {
  readonly who: string;
  /** A stable word such as `client.erased`. */
  readonly what: string;
  /** Id of what it was done to. */
  readonly subject: string | null;
  readonly at: Instant;
};

/** Written and read, never changed: the application's role may do no more. */
export class AuditRepository {
  constructor(private readonly dataSource: DataSource) {}

  async record(entry: AuditEntry, tx?: Tx): Promise<void> {
    await runnerOf(this.dataSource, tx).query('INSERT INTO audit (at, who, what, subject) VALUES ($1, $2, $3, $4)', [
      entry.at,
      entry.who,
      entry.what,
      entry.subject,
    ]);
  }

  /** Newest first. */
  async recent(limit: number): Promise<readonly AuditEntry[]> {
    return rows(this.dataSource, 'SELECT who, what, subject, at FROM audit ORDER BY id DESC LIMIT $1', [limit]);
  }
}
