export const KNOWN = `
  SELECT id, key, hash, fingerprint, gathering_id AS "gatheringId", run, title, begins_at AS "beginsAt", begins_as AS "beginsAs",
    missing, missing_since AS "missingSince", missed_at AS "missedAt", state,
    CASE WHEN last_start > $2::timestamptz THEN last_start END AS "nextStart"
  FROM listing WHERE source_id = $1 ORDER BY key`;

/** $1 source, $2 snapshot or null, $3 now. What it said before it was gone, and is read again, does not bring it back. */
export const LOCK_SOURCE = `
  SELECT id, importer, host_name AS "hostName", host_kind AS "hostKind", confirmed_at AS "confirmedAt",
    coalesce(gone_since < seen_at, false) AS gone, seen_at AS "seenAt"
  FROM source CROSS JOIN coalesce((SELECT fetched_at FROM snapshot WHERE snapshot.id = $2), $3::timestamptz) AS seen_at
  WHERE id = $1 FOR UPDATE OF source`;

/** $1 source, $2 epoch. A row when a newer answer was stored or applied. */
export const OVERTAKEN = `
  SELECT FROM source WHERE id = $1 AND (
    applied_epoch > $2 OR epoch < $2 OR EXISTS (SELECT FROM snapshot WHERE source_id = $1 AND snapshot.epoch > $2 AND NOT open))`;

/** $1 source, $2 epoch, $3 seen at, $4 report, $5 problems, $6 count of listings when all were shown. A newer run that has begun says itself how it went. */
export const SETTLE_SOURCE = `
  UPDATE source SET
    applied_epoch = coalesce($2, applied_epoch),
    confirmed_at = CASE WHEN $6::integer IS NULL THEN confirmed_at ELSE greatest(confirmed_at, $3::timestamptz) END,
    report = $4::jsonb, report_problems = $5, identity = $7, doubt = $8::jsonb,
    nowhere_since = CASE WHEN nowhere_since > $3::timestamptz THEN nowhere_since END,
    -- What was added, changed or went missing is news; bytes that differ are not (some platforms write a new DTSTAMP each time).
    change_rate = CASE WHEN $2::bigint IS NULL OR applied_epoch = $2 THEN change_rate
      ELSE 0.8 * change_rate + 0.2 * least(1, ($4::jsonb->>'added')::int + ($4::jsonb->>'changed')::int + ($4::jsonb->>'missing')::int) END,
    -- What could not be read was asked for less and less often; now that it can, its own rhythm counts again.
    next_fetch_at = CASE WHEN epoch = $2 AND failures > 0 AND run IS NULL
      THEN least(next_fetch_at, $3::timestamptz + interval_seconds * interval '1 second') ELSE next_fetch_at END,
    failures = CASE WHEN epoch = $2 THEN 0 ELSE failures END,
    last_ok_at = CASE WHEN epoch = $2 THEN greatest(last_ok_at, $3::timestamptz) ELSE last_ok_at END,
    last_problem = CASE WHEN epoch = $2 THEN NULL ELSE last_problem END,
    last_outcome = CASE WHEN epoch = $2 AND last_outcome = 'failed' THEN 'changed' ELSE last_outcome END,
    trailing_counts = CASE WHEN $6::integer IS NULL THEN trailing_counts
      ELSE (trailing_counts || $6::integer)[greatest(1, cardinality(trailing_counts) - 5):] END
  WHERE id = $1`;

/**
 * $1 snapshot, $2 when it was read, $3 how. Dates are laid out half a year ahead, so a calendar that stands still is read again now and then.
 */
export const READ_SNAPSHOT = 'UPDATE snapshot SET read_at = $2::timestamptz, attempts = 0, read_as = $3 WHERE id = $1';

/** $1 source, $2 keys, $3 ids. */
export const EXISTING_LISTINGS = `
  SELECT id, key, hash, state, missing, gathering_id AS "gatheringId",
    CASE WHEN prepared->'listing'->>'recurrence' IS NULL AND json_array_length(prepared->'listing'->'occurrences') = 1
      THEN prepared->'listing'->'occurrences'->0->>'start' END AS "onlyStart"
  FROM listing WHERE source_id = $1 AND (key = ANY($2) OR id = ANY($3))`;

/** $1 moves. A date that had moved before and moves again: whoever knows its second time learns the third. */
export const MOVED_ON = `
  INSERT INTO date_move (gathering_id, from_at, to_at)
  SELECT g, date_move.to_at, t FROM json_to_recordset($1) AS given(g uuid, f timestamptz, t timestamptz)
  JOIN date_move ON gathering_id = g AND from_at = f AND to_at <> t
  ON CONFLICT (gathering_id, from_at) DO UPDATE SET to_at = excluded.to_at`;

/** $1 moves. */
export const UPSERT_MOVES = `
  INSERT INTO date_move (gathering_id, from_at, to_at)
  SELECT g, f, t FROM json_to_recordset($1) AS given(g uuid, f timestamptz, t timestamptz)
  ON CONFLICT (gathering_id, from_at) DO UPDATE SET to_at = excluded.to_at WHERE date_move.to_at <> excluded.to_at`;

