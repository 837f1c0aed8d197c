import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rows that are written at a time: they are held for a fraction of a second. */
const BATCH = 5_000;

/**
 * Fills what `Silence` added, a part at a time and each part a transaction of its own, so that nobody waits for all. What is filled
 * already stays as it is: stopped half way, it may be run again.
 */
export class SilenceFilled1764000018000 implements MigrationInterface {
  readonly name = 'SilenceFilled1764000018000';
  readonly transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    let after: string | null = '00000000-0000-0000-0000-000000000000';
    while (after !== null) {
      const [last] = (await queryRunner.query(FILL, [after, BATCH])) as readonly { readonly last: string | null }[];
      after = last?.last ?? null;
    }
  }

  /** `Silence` takes its columns away itself. */
  down(): Promise<void> {
    return Promise.resolve();
  }
}

/** $1 after this listing, $2 how many. Gives the last one looked at, null at the end. */
const FILL = `
  WITH part AS MATERIALIZED (SELECT id FROM listing WHERE id > $1 ORDER BY id LIMIT $2),
  filled AS (
    UPDATE listing SET begins_at = (prepared->'listing'->'start'->>'instant')::timestamptz,
      begins_as = (prepared->'listing'->'start'->>'local') || ' ' || (prepared->'listing'->'start'->>'zone'),
      state = CASE WHEN state IN ('listed', 'unseen') AND prepared->'listing'->>'status' = 'cancelled' THEN 'cancelled' ELSE state END,
      missing_since = coalesce(missing_since, CASE WHEN missing > 0 THEN last_seen_at END)
    FROM part WHERE listing.id = part.id AND begins_as IS NULL
  ) SELECT max(id::text) AS last FROM part`;
