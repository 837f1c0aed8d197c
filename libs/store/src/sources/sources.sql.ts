/**
 * $1 now, $2 limit, $3 how many of one host may be held at once. Hosts take turns: the longest waiting of each, then the second of each.
 * The lock then skips what another sweep is holding.
 */
export const FIND_DUE = `
  WITH held_now AS MATERIALIZED (
    SELECT host, count(*) AS held FROM source WHERE state = 'active' AND claimed_until > $1::timestamptz GROUP BY host
  ), due AS MATERIALIZED (
    SELECT source.id, next_fetch_at, coalesce(held, 0) + row_number() OVER (PARTITION BY host ORDER BY next_fetch_at, source.id) AS turn
    FROM source LEFT JOIN held_now USING (host)
    WHERE state = 'active' AND next_fetch_at <= $1::timestamptz
      AND (claimed_until IS NULL OR claimed_until <= $1::timestamptz)
  ), held AS (
    SELECT source.id, turn FROM source JOIN due USING (id)
    WHERE turn <= $3 AND (source.claimed_until IS NULL OR source.claimed_until <= $1::timestamptz)
    ORDER BY turn, due.next_fetch_at, source.id LIMIT $2
    FOR UPDATE OF source SKIP LOCKED
  ), claimed AS (
    UPDATE source SET claimed_until = $1::timestamptz + interval '2 minutes'
    FROM held WHERE source.id = held.id
    RETURNING source.id, source.next_fetch_at, turn, failures > 0 AS failing
  )
  SELECT id, failing FROM claimed ORDER BY turn, next_fetch_at, id`;

/** $1 source, $2 now, $3 milliseconds. Only what a sweep has given out: what a person asked for is not held. */
export const HOLD = `
  UPDATE source SET claimed_until = $2::timestamptz + interval '2 minutes' + $3 * interval '1 millisecond'
  WHERE id = $1 AND claimed_until IS NOT NULL`;

/** $1 source, $2 now, $3 what happened. Back to its schedule, but not at once: a fault of ours would meet it again. */
export const PUT_OFF = `
  UPDATE source SET next_fetch_at = $2::timestamptz + greatest(interval_seconds, 3600) * interval '1 second', claimed_until = NULL, run = NULL,
    failures = failures + 1, last_outcome = 'failed', last_problem = $3 WHERE id = $1`;

/** $1 source, $2 number of the last run, or null to begin whatever it is. */
export const BEGIN_RUN = `
  WITH begun AS (
    UPDATE source SET epoch = epoch + 1, run = NULL WHERE id = $1 AND ($2::bigint IS NULL OR epoch = $2) RETURNING epoch
  ) SELECT epoch FROM begun`;

/** $1 source. */
export const LAST_RUN = `
  SELECT epoch, run, run->>'snapshotId' IS NOT NULL AND NOT EXISTS (
    SELECT FROM snapshot WHERE snapshot.id = (run->>'snapshotId')::uuid AND open) AS closed
  FROM source WHERE id = $1`;

/** $1 source, $2 epoch, $3 run, $4 when the next request is due, $5 bytes that came. */
export const SAVE_RUN = `
  UPDATE source SET run = $3, next_fetch_at = $4::timestamptz, claimed_until = NULL,
    requests = requests + 1, bytes_fetched = bytes_fetched + $5::bigint
  WHERE id = $1 AND epoch = $2`;

/** It was fetched, and could not be read. */
export const UNREAD = `coalesce(source.last_outcome = 'failed' AND source.last_problem NOT LIKE 'fetch.%', false)`;

/** $1 source. Share of answers that brought something new, and what is sent and believed by. */
export const PACE = `
  SELECT interval_seconds * 1000 AS "intervalMs", change_rate AS "changeRate", failures, etag,
    validators_lie AS "validatorsLie", coalesce(last_status = 304, false) AS "lastNotModified", moved_to AS "movedTo", moved_seen AS "movedSeen", last_modified AS "lastModified",
    ${UNREAD} AS unread, sealed_key IS NOT NULL AS keyed,
    last.url AS "lastUrl", last.fetched_at AS "lastAnswerAt", coalesce(last.cut, false) AS "lastCut",
    1 + (SELECT count(*)::integer FROM snapshot_part WHERE snapshot_id = last.id) AS "lastParts"
  FROM source LEFT JOIN LATERAL (
    SELECT id, url, cut, fetched_at FROM snapshot WHERE source_id = source.id AND NOT open ORDER BY fetched_at DESC, id DESC LIMIT 1
  ) AS last ON true WHERE source.id = $1`;

