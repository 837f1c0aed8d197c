import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf, run } from './statements.js';

export class Submissions1764000005000 implements MigrationInterface {
  readonly name = 'Submissions1764000005000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      `CREATE TABLE submission (
        id uuid PRIMARY KEY,
        reference text NOT NULL CONSTRAINT submission_reference_once UNIQUE,
        kind text NOT NULL ${oneOf('kind', ['event', 'feed'])},
        url text,
        payload jsonb NOT NULL,
        contact text,
        submitted_at timestamptz NOT NULL,
        decision text ${oneOf('decision', ['approved', 'declined'])},
        decided_by uuid,
        decided_at timestamptz,
        reason text
      )`,
      'CREATE INDEX submission_pending ON submission (submitted_at) WHERE decision IS NULL',
      `CREATE TABLE audit (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        at timestamptz NOT NULL,
        who text NOT NULL,
        what text NOT NULL,
        subject text
      )`,
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, ['DROP TABLE audit, submission']);
  }
}
