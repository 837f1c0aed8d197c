import type { DataSource } from 'typeorm';
import { row, rows } from '../database/sql.js';

const SOURCES = `
  SELECT CASE WHEN state <> 'active' THEN state WHEN gone_since IS NOT NULL THEN 'led nowhere' WHEN doubt IS NOT NULL THEN 'doubted'
    WHEN failures > 0 THEN 'failing' ELSE 'well' END AS state, count(*) AS count
  FROM source GROUP BY 1`;

const NUMBERS = `
  SELECT (SELECT count(*) FROM outbox) AS outbox_depth,
    (SELECT coalesce(extract(epoch FROM now() - min(created_at)), 0)::float8 FROM outbox) AS outbox_age_seconds,
    (SELECT count(*) FROM dead_letter) AS dead_letters,
    (SELECT count(*) FROM mail WHERE sent_at IS NULL AND given_up_at IS NULL) AS mail_waiting,
    (SELECT coalesce(extract(epoch FROM now() - min(written_at)), 0)::float8 FROM mail
      WHERE sent_at IS NULL AND given_up_at IS NULL) AS mail_age_seconds,
    (SELECT count(*) FROM mail WHERE given_up_at IS NOT NULL) AS mail_given_up,
    (SELECT count(*) FROM source_alert WHERE told_at IS NOT NULL AND over_since IS NULL) AS source_alerts,
    (SELECT count(*) FROM source WHERE state = 'active' AND next_fetch_at < now() - interval '15 minutes') AS sources_late,
    (SELECT count(*) FROM snapshot WHERE read_at IS NULL AND NOT superseded AND NOT open) AS snapshots_unread,
    (SELECT count(*) FROM gathering_pair WHERE verdict = 'doubtful') AS pairs_in_doubt,
    (SELECT coalesce(sum(missing + stale + surplus), 0) FROM (SELECT * FROM index_check ORDER BY at DESC LIMIT 1) AS last) AS index_drift,
    (SELECT count(*) FROM source WHERE state = 'active'
      AND (doubt IS NOT NULL AND doubt->>'decision' IS NULL OR moved_seen >= 3)) AS quarantine_sources,
    (SELECT coalesce(extract(epoch FROM now() - min(submitted_at)), 0)::float8 FROM submission
      WHERE decision IS NULL) AS moderation_age_seconds`;

/** How things stand, in numbers: for whoever watches. Nothing of a client is in it. */
export type Vitals = {
  readonly sources: readonly { readonly state: string; readonly count: number }[];
  /** By the names that a watcher knows them by. */
  readonly numbers: Readonly<Record<string, number>>;
};

/** Reads how things stand in the database. */
export class VitalsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async read(): Promise<Vitals> {
    const sources = await rows<{ state: string; count: number }>(this.dataSource, SOURCES);
    const numbers = (await row<Record<string, number>>(this.dataSource, NUMBERS)) ?? {};
    return { sources, numbers };
  }
}
