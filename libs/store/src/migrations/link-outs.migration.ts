import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf, run } from './statements.js';

/** Organisations that keep their own lists: a link that leads there, and nothing of what they list. */
export class LinkOuts1764000010000 implements MigrationInterface {
  readonly name = 'LinkOuts1764000010000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      `CREATE TABLE link_out (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        organisation text NOT NULL,
        about text NOT NULL,
        for_whom text NOT NULL,
        how text NOT NULL,
        url text NOT NULL CONSTRAINT link_out_is_https CHECK (url LIKE 'https://%'),
        place_url text CONSTRAINT link_out_place_is_https CHECK (place_url LIKE 'https://%' AND place_url LIKE '%{place}%'),
        phone text,
        why_not_copied text NOT NULL,
        languages text[] NOT NULL DEFAULT '{}',
        checked_at timestamptz NOT NULL,
        state text NOT NULL ${oneOf('state', ['listed', 'retired'])}
      )`,
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, ['DROP TABLE link_out']);
  }
}
