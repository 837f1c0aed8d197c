import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './statements.js';

/**
 * What the page of a single event answered when its source no longer named it. The index is built while others write, which no
 * transaction can hold, so that each step may be run again.
 */
export class Absences1764000021000 implements MigrationInterface {
  readonly name = 'Absences1764000021000';
  readonly transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      'ALTER TABLE listing ADD COLUMN IF NOT EXISTS page_asked_at timestamptz, ADD COLUMN IF NOT EXISTS page_status smallint',
      // One that was broken off is left behind, and is of no use.
      'DROP INDEX CONCURRENTLY IF EXISTS listing_unseen',
      `CREATE INDEX CONCURRENTLY listing_unseen ON listing (source_id) WHERE state = 'unseen'`,
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      'DROP INDEX listing_unseen',
      'ALTER TABLE listing DROP COLUMN page_asked_at, DROP COLUMN page_status',
    ]);
  }
}
