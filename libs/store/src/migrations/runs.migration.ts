import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './statements.js';

/**
 * A run may ask for several answers, hours apart where a host wishes it. What is still to be asked stands on the source; the
 * answers stand together under one snapshot, which is read when the last one is in.
 */
export class Runs1764000008000 implements MigrationInterface {
  readonly name = 'Runs1764000008000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      `ALTER TABLE snapshot
        ADD COLUMN open boolean NOT NULL DEFAULT false,
        ADD COLUMN cut boolean NOT NULL DEFAULT false,
        ADD COLUMN answer_sha256 text`,
      'UPDATE snapshot SET answer_sha256 = sha256',
      'ALTER TABLE snapshot ALTER COLUMN answer_sha256 SET NOT NULL',
      `CREATE TABLE snapshot_part (
        snapshot_id uuid NOT NULL REFERENCES snapshot ON DELETE CASCADE,
        position integer NOT NULL,
        final_url text NOT NULL,
        content_type text,
        sha256 text NOT NULL REFERENCES body,
        PRIMARY KEY (snapshot_id, position)
      )`,
      'CREATE INDEX snapshot_part_of_body ON snapshot_part (sha256)',
      'DROP INDEX snapshot_unread',
      'CREATE INDEX snapshot_unread ON snapshot (id) WHERE read_at IS NULL AND NOT superseded AND NOT open',
      `ALTER TABLE source
        ADD COLUMN run jsonb,
        ADD COLUMN interval_seconds integer NOT NULL DEFAULT 21600,
        ADD COLUMN change_rate real NOT NULL DEFAULT 0.3,
        ADD COLUMN moved_to text,
        ADD COLUMN moved_seen integer NOT NULL DEFAULT 0,
        ADD COLUMN sealed_key text,
        ADD COLUMN requests bigint NOT NULL DEFAULT 0,
        ADD COLUMN not_modified bigint NOT NULL DEFAULT 0,
        ADD COLUMN bytes_fetched bigint NOT NULL DEFAULT 0,
        ADD COLUMN bytes_saved bigint NOT NULL DEFAULT 0`,
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      'DELETE FROM snapshot WHERE open',
      'DROP TABLE snapshot_part',
      'DROP INDEX snapshot_unread',
      'ALTER TABLE snapshot DROP COLUMN open, DROP COLUMN cut, DROP COLUMN answer_sha256',
      'CREATE INDEX snapshot_unread ON snapshot (id) WHERE read_at IS NULL AND NOT superseded',
      `ALTER TABLE source DROP COLUMN run, DROP COLUMN interval_seconds, DROP COLUMN change_rate, DROP COLUMN moved_to,
        DROP COLUMN moved_seen, DROP COLUMN sealed_key, DROP COLUMN requests, DROP COLUMN not_modified,
        DROP COLUMN bytes_fetched, DROP COLUMN bytes_saved`,
    ]);
  }
}
