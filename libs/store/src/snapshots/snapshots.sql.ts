import { UNREAD } from '../sources/sources.sql.js';

/**
 * Touching equal bytes holds them, so that a purge at the same moment leaves them alone. What was found damaged, and
 * emptied for that, is whole again.
 */
const OR_KEPT = `ON CONFLICT (sha256) DO UPDATE
  SET sha256 = excluded.sha256, bytes = CASE WHEN length(body.bytes) = 0 THEN excluded.bytes ELSE body.bytes END`;

/** $1 hash, $2 bytes. */
export const KEEP_BODY = `INSERT INTO body (sha256, bytes) VALUES ($1, $2) ${OR_KEPT}`;

/** $1 hash, $2 bytes, $3 source, $4 epoch, $5 address, $6 where it led, $7 when, $8 content type, $9 open. Nothing when a newer run has begun. */
export const SAVE = `
  WITH current AS MATERIALIZED (
    SELECT id, epoch FROM source WHERE id = $3 AND epoch = $4 FOR UPDATE
  ), kept AS (
    INSERT INTO body (sha256, bytes) SELECT $1, $2::bytea FROM current ${OR_KEPT}
  )
  INSERT INTO snapshot (source_id, epoch, url, final_url, fetched_at, content_type, sha256, answer_sha256, open)
  SELECT id, epoch, $5, $6, $7::timestamptz, $8, $1, $1, $9 FROM current RETURNING id`;

/** How a source is set up, as far as what is made of its answer depends on that. Another way of reading is another text. */
const SET_UP = `md5(ROW(source.url, source.importer, source.options, source.zone, source.language, source.host_name, source.host_kind,
    source.default_venue)::text)`;

/** $1 snapshot. A 304 says the last answer again. */
export const LOAD = `
  SELECT source_id AS "sourceId", snapshot.epoch, snapshot.url, snapshot.final_url AS "finalUrl", fetched_at AS "fetchedAt",
    content_type AS "contentType", sha256, bytes, cut, encode(sha256(bytes), 'hex') <> sha256 AS damaged, ${SET_UP} AS "readAs",
    CASE WHEN source.last_status = 304 AND source.last_outcome = 'unchanged' AND NOT EXISTS (
        SELECT FROM snapshot AS newer WHERE newer.source_id = snapshot.source_id AND NOT newer.open
          AND (newer.fetched_at, newer.id) > (snapshot.fetched_at, snapshot.id))
      THEN greatest(fetched_at, source.last_fetch_at) ELSE fetched_at END AS "confirmedAt"
  FROM snapshot JOIN body USING (sha256) JOIN source ON source.id = source_id WHERE snapshot.id = $1`;

/** $1 now. */
export const PURGE_SNAPSHOTS = `
  DELETE FROM snapshot WHERE fetched_at < $1::timestamptz - interval '7 days'
    AND EXISTS (SELECT FROM snapshot AS newer WHERE newer.source_id = snapshot.source_id AND NOT newer.open
      AND (newer.fetched_at, newer.id) > (snapshot.fetched_at, snapshot.id))`;

export const PURGE_BODIES = `
  DELETE FROM body WHERE sha256 IN (
    SELECT sha256 FROM body WHERE NOT EXISTS (SELECT FROM snapshot WHERE snapshot.sha256 = body.sha256)
      AND NOT EXISTS (SELECT FROM snapshot_part WHERE snapshot_part.sha256 = body.sha256)
      AND NOT EXISTS (SELECT FROM upload WHERE upload.sha256 = body.sha256)
    FOR UPDATE SKIP LOCKED)`;

/**
 * $1 snapshot, $2 what happened, $3 code, $4 problems. The source fails once by one answer, however often that is tried. Its
 * validators go, so that the next answer is no 304 that would confirm what nobody could read.
 */
export const FAIL_READING = `
  WITH failed AS (
    UPDATE snapshot SET attempts = attempts + 1, last_error = $2 WHERE id = $1 RETURNING source_id, epoch, attempts
  )
  UPDATE source SET last_outcome = 'failed', last_problem = $3, report_problems = $4, etag = NULL, last_modified = NULL,
    failures = failures + CASE WHEN failed.attempts = 1 THEN 1 ELSE 0 END
  FROM failed WHERE source.id = failed.source_id AND source.epoch = failed.epoch`;

/** $1 snapshot. Empties what is damaged of it, so that the next answer with the same bytes makes it whole. */
export const EMPTY_DAMAGED = `
  UPDATE body SET bytes = '' WHERE encode(sha256(bytes), 'hex') <> sha256 AND sha256 IN (
    SELECT sha256 FROM snapshot WHERE id = $1 UNION SELECT sha256 FROM snapshot_part WHERE snapshot_id = $1)`;

/** $1 snapshot, $2 now. A newer run than its own asks anyway. */
export const ASK_AGAIN = `
  UPDATE source SET next_fetch_at = least(next_fetch_at, $2::timestamptz)
  FROM snapshot WHERE snapshot.id = $1 AND source.id = source_id AND source.epoch = snapshot.epoch`;

/** $1 source. */
export const WAITING = `
  SELECT FROM snapshot WHERE source_id = $1 AND read_at IS NULL AND NOT superseded AND NOT open AND attempts = 0`;

