import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './statements.js';

/** How the last thirty times ended that a source was asked, oldest first: `<instant> <outcome> <status>`. */
export class Checks1764000016000 implements MigrationInterface {
  readonly name = 'Checks1764000016000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [`ALTER TABLE source ADD COLUMN checks text[] NOT NULL DEFAULT '{}'`]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, ['ALTER TABLE source DROP COLUMN checks']);
  }
}
