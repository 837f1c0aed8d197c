import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './statements.js';

/** How the source was set up when its answer was read: the same answer, to be read in the same way, need not be read again. */
export class SaidAgain1764000019000 implements MigrationInterface {
  readonly name = 'SaidAgain1764000019000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, ['ALTER TABLE snapshot ADD COLUMN read_as text']);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, ['ALTER TABLE snapshot DROP COLUMN read_as']);
  }
}
