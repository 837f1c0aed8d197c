import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './statements.js';

/** What the programs that ran here last were like, so that the next ones see what has changed: the edition of the time zones. */
export class Facts1764000013000 implements MigrationInterface {
  readonly name = 'Facts1764000013000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, ['CREATE TABLE fact (name text PRIMARY KEY, value text NOT NULL)']);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, ['DROP TABLE fact']);
  }
}
