import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf, run } from './statements.js';

/** Jobs that nobody will try again by themselves: they outlive the queue, so that they can be tried when what was wrong is put right. */
export class DeadLetters1764000015000 implements MigrationInterface {
  readonly name = 'DeadLetters1764000015000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      `CREATE TABLE dead_letter (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        job text NOT NULL,
        key text NOT NULL,
        data jsonb NOT NULL,
        source_id uuid REFERENCES source ON DELETE CASCADE,
        stage text NOT NULL ${oneOf('stage', ['fetch', 'read', 'apply', 'link', 'index', 'upkeep'])},
        code text NOT NULL,
        sentence text NOT NULL,
        sha256 text,
        first_at timestamptz NOT NULL,
        last_at timestamptz NOT NULL,
        count integer NOT NULL,
        replayed_at timestamptz,
        CONSTRAINT dead_letter_once UNIQUE (job, key)
      )`,
      'CREATE INDEX dead_letter_of_source ON dead_letter (source_id)',
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, ['DROP TABLE dead_letter']);
  }
}
