import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf, run } from './statements.js';

/**
 * What the silence of a source means: since when and how often a listing was not named, answers that are doubted, whether keys can be
 * relied on, and since when an address has led nowhere. What is called off has a state of its own.
 * `SilenceFilled` fills the new columns: to do it here held the table for 49 s of a million rows (seen 2026).
 */
export class Silence1764000011000 implements MigrationInterface {
  readonly name = 'Silence1764000011000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      `ALTER TABLE listing
        ADD COLUMN begins_at timestamptz, ADD COLUMN begins_as text, ADD COLUMN missing_since timestamptz, ADD COLUMN missed_at timestamptz,
        DROP CONSTRAINT listing_state_check`,
      `ALTER TABLE listing ADD CONSTRAINT listing_state_check
        ${oneOf('state', ['listed', 'unseen', 'withdrawn', 'cancelled', 'past'])}`,
      `ALTER TABLE source
        ADD COLUMN identity text NOT NULL DEFAULT 'key' ${oneOf('identity', ['key', 'fingerprint'])},
        ADD COLUMN doubt jsonb,
        ADD COLUMN nowhere_since timestamptz,
        ADD COLUMN gone_since timestamptz,
        ADD COLUMN validators_lie boolean NOT NULL DEFAULT false`,
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      `UPDATE listing SET state = 'listed' WHERE state = 'cancelled'`,
      'ALTER TABLE listing DROP COLUMN begins_at, DROP COLUMN begins_as, DROP COLUMN missing_since, DROP COLUMN missed_at, DROP CONSTRAINT listing_state_check',
      `ALTER TABLE listing ADD CONSTRAINT listing_state_check ${oneOf('state', ['listed', 'unseen', 'withdrawn', 'past'])}`,
      `ALTER TABLE source DROP COLUMN identity, DROP COLUMN doubt, DROP COLUMN nowhere_since, DROP COLUMN gone_since,
        DROP COLUMN validators_lie`,
    ]);
  }
}
