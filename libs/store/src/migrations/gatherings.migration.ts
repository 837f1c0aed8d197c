import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf, run } from './statements.js';

export class Gatherings1764000002000 implements MigrationInterface {
  readonly name = 'Gatherings1764000002000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      'CREATE SEQUENCE gathering_version',
      // Instants inside JSON, where the driver's own reading of types does not reach.
      `CREATE FUNCTION instant(timestamptz) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
        AS $$ SELECT to_char($1 AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') $$`,
      `CREATE TABLE gathering (
        id uuid PRIMARY KEY,
        version bigint NOT NULL,
        hash text NOT NULL,
        listed boolean NOT NULL,
        state text NOT NULL DEFAULT 'public' ${oneOf('state', ['public', 'held', 'hidden'])},
        state_reason text,
        title text NOT NULL,
        description text NOT NULL,
        mode text NOT NULL,
        host_name text,
        host_kind text,
        series text,
        venue_name text,
        place text,
        locality text,
        postal_code text,
        lat double precision,
        lon double precision,
        facets text[] NOT NULL,
        closed boolean NOT NULL,
        harmful boolean NOT NULL,
        record json NOT NULL,
        words tsvector GENERATED ALWAYS AS (
          setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('simple', title), 'A') ||
          setweight(to_tsvector('english', coalesce(host_name, '') || ' ' || coalesce(venue_name, '')), 'B') ||
          setweight(to_tsvector('english', coalesce(place, '')), 'C') ||
          setweight(to_tsvector('english', left(description, 20000)), 'D')
        ) STORED
      )`,
      'CREATE INDEX gathering_changed ON gathering (version)',
      'CREATE INDEX gathering_words ON gathering USING gin (words)',
      `CREATE INDEX gathering_host ON gathering (host_name) WHERE listed`,
      `CREATE INDEX gathering_held ON gathering (id) WHERE state = 'held'`,
      `CREATE TABLE listing (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        source_id uuid NOT NULL REFERENCES source ON DELETE CASCADE,
        key text NOT NULL,
        hash text NOT NULL,
        fingerprint text NOT NULL,
        gathering_id uuid NOT NULL REFERENCES gathering ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        state text NOT NULL ${oneOf('state', ['listed', 'unseen', 'withdrawn', 'past'])},
        missing integer NOT NULL DEFAULT 0,
        first_seen_at timestamptz NOT NULL,
        last_seen_at timestamptz NOT NULL,
        last_start timestamptz,
        title text NOT NULL,
        url text,
        run text,
        prepared json NOT NULL,
        CONSTRAINT listing_key_once UNIQUE (source_id, key)
      )`,
      'CREATE INDEX listing_of_gathering ON listing (gathering_id)',
      'CREATE INDEX listing_key ON listing (key)',
      'CREATE INDEX listing_fingerprint ON listing (fingerprint)',
      `CREATE TABLE occurrence (
        gathering_id uuid NOT NULL REFERENCES gathering ON DELETE CASCADE,
        start_at timestamptz NOT NULL,
        end_at timestamptz,
        zone text NOT NULL,
        start_local text NOT NULL,
        all_day boolean NOT NULL,
        status text NOT NULL,
        title text,
        cell integer,
        lat double precision,
        lon double precision,
        PRIMARY KEY (gathering_id, start_at)
      )`,
      'CREATE INDEX occurrence_cell ON occurrence (cell, start_at)',
      'CREATE INDEX occurrence_start ON occurrence (start_at)',
      `CREATE TABLE outbox (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        gathering_id uuid NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        claimed_at timestamptz,
        attempts integer NOT NULL DEFAULT 0,
        error text
      )`,
      'CREATE UNIQUE INDEX outbox_waiting ON outbox (gathering_id) WHERE claimed_at IS NULL',
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      'DROP TABLE outbox, occurrence, listing, gathering',
      'DROP FUNCTION instant',
      'DROP SEQUENCE gathering_version',
    ]);
  }
}