/**
 * Bytes are no success until they were read: only then failures are forgotten (SETTLE_SOURCE), while a 304 repeats what was.
 * An answer without validators of its own keeps none; a 304 repeats what it confirmed, and a failure says nothing about
 * them. After seven days of leading nowhere a source is gone, until it answers again. An unchanged source confirms its listings only when its last import saw all of it, and that was its last answer.
 */
const recordFetch = (only = '') => `
  UPDATE source SET
    last_fetch_at = $3::timestamptz,
    last_outcome = $4,
    last_status = $5,
    etag = CASE WHEN $4 = 'changed' THEN $6 WHEN $4 = 'unchanged' THEN coalesce($6, etag) ELSE etag END,
    last_modified = CASE WHEN $4 = 'changed' THEN $7 WHEN $4 = 'unchanged' THEN coalesce($7, last_modified) ELSE last_modified END,
    last_bytes = coalesce($8, last_bytes),
    last_problem = $9,
    next_fetch_at = $10::timestamptz,
    final_url = coalesce($11, final_url),
    claimed_until = NULL,
    run = CASE WHEN $13 THEN run END,
    interval_seconds = $12::integer,
    change_rate = CASE WHEN $5 = 304 THEN 0.8 * change_rate ELSE change_rate END,
    moved_to = $14::text,
    moved_seen = $15::integer,
    validators_lie = validators_lie OR $17,
    nowhere_since = CASE $16::boolean WHEN true THEN coalesce(nowhere_since, $3::timestamptz) WHEN false THEN NULL ELSE nowhere_since END,
    gone_since = CASE WHEN $16 AND nowhere_since <= $3::timestamptz - interval '7 days' THEN coalesce(gone_since, $3::timestamptz)
      WHEN NOT $16 THEN NULL ELSE gone_since END,
    checks = (checks || (instant($3::timestamptz) || ' ' || $4 || ' ' || coalesce($5::integer, 0)))[greatest(1, cardinality(checks) - 28):],
    requests = requests + 1,
    not_modified = not_modified + CASE WHEN $5 = 304 THEN 1 ELSE 0 END,
    bytes_fetched = bytes_fetched + coalesce($8::bigint, 0),
    bytes_saved = bytes_saved + CASE WHEN $5 = 304 THEN coalesce(last_bytes, 0) ELSE 0 END,
    failures = CASE WHEN $4 IN ('failed', 'refused') AND NOT $13 THEN failures + 1 WHEN $5 = 304 THEN 0 ELSE failures END,
    last_ok_at = CASE WHEN $4 = 'unchanged' AND $5 = 304 THEN $3::timestamptz ELSE last_ok_at END,
    confirmed_at = CASE WHEN $4 = 'unchanged' AND coalesce(report->>'everyListing', report->>'complete')::boolean
        AND NOT EXISTS (SELECT FROM snapshot WHERE source_id = $1 AND read_at IS NULL AND NOT superseded AND NOT open)
      THEN greatest(confirmed_at, $3::timestamptz) ELSE confirmed_at END
  WHERE id = $1 AND epoch = $2${only}
  RETURNING (old.gone_since IS NULL) <> (new.gone_since IS NULL) AS turned`;

export const RECORD_FETCH = recordFetch();

/** As {@link RECORD_FETCH}, and nothing when the source is gone or this could make it so: then gatherings go or come with it. */
export const RECORD_USUAL_FETCH = recordFetch(' AND gone_since IS NULL AND $16::boolean IS NOT TRUE');

/** $1 source. What it lists is compared anew with what others list. */
export const GATHERINGS_OF = `
  WITH again AS (UPDATE listing SET judged = false WHERE source_id = $1 AND judged)
  SELECT DISTINCT gathering_id AS id FROM listing WHERE source_id = $1 AND state <> 'withdrawn'`;

