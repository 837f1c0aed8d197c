import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf, run } from './statements.js';

const STAGES = ['fetch', 'read', 'apply', 'link', 'index', 'upkeep'];

/** Mails that wait to be sent, and what was told of sources. Whoever tells moderators has to know their addresses. */
export class Mail1764000020000 implements MigrationInterface {
  readonly name = 'Mail1764000020000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      `CREATE TABLE mail (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        place bigint GENERATED ALWAYS AS IDENTITY,
        kind text NOT NULL ${oneOf('kind', ['alert'])},
        address text NOT NULL,
        subject text NOT NULL,
        body text NOT NULL,
        written_at timestamptz NOT NULL,
        good_until timestamptz NOT NULL,
        tries integer NOT NULL DEFAULT 0,
        next_at timestamptz NOT NULL,
        problem text,
        sent_at timestamptz,
        given_up_at timestamptz,
        CONSTRAINT mail_ends_once CHECK (sent_at IS NULL OR given_up_at IS NULL)
      )`,
      'CREATE INDEX mail_waiting ON mail (place) WHERE sent_at IS NULL AND given_up_at IS NULL',
      `CREATE TABLE source_alert (
        source_id uuid NOT NULL REFERENCES source ON DELETE CASCADE,
        kind text NOT NULL ${oneOf('kind', ['quiet', 'quarantined', 'changed-shape'])},
        since timestamptz NOT NULL,
        told_at timestamptz,
        over_since timestamptz,
        PRIMARY KEY (source_id, kind)
      )`,
      `CREATE FUNCTION app_moderators() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
        AS $$ SELECT coalesce(current_setting('app.moderators', true), '') = 'all' $$`,
      `CREATE POLICY account_moderators ON account FOR SELECT USING (role = 'moderator' AND app_moderators())`,
      'ALTER TABLE dead_letter DROP CONSTRAINT dead_letter_stage_check',
      `ALTER TABLE dead_letter ADD CONSTRAINT dead_letter_stage_check ${oneOf('stage', [...STAGES, 'mail'])}`,
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      `DELETE FROM dead_letter WHERE stage = 'mail'`,
      'ALTER TABLE dead_letter DROP CONSTRAINT dead_letter_stage_check',
      `ALTER TABLE dead_letter ADD CONSTRAINT dead_letter_stage_check ${oneOf('stage', STAGES)}`,
      'DROP POLICY account_moderators ON account',
      'DROP FUNCTION app_moderators',
      'DROP TABLE source_alert, mail',
    ]);
  }
}