/** $1 read before, $2 limit. What failed three times waits as a dead letter. */
export const STALE = `
  SELECT id FROM (
    SELECT DISTINCT ON (source_id) snapshot.id, read_at FROM snapshot JOIN source ON source.id = source_id
    WHERE read_at IS NOT NULL AND source.state <> 'gone' AND attempts < 3
    ORDER BY source_id, fetched_at DESC, snapshot.id DESC
  ) AS last WHERE read_at < $1::timestamptz ORDER BY read_at LIMIT $2`;

/** $1 source, $2 the newest answer. */
export const SUPERSEDE = `
  UPDATE snapshot SET superseded = true WHERE source_id = $1 AND id <> $2 AND read_at IS NULL AND NOT superseded`;

/** $1 snapshot, $2 address, $3 content type, $4 hash. Nothing when the run is over. */
export const ADD_PART = `
  INSERT INTO snapshot_part (snapshot_id, position, final_url, content_type, sha256)
  SELECT id, (SELECT count(*) FROM snapshot_part WHERE snapshot_id = $1), $2, $3, $4 FROM snapshot WHERE id = $1 AND open`;

/** $1 snapshot. */
export const PARTS = `
  SELECT final_url AS "finalUrl", content_type AS "contentType", bytes, encode(sha256(bytes), 'hex') <> sha256 AS damaged
  FROM snapshot_part JOIN body USING (sha256) WHERE snapshot_id = $1 ORDER BY position`;

/** $1 snapshot, $2 whether something is missing. The whole answer is named by the hashes of its parts; older unread ones are superseded. */
export const CLOSE = `
  WITH closed AS (
    UPDATE snapshot SET open = false, cut = $2, answer_sha256 = coalesce((
      SELECT encode(sha256(convert_to(snapshot.sha256 || string_agg(part.sha256, '' ORDER BY position), 'UTF8')), 'hex')
      FROM snapshot_part AS part WHERE snapshot_id = $1), sha256)
    WHERE id = $1 AND open RETURNING source_id, answer_sha256
  ), older AS (
    UPDATE snapshot SET superseded = true FROM closed
    WHERE snapshot.source_id = closed.source_id AND snapshot.id <> $1 AND read_at IS NULL AND NOT superseded
  ) SELECT answer_sha256 AS "answerSha256" FROM closed`;

/**
 * $1 snapshot, closed and not read; $2 how long ago the one before it may have been read. Takes it for read, and writes on the source what
 * reading it would have written, when reading it could change nothing: the whole answer and what goes with it are as they were, the
 * answer before it was read, as the source is set up now, and is what stands; it showed every listing, none was missing, and nothing of
 * it is doubted, for what is missing or doubted is counted by answers. A row when it did.
 */
export const SAY_AGAIN = `
  WITH locked AS MATERIALIZED (
    SELECT * FROM source WHERE id = (SELECT source_id FROM snapshot WHERE id = $1) FOR UPDATE
  ), said AS (
    UPDATE snapshot AS said SET read_at = last.read_at, read_as = last.read_as
    FROM locked AS source, LATERAL (
      SELECT * FROM snapshot WHERE source_id = source.id AND id <> $1 AND NOT open ORDER BY fetched_at DESC, id DESC LIMIT 1
    ) AS last
    WHERE said.id = $1 AND source.id = said.source_id AND source.epoch = said.epoch AND source.applied_epoch = last.epoch
      AND NOT said.open AND said.read_at IS NULL AND NOT said.superseded AND said.attempts = 0
      AND last.read_at > $2::timestamptz AND last.attempts = 0 AND last.read_as = ${SET_UP}
      AND NOT said.cut AND NOT last.cut AND said.fetched_at >= last.fetched_at AND said.answer_sha256 = last.answer_sha256
      AND (said.url, said.final_url) = (last.url, last.final_url) AND said.content_type IS NOT DISTINCT FROM last.content_type
      AND NOT EXISTS (
        SELECT FROM snapshot_part AS part LEFT JOIN snapshot_part AS was ON was.snapshot_id = last.id AND was.position = part.position
          AND was.final_url = part.final_url AND was.content_type IS NOT DISTINCT FROM part.content_type
        WHERE part.snapshot_id = $1 AND was.snapshot_id IS NULL)
      AND source.doubt IS NULL AND source.gone_since IS NULL AND NOT ${UNREAD} AND (source.report->>'missing')::integer = 0
      AND coalesce(source.report->>'everyListing', source.report->>'complete')::boolean
    RETURNING said.source_id, said.epoch, said.fetched_at
  )
  UPDATE source AS confirmed SET applied_epoch = said.epoch, confirmed_at = greatest(confirmed_at, said.fetched_at),
    last_ok_at = greatest(last_ok_at, said.fetched_at), change_rate = 0.8 * change_rate, failures = 0, nowhere_since = NULL,
    trailing_counts = (trailing_counts || (report->>'listings')::integer)[greatest(1, cardinality(trailing_counts) - 5):]
  FROM said WHERE confirmed.id = said.source_id RETURNING confirmed.id`;

/** As if each answer had been read long ago. */
export const READ_ALL_AGAIN = `UPDATE snapshot SET read_at = 'epoch', attempts = 0 WHERE read_at IS NOT NULL`;
