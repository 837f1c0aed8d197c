import type { DataSource } from 'typeorm';
import { GatheringEdits, type EditedField, type Instant } from '#libs/domain';
import { toJson } from '../database/batches.js';
import { rows } from '../database/sql.js';
import { uuidOrNull } from '../database/uuid.js';
import { isOneWith } from './as-one.sql.js';
import { mergingStandsStill } from './merging-lock.js';
import { rebuildGatherings } from './rebuild-gatherings.js';

/** $1 gathering, $2 fields, $3 who, $4 now. */
const SAVE = `
  INSERT INTO gathering_edit (gathering_id, field, value, edited_by, edited_at)
  SELECT $1, field, value, $3, $4::timestamptz FROM json_to_recordset($2) AS given(field text, value jsonb)
  ON CONFLICT (gathering_id, field) DO UPDATE SET value = excluded.value, edited_by = excluded.edited_by, edited_at = excluded.edited_at`;

/** $1 gathering, $2 fields. */
const TAKE_BACK = `
  DELETE FROM gathering_edit WHERE field = ANY($2) AND gathering_id IN (
    SELECT part.id FROM gathering AS asked JOIN gathering AS part
      ON ${isOneWith('part', 'asked')}
    WHERE asked.id = $1)`;

/** $1 gathering. With those of all that is shown as one with it, the latest last. */
const READ = `
  SELECT field, value, edited_by AS "by", instant(edited_at) AS at FROM gathering_edit
  JOIN gathering AS part ON part.id = gathering_id
  JOIN gathering AS asked ON ${isOneWith('part', 'asked')}
  WHERE asked.id = $1 ORDER BY edited_at, part.id`;

/** A field that a person corrected. */
export type Edit = {
  readonly field: EditedField;
  readonly value: unknown;
  readonly by: string;
  readonly at: Instant;
};

/** What persons corrected of gatherings, field by field: it stays whatever sources say later, until it is taken back. */
export class EditsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The corrected fields of a gathering. */
  async of(gatheringId: string): Promise<readonly Edit[]> {
    return rows(this.dataSource, READ, [uuidOrNull(gatheringId)]);
  }

  /** Corrects the given fields and leaves all others to the sources. False when there is no such gathering. */
  async save(gatheringId: string, edits: GatheringEdits, who: string, now: Instant): Promise<boolean> {
    const fields = Object.entries(GatheringEdits.parse(edits)).map(([field, value]) => ({ field, value }));
    return this.write(gatheringId, now, SAVE, [toJson(fields), who, now]);
  }

  /** Lets sources speak again for these fields. False when there is no such gathering. */
  async takeBack(gatheringId: string, fields: readonly EditedField[], now: Instant): Promise<boolean> {
    return this.write(gatheringId, now, TAKE_BACK, [fields]);
  }

  private async write(gatheringId: string, now: Instant, sql: string, values: readonly unknown[]): Promise<boolean> {
    return this.dataSource.transaction(async (tx) => {
      await mergingStandsStill(tx);
      const found = await rows(tx, 'SELECT FROM gathering WHERE id = $1', [uuidOrNull(gatheringId)]);
      if (found.length === 0) return false;
      await tx.query(sql, [gatheringId, ...values]);
      await rebuildGatherings(tx, new Map(), [gatheringId], now);
      return true;
    });
  }
}
