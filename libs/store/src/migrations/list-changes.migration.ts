import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './statements.js';

/** What a calendar last said of an entry and when that changed; and what was taken off a list, to be put back. */
export class ListChanges1764000006000 implements MigrationInterface {
  readonly name = 'ListChanges1764000006000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      `ALTER TABLE shortlist_item DROP COLUMN seen_version, ADD COLUMN seen_entry text,
        ADD COLUMN changed_at timestamptz NOT NULL DEFAULT now(), ADD COLUMN removed_at timestamptz`,
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      'DELETE FROM shortlist_item WHERE removed_at IS NOT NULL',
      `ALTER TABLE shortlist_item DROP COLUMN removed_at, DROP COLUMN changed_at, DROP COLUMN seen_entry,
        ADD COLUMN seen_version bigint`,
    ]);
  }
}
