import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from './row-security.js';
import { oneOf, run } from './statements.js';

export class Accounts1764000003000 implements MigrationInterface {
  readonly name = 'Accounts1764000003000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      ...CONTEXT_FUNCTIONS,
      'CREATE TABLE practice (id uuid PRIMARY KEY, name text NOT NULL, created_at timestamptz NOT NULL DEFAULT now())',
      // Which master keys wrap anything here. Readable without a practice, so that a start with the wrong key is refused.
      'CREATE TABLE master_key (id text PRIMARY KEY, first_used_at timestamptz NOT NULL DEFAULT now())',
      `CREATE TABLE practice_key (
        id uuid PRIMARY KEY,
        practice_id uuid NOT NULL REFERENCES practice ON DELETE CASCADE,
        wrapped text NOT NULL,
        CONSTRAINT practice_key_once UNIQUE (practice_id)
      )`,
      ...rowSecurity('practice_key', 'practice_id = app_practice()'),
      `CREATE TABLE account (
        id uuid PRIMARY KEY,
        practice_id uuid REFERENCES practice ON DELETE CASCADE,
        email text NOT NULL,
        name text NOT NULL,
        role text NOT NULL ${oneOf('role', ['therapist', 'owner', 'moderator'])},
        password_hash text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT account_email_once UNIQUE (email),
        CONSTRAINT account_practice CHECK ((role = 'moderator') = (practice_id IS NULL))
      )`,
      // Signing in knows an address, a session knows an account; neither may list who else there is.
      ...rowSecurity('account', 'practice_id = app_practice() OR id = app_account() OR email = app_email()'),
      `CREATE TABLE session (
        token_hash text PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        created_at timestamptz NOT NULL,
        seen_at timestamptz NOT NULL
      )`,
      'CREATE INDEX session_of_account ON session (account_id)',
      `CREATE TABLE sign_in_failure (
        key text PRIMARY KEY,
        failures integer NOT NULL,
        blocked_until timestamptz,
        last_at timestamptz NOT NULL
      )`,
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      'DROP TABLE sign_in_failure, session, account, practice_key, master_key, practice',
      'DROP FUNCTION app_practice, app_therapist, app_client, app_account, app_email, app_token',
    ]);
  }
}

/** What the present transaction may see. Unset is null, and null equals nothing: no context, no rows. */
const CONTEXT_FUNCTIONS = [
  setting('app_practice', 'app.practice_id', 'uuid'),
  setting('app_therapist', 'app.therapist_id', 'uuid'),
  setting('app_client', 'app.client_id', 'uuid'),
  setting('app_account', 'app.account_id', 'uuid'),
  setting('app_email', 'app.email', 'text'),
  setting('app_token', 'app.token_hash', 'text'),
];

function setting(name: string, key: string, type: string): string {
  return `CREATE FUNCTION ${name}() RETURNS ${type} LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT nullif(current_setting('${key}', true), '')::${type} $$`;
}