/** $1 source. When its host may be asked again, in milliseconds. */
export const HOST_RESTS = `SELECT next_at_ms AS "untilMs" FROM host_lease WHERE host = (SELECT host FROM source WHERE id = $1)`;

/**
 * What each source is to the public. A key belongs to its organiser; what was sent in is fetched from nowhere; a source that lists
 * something harmful is shown to nobody, and one all of whose gatherings are closed or hidden would give them away by its name.
 */
const KINDS = `
  SELECT source.*, CASE
    WHEN importer = 'form' OR host LIKE '%.invalid' OR url !~ '^(https?|webcals?):' THEN 'sentIn'
    WHEN state <> 'active' OR last_fetch_at IS NULL THEN 'still'
    WHEN sealed_key IS NOT NULL THEN 'keyed'
    WHEN (SELECT bool_or(harmful) OR NOT bool_or(gathering.state = 'public' AND NOT closed)
      FROM listing JOIN gathering ON gathering.id = gathering_id
      WHERE source_id = source.id AND listing.state IN ('listed', 'unseen', 'cancelled')) THEN 'unnamed'
    ELSE 'open' END AS kind
  FROM source`;

/** $1 limit, $2 offset. */
export const FETCHED_SITES = `
  SELECT host, CASE WHEN url LIKE 'http:%' THEN 'http://' ELSE 'https://' END || host || '/' AS site,
    coalesce(host_name, name) AS name, importer, interval_seconds * 1000 AS "intervalMs",
    last_fetch_at AS "lastFetchAt", next_fetch_at AS "nextFetchAt"
  FROM (${KINDS}) AS known WHERE kind = 'open' ORDER BY host, known.name, id LIMIT $1 OFFSET $2`;

/** Kept aside first, or each of the four counts would look through all listings anew. */
export const FETCH_TOTALS = `
  WITH known AS MATERIALIZED (${KINDS})
  SELECT count(*) FILTER (WHERE kind = 'open') AS open, count(*) FILTER (WHERE kind = 'keyed') AS keyed,
    count(*) FILTER (WHERE kind = 'sentIn' AND state <> 'gone') AS "sentIn", count(*) FILTER (WHERE kind = 'unnamed') AS unnamed,
    coalesce(sum(requests), 0)::float8 AS requests, coalesce(sum(not_modified), 0)::float8 AS "notModified",
    coalesce(sum(bytes_fetched), 0)::float8 AS "bytesFetched", coalesce(sum(bytes_saved), 0)::float8 AS "bytesSaved"
  FROM known`;

const HEALTH = `
  SELECT source.id, name, url, importer, source.state,
    last_fetch_at AS "lastFetchAt", last_ok_at AS "lastOkAt", last_outcome AS "lastOutcome", last_status AS "lastStatus",
    last_problem AS "lastProblem", failures, moved_to AS "movedTo", moved_seen AS "movedSeen",
    run IS NOT NULL AS "inRun", interval_seconds * 1000 AS "intervalMs", sealed_key IS NOT NULL AS "hasKey",
    requests::float8 AS requests, not_modified::float8 AS "notModified", bytes_fetched::float8 AS "bytesFetched",
    bytes_saved::float8 AS "bytesSaved", checks, host_name AS "hostName", next_fetch_at AS "nextFetchAt", report, validators_lie AS "validatorsLie", doubt, identity, gone_since AS "goneSince",
    instant(created_at) AS "addedAt", trailing_counts AS counts, coalesce(report_problems, '[]') AS problems, kind = 'open' AS "forAnyone",
    (SELECT count(*) FROM listing WHERE source_id = source.id AND listing.state IN ('listed', 'unseen', 'cancelled')) AS listings,
    EXISTS (SELECT FROM listing WHERE source_id = source.id) AS "everListed",
    EXISTS (SELECT FROM dead_letter WHERE source_id = source.id) AS "givenUp"
  FROM (${KINDS}) AS source`;

export const HEALTH_OF_ALL = `${HEALTH} ORDER BY failures DESC, name, source.id`;
export const HEALTH_OF_ONE = `${HEALTH} WHERE source.id = $1`;
