import type { DataSource } from 'typeorm';
import type { SourceAlert } from '#libs/domain';
import { ADVISORY_LOCKS } from '../database/advisory-locks.js';
import { toJson } from '../database/batches.js';
import { rows } from '../database/sql.js';
import { runnerOf, type Tx } from '../database/tx.js';
import { FORGET, KEEP, WATCHED } from './alerts.sql.js';
import type { WatchedSource } from './watched-source.js';

/** What is noticed of sources, and what was told of it. */
export class AlertsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Every source that somebody may have to look at. Until the transaction ends nobody else tells of them: one condition makes one mail. */
  async watch(tx: Tx): Promise<readonly WatchedSource[]> {
    const runner = runnerOf(this.dataSource, tx);
    await runner.query('SELECT pg_advisory_xact_lock($1)', [ADVISORY_LOCKS.alerting]);
    return rows(runner, WATCHED);
  }

  async save(
    kept: readonly SourceAlert[],
    over: readonly Pick<SourceAlert, 'sourceId' | 'kind'>[],
    tx: Tx,
  ): Promise<void> {
    const runner = runnerOf(this.dataSource, tx);
    if (kept.length > 0) await runner.query(KEEP, [toJson(kept)]);
    if (over.length > 0) await runner.query(FORGET, [toJson(over)]);
  }
}
