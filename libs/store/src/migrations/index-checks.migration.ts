import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './statements.js';

/** Notes that the index refused, and how far it was from the database when the two were last compared. */
export class IndexChecks1764000012000 implements MigrationInterface {
  readonly name = 'IndexChecks1764000012000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      'ALTER TABLE outbox ADD COLUMN refusals integer NOT NULL DEFAULT 0',
      'CREATE INDEX outbox_gathering ON outbox (gathering_id)',
      `CREATE TABLE index_check (
        at timestamptz PRIMARY KEY,
        missing integer NOT NULL,
        stale integer NOT NULL,
        extra integer NOT NULL,
        drift integer NOT NULL
      )`,
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      'DROP TABLE index_check',
      'DROP INDEX outbox_gathering',
      'ALTER TABLE outbox DROP COLUMN refusals',
    ]);
  }
}
