import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './statements.js';

/** Where dates went, kept after the source has forgotten it: a list may still name the old time. */
export class DateMoves1764000007000 implements MigrationInterface {
  readonly name = 'DateMoves1764000007000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      `CREATE TABLE date_move (
        gathering_id uuid NOT NULL REFERENCES gathering ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        from_at timestamptz NOT NULL,
        to_at timestamptz NOT NULL,
        PRIMARY KEY (gathering_id, from_at)
      )`,
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, ['DROP TABLE date_move']);
  }
}
