import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './statements.js';

/**
 * Calendars that somebody sends as a file wait in the database, and keys of calendars wait sealed: neither is ever written to a
 * disk of ours or into what a moderator sees.
 */
export class Uploads1764000009000 implements MigrationInterface {
  readonly name = 'Uploads1764000009000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      `CREATE TABLE upload (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        handle_hash text NOT NULL CONSTRAINT upload_handle_once UNIQUE,
        name text NOT NULL,
        content_type text,
        sha256 text NOT NULL REFERENCES body,
        kept_until timestamptz NOT NULL
      )`,
      'CREATE INDEX upload_of_body ON upload (sha256)',
      'CREATE INDEX upload_over ON upload (kept_until)',
      `ALTER TABLE submission
        ADD COLUMN sealed_key text,
        ADD COLUMN upload_id uuid REFERENCES upload ON DELETE SET NULL,
        ADD COLUMN replaces_id uuid REFERENCES source ON DELETE SET NULL`,
      'CREATE INDEX submission_of_upload ON submission (upload_id) WHERE upload_id IS NOT NULL',
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      'ALTER TABLE submission DROP COLUMN sealed_key, DROP COLUMN upload_id, DROP COLUMN replaces_id',
      'DROP TABLE upload',
    ]);
  }
}
