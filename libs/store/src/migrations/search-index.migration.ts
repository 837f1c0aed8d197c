import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './statements.js';

/** Which search index answers, and how far the next one is: one row each. */
export class SearchIndex1764000014000 implements MigrationInterface {
  readonly name = 'SearchIndex1764000014000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      'ALTER TABLE index_check RENAME COLUMN extra TO surplus',
      `CREATE TABLE index_live (
        single boolean PRIMARY KEY DEFAULT true CHECK (single),
        stamp text NOT NULL,
        edition integer NOT NULL,
        built_at timestamptz NOT NULL
      )`,
      `CREATE TABLE index_build (
        single boolean PRIMARY KEY DEFAULT true CHECK (single),
        stamp text NOT NULL,
        edition integer NOT NULL,
        after uuid,
        begun_at timestamptz NOT NULL,
        reached_at timestamptz NOT NULL
      )`,
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      'DROP TABLE index_build, index_live',
      'ALTER TABLE index_check RENAME COLUMN surplus TO extra',
    ]);
  }
}