/** $1 moves. What had moved to where another move begins ends where that one does. */
export const FOLLOW_MOVES = `
  UPDATE date_move SET to_at = t FROM json_to_recordset($1) AS given(g uuid, f timestamptz, t timestamptz)
  WHERE gathering_id = g AND to_at = f AND from_at <> t`;

/** $1 source. It answers again: all that it lists is listed again. */
export const BACK = `
  WITH back AS (UPDATE source SET gone_since = NULL WHERE id = $1),
    again AS (UPDATE listing SET judged = false WHERE source_id = $1 AND judged)
  SELECT DISTINCT gathering_id AS id FROM listing WHERE source_id = $1 AND state <> 'withdrawn'`;

/** $1 source, $2 rows. Before new listings take these keys. */
export const REKEY = `
  UPDATE listing SET key = given.key FROM json_to_recordset($2) AS given(id uuid, key text)
  WHERE listing.source_id = $1 AND listing.id = given.id`;

/** $1 source. */
export const MEMORY = `
  SELECT trailing_counts AS counts, identity, doubt FROM source WHERE id = $1`;

/** $1 source, $2 when seen, $3 rows. */
export const UPSERT_LISTINGS = `
  INSERT INTO listing (id, source_id, key, hash, fingerprint, gathering_id, state, missing, first_seen_at, last_seen_at,
    begins_at, begins_as, last_start, title, url, run, prepared)
  SELECT id, $1, key, hash, fingerprint, gathering_id, state, 0, $2::timestamptz,
    $2::timestamptz, begins_at, begins_as, last_start, title, url, run, prepared
  FROM json_to_recordset($3) AS given(id uuid, key text, hash text, fingerprint text, gathering_id uuid, state text,
    begins_at timestamptz, begins_as text, last_start timestamptz, title text, url text, run text, prepared json)
  ON CONFLICT (id) DO UPDATE SET key = excluded.key, hash = excluded.hash, fingerprint = excluded.fingerprint,
    gathering_id = excluded.gathering_id, state = excluded.state, missing = 0, missing_since = NULL, missed_at = NULL,
    last_seen_at = greatest(listing.last_seen_at, excluded.last_seen_at), begins_at = excluded.begins_at, begins_as = excluded.begins_as,
    last_start = excluded.last_start,
    title = excluded.title, url = excluded.url, run = excluded.run, prepared = excluded.prepared, judged = false`;

/** $1 source, $2 ids. What was called off is still called off, for its text did not change. */
export const SEEN_AGAIN = `
  UPDATE listing SET missing = 0, missing_since = NULL, missed_at = NULL, judged = false,
    state = CASE WHEN prepared->'listing'->>'status' = 'cancelled' THEN 'cancelled' ELSE 'listed' END
  WHERE source_id = $1 AND id = ANY($2) AND (missing <> 0 OR missing_since IS NOT NULL OR state NOT IN ('listed', 'cancelled'))
  RETURNING gathering_id AS "gatheringId"`;

/** $1 source, $2 ids, $3 when. For an answer that did not show all: only what it showed is confirmed. */
export const CONFIRM_SEEN = `
  UPDATE listing SET last_seen_at = $3::timestamptz
  WHERE source_id = $1 AND id = ANY($2) AND last_seen_at < $3::timestamptz`;

/** $1 source, $2 rows, $3 when the source last confirmed all. What goes missing was last seen then. */
export const MISSING = `
  UPDATE listing SET missing = given.missing, missing_since = given.since, missed_at = given.missed, state = given.state,
    last_seen_at = CASE WHEN listing.missing = 0 AND listing.missing_since IS NULL THEN greatest(listing.last_seen_at, $3::timestamptz) ELSE listing.last_seen_at END
  FROM json_to_recordset($2) AS given(id uuid, missing integer, since timestamptz, missed timestamptz, state text)
  WHERE listing.source_id = $1 AND listing.id = given.id
    AND (listing.missing, listing.missing_since, listing.missed_at, listing.state)
      IS DISTINCT FROM (given.missing, given.since, given.missed, given.state)
  RETURNING listing.gathering_id AS "gatheringId"`;

/** $1 source. */
export const WITHDRAW = `
  UPDATE listing SET state = 'withdrawn' WHERE source_id = $1 AND state IN ('listed', 'unseen', 'cancelled')
  RETURNING gathering_id AS "gatheringId"`;

/**
 * $1 source. Whatever run or reading is under way is overtaken. Without validators the next answer, should there ever be one, is
 * read whole.
 */
export const LEAVE_ALONE = `
  UPDATE source SET state = 'paused', epoch = epoch + 1, applied_epoch = epoch + 1, run = NULL, claimed_until = NULL,
    etag = NULL, last_modified = NULL, report = NULL, report_problems = NULL
  WHERE id = $1`;
