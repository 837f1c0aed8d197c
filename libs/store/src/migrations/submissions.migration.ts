import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf, run } from './statements.js';

export class Submissions1764000005000 implements MigrationInterface {
  readonly name = 'Submissions1764000005000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      `CREATE TABLE submission (
        id uuid PRIMARY KEY,
        reference text NOT NULL CONSTRAINT submission_reference_once UNIQUE,
        kind text NOT NULL ${oneOf('kind', ['event', 'feed', 'report'])},
        url text,
        gathering_id uuid,
        host text,
        payload jsonb NOT NULL,
        contact text,
        submitted_at timestamptz NOT NULL,
        decision text ${oneOf('decision', ['approved', 'declined', 'blocked'])},
        decided_by uuid,
        decided_at timestamptz,
        reason text,
        source_id uuid REFERENCES source ON DELETE SET NULL,
        CONSTRAINT submission_report_has_gathering CHECK ((kind = 'report') = (gathering_id IS NOT NULL))
      )`,
      'CREATE INDEX submission_pending ON submission (submitted_at) WHERE decision IS NULL',
      'CREATE INDEX submission_host ON submission (lower(host)) WHERE host IS NOT NULL',
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
