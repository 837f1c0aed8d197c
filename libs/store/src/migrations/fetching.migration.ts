import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf, run } from './statements.js';

/**
 * What the page needs that says whom we read: whoever runs a site may ask us there to leave it alone, on which a person decides as
 * on all that is sent; and sources are read out in the order of their hosts.
 */
export class Fetching1764000010100 implements MigrationInterface {
  readonly name = 'Fetching1764000010100';

  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      ...kinds(['event', 'feed', 'report', 'opt-out']),
      'CREATE INDEX source_by_host ON source (host, name, id)',
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      'DROP INDEX source_by_host',
      "DELETE FROM submission WHERE kind = 'opt-out'",
      ...kinds(['event', 'feed', 'report']),
    ]);
  }
}

function kinds(allowed: readonly string[]): readonly string[] {
  return [
    'ALTER TABLE submission DROP CONSTRAINT submission_kind_check',
    `ALTER TABLE submission ADD CONSTRAINT submission_kind_check ${oneOf('kind', allowed)}`,
  ];
}
