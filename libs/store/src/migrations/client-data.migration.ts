import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from './row-security.js';
import { oneOf, run } from './statements.js';

/** Own clients of this therapist, or the one client that a presented link belongs to. */
const OWN = 'practice_id = app_practice() AND owner_id = app_therapist()';
const OWN_OR_LINKED = `(${OWN}) OR client_id = app_client()`;
const OWN_OR_TOKEN = `(${OWN}) OR token_hash = app_token() OR client_id = app_client()`;

const OWNED = `practice_id uuid NOT NULL REFERENCES practice ON DELETE CASCADE,
        owner_id uuid NOT NULL REFERENCES account`;
const OF_CLIENT = `client_id uuid NOT NULL REFERENCES client ON DELETE CASCADE`;

export class ClientData1764000004000 implements MigrationInterface {
  readonly name = 'ClientData1764000004000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      `CREATE TABLE client (
        id uuid PRIMARY KEY,
        ${OWNED},
        label text NOT NULL,
        area text,
        needs text,
        created_at timestamptz NOT NULL DEFAULT now()
      )`,
      'CREATE INDEX client_of_owner ON client (owner_id)',
      ...rowSecurity('client', `(${OWN}) OR id = app_client()`),
      // Not bound to the client's row: the key is destroyed first, and alone is enough to erase.
      `CREATE TABLE client_key (
        id uuid PRIMARY KEY,
        client_id uuid NOT NULL CONSTRAINT client_key_once UNIQUE,
        ${OWNED},
        wrapped text NOT NULL
      )`,
      ...rowSecurity('client_key', OWN_OR_LINKED),
      `CREATE TABLE shortlist_item (
        id uuid PRIMARY KEY,
        ${OF_CLIENT},
        ${OWNED},
        gathering_id uuid NOT NULL REFERENCES gathering,
        start_at timestamptz NOT NULL,
        position integer NOT NULL,
        note text,
        feedback text,
        sequence integer NOT NULL DEFAULT 0,
        seen_version bigint,
        updated_at timestamptz NOT NULL,
        CONSTRAINT shortlist_item_once UNIQUE (client_id, gathering_id, start_at)
      )`,
      ...rowSecurity('shortlist_item', OWN_OR_LINKED),
      `CREATE TABLE share (
        id uuid PRIMARY KEY,
        ${OF_CLIENT},
        ${OWNED},
        token_hash text NOT NULL CONSTRAINT share_token_once UNIQUE,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz,
        last_used_on date
      )`,
      'CREATE INDEX share_of_client ON share (client_id)',
      ...rowSecurity('share', OWN_OR_TOKEN),
      `CREATE TABLE feed (
        id uuid PRIMARY KEY,
        ${OF_CLIENT},
        ${OWNED},
        token_hash text NOT NULL CONSTRAINT feed_token_once UNIQUE,
        device text NOT NULL,
        mode text NOT NULL ${oneOf('mode', ['discreet', 'plain', 'busy'])},
        uid_secret text NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz,
        last_fetched_on date
      )`,
      'CREATE INDEX feed_of_client ON feed (client_id)',
      ...rowSecurity('feed', OWN_OR_TOKEN),
      'CREATE TABLE retired_feed (token_hash text PRIMARY KEY, revoked_at timestamptz NOT NULL)',
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, ['DROP TABLE retired_feed, feed, share, shortlist_item, client_key, client']);
  }
}
