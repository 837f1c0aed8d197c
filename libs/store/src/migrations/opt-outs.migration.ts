import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf, run } from './statements.js';

/** Whoever runs a site may ask us to leave it alone; a person decides on it like on all that is sent. */
export class OptOuts1764000010100 implements MigrationInterface {
  readonly name = 'OptOuts1764000010100';

  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, kinds(['event', 'feed', 'report', 'opt-out']));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, ["DELETE FROM submission WHERE kind = 'opt-out'", ...kinds(['event', 'feed', 'report'])]);
  }
}

function kinds(allowed: readonly string[]): readonly string[] {
  return [
    'ALTER TABLE submission DROP CONSTRAINT submission_kind_check',
    `ALTER TABLE submission ADD CONSTRAINT submission_kind_check ${oneOf('kind', allowed)}`,
  ];
}
