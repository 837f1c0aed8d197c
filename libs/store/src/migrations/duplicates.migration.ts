import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf, run } from './statements.js';

/**
 * What several sources say of one gathering: each source's own part stays a row, and points to the one that all of them are shown as. What
 * a person decided about two parts, and what a person corrected, is kept apart from what sources say.
 */
export class Duplicates1764000017000 implements MigrationInterface {
  readonly name = 'Duplicates1764000017000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      `ALTER TABLE gathering
        ADD COLUMN merged_into uuid REFERENCES gathering,
        ADD COLUMN blocks text[] NOT NULL DEFAULT '{}'`,
      'CREATE INDEX gathering_merged ON gathering (merged_into) WHERE merged_into IS NOT NULL',
      'CREATE INDEX gathering_blocks ON gathering USING gin (blocks)',
      // Nothing looks for listings of other sources by these any more.
      'DROP INDEX listing_key, listing_fingerprint',
      'ALTER TABLE listing ADD COLUMN judged boolean NOT NULL DEFAULT false',
      'CREATE INDEX listing_unjudged ON listing (gathering_id) WHERE NOT judged',
      `CREATE TABLE gathering_pair (
        a uuid NOT NULL REFERENCES gathering ON DELETE CASCADE,
        b uuid NOT NULL REFERENCES gathering ON DELETE CASCADE,
        verdict text NOT NULL ${oneOf('verdict', ['same', 'different', 'doubtful'])},
        why jsonb NOT NULL DEFAULT '[]',
        found_at timestamptz NOT NULL,
        decided_by text,
        decided_at timestamptz,
        PRIMARY KEY (a, b),
        CONSTRAINT gathering_pair_in_order CHECK (a < b),
        CONSTRAINT gathering_pair_decided CHECK ((verdict = 'doubtful') = (decided_at IS NULL))
      )`,
      `CREATE INDEX gathering_pair_waiting ON gathering_pair (found_at) WHERE verdict = 'doubtful'`,
      'CREATE INDEX gathering_pair_b ON gathering_pair (b)',
      `CREATE TABLE gathering_edit (
        gathering_id uuid NOT NULL REFERENCES gathering ON DELETE CASCADE,
        field text NOT NULL,
        value jsonb,
        edited_by text NOT NULL,
        edited_at timestamptz NOT NULL,
        PRIMARY KEY (gathering_id, field)
      )`,
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      'DROP TABLE gathering_edit, gathering_pair',
      'ALTER TABLE listing DROP COLUMN judged',
      'CREATE INDEX listing_key ON listing (key)',
      'CREATE INDEX listing_fingerprint ON listing (fingerprint)',
      'ALTER TABLE gathering DROP COLUMN merged_into, DROP COLUMN blocks',
    ]);
  }
}
