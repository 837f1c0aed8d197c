import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf, run } from './statements.js';

export class Sources1764000001000 implements MigrationInterface {
  readonly name = 'Sources1764000001000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      'CREATE EXTENSION IF NOT EXISTS pg_trgm',
      `CREATE TABLE source (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        name text NOT NULL,
        importer text NOT NULL,
        url text NOT NULL CONSTRAINT source_url_once UNIQUE,
        host text NOT NULL,
        zone text NOT NULL,
        language text,
        host_name text,
        host_kind text NOT NULL ${oneOf('host_kind', ['library', 'club', 'faith', 'support-group', 'other'])},
        default_venue jsonb,
        options jsonb NOT NULL DEFAULT '{}',
        state text NOT NULL ${oneOf('state', ['proposed', 'active', 'paused', 'gone'])},
        allow_http boolean NOT NULL DEFAULT false,
        next_fetch_at timestamptz NOT NULL,
        claimed_until timestamptz,
        epoch bigint NOT NULL DEFAULT 0,
        applied_epoch bigint NOT NULL DEFAULT 0,
        etag text,
        last_modified text,
        final_url text,
        failures integer NOT NULL DEFAULT 0,
        last_fetch_at timestamptz,
        last_ok_at timestamptz,
        last_outcome text ${oneOf('last_outcome', ['changed', 'unchanged', 'failed', 'refused'])},
        last_status integer,
        last_bytes bigint,
        last_problem text,
        confirmed_at timestamptz,
        trailing_counts integer[] NOT NULL DEFAULT '{}',
        report jsonb,
        report_problems jsonb,
        created_at timestamptz NOT NULL DEFAULT now()
      )`,
      `CREATE INDEX source_due ON source (next_fetch_at) WHERE state = 'active'`,
      `CREATE TABLE body (
        sha256 text PRIMARY KEY,
        bytes bytea NOT NULL
      )`,
      // Compression by the server costs more than it saves on text that is read once.
      'ALTER TABLE body ALTER COLUMN bytes SET STORAGE EXTERNAL',
      `CREATE TABLE snapshot (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        source_id uuid NOT NULL REFERENCES source ON DELETE CASCADE,
        epoch bigint NOT NULL,
        url text NOT NULL,
        final_url text NOT NULL,
        fetched_at timestamptz NOT NULL,
        content_type text,
        sha256 text NOT NULL REFERENCES body,
        read_at timestamptz,
        superseded boolean NOT NULL DEFAULT false,
        attempts integer NOT NULL DEFAULT 0,
        last_error text
      )`,
      'CREATE INDEX snapshot_of_source ON snapshot (source_id, fetched_at DESC, id DESC)',
      'CREATE INDEX snapshot_of_body ON snapshot (sha256)',
      'CREATE INDEX snapshot_unread ON snapshot (id) WHERE read_at IS NULL AND NOT superseded',
      `CREATE TABLE host_lease (
        host text PRIMARY KEY,
        busy_until_ms bigint NOT NULL DEFAULT 0,
        next_at_ms bigint NOT NULL DEFAULT 0
      )`,
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, ['DROP TABLE host_lease, snapshot, body, source']);
  }
}
