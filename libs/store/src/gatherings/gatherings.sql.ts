/**
 * $1 ids, $2 and $3 bounds of the dates or null. A listing that is not missing was last seen when its source last confirmed all
 * it lists; there is no write per listing for an unchanged source.
 */
export const GATHERINGS = `
  WITH live AS (
    SELECT host_name, count(DISTINCT series) AS series FROM gathering
    WHERE listed AND host_name IN (SELECT host_name FROM gathering WHERE id = ANY($1)) GROUP BY host_name
  )
  SELECT gathering.id, version, listed, NOT listed AND NOT stands.past AND NOT stands.silent AS withdrawn,
    CASE WHEN NOT listed AND stands.silent THEN 'silent' WHEN listed AND NOT stands.named THEN 'unseen' END AS doubt,
    gathering.state, state_reason AS "stateReason", title, description, mode,
    gathering.host_name AS "hostName", host_kind AS "hostKind", live.series AS "liveSeries", record,
    (SELECT json_agg(CASE WHEN all_day
          THEN json_build_object('start', instant(start_at), 'end', instant(end_at), 'zone', zone, 'status', status,
            'date', left(start_local, 10))
          ELSE json_build_object('start', instant(start_at), 'end', instant(end_at), 'zone', zone, 'status', status) END
        ORDER BY start_at)
      FROM occurrence WHERE gathering_id = gathering.id
        AND ($2::timestamptz IS NULL OR start_at >= $2) AND ($3::timestamptz IS NULL OR start_at < $3)) AS occurrences,
    (SELECT json_agg(json_build_object('id', source.id, 'name', source.name, 'url', coalesce(listing.url, CASE WHEN source.sealed_key IS NULL AND source.url LIKE 'http%' THEN source.url END),
          'lastSeen', instant(greatest(listing.last_seen_at,
            CASE WHEN listing.missing_since IS NULL AND listing.state IN ('listed', 'cancelled') THEN source.confirmed_at END)))
        ORDER BY listing.state IN ('listed', 'unseen', 'cancelled') DESC, listing.first_seen_at, listing.id)
      FROM listing JOIN source ON source.id = listing.source_id WHERE listing.gathering_id = gathering.id) AS sources
  FROM gathering LEFT JOIN live ON live.host_name = gathering.host_name
  CROSS JOIN LATERAL (
    SELECT coalesce(bool_or(listing.state = 'past'), false) AS past,
      coalesce(bool_or(listing.state IN ('listed', 'cancelled') AND gone_since IS NULL), false) AS named,
      coalesce(bool_or(listing.state IN ('listed', 'unseen', 'cancelled') AND gone_since IS NOT NULL), false) AS silent
    FROM listing JOIN source ON source.id = listing.source_id WHERE listing.gathering_id = gathering.id
  ) AS stands
  WHERE gathering.id = ANY($1)
  ORDER BY array_position($1, gathering.id)`;

/** $1 state, $2 reason, $3 id. */
export const SET_STATE = `
  UPDATE gathering SET state = $1, state_reason = $2, version = nextval('gathering_version')
  WHERE id = $3 AND (state, state_reason) IS DISTINCT FROM ($1, $2)`;

/** $1 now. */
export const UPCOMING_COUNT = `
  SELECT count(DISTINCT occurrence.gathering_id) AS count FROM occurrence
  JOIN gathering ON gathering.id = occurrence.gathering_id
  WHERE start_at >= $1::timestamptz AND occurrence.status <> 'cancelled'
    AND listed AND gathering.state = 'public' AND NOT harmful`;

/** $1 gatherings. Where dates went that are no longer at their time. */
export const MOVES = `
  SELECT gathering_id AS "gatheringId", instant(from_at) AS "from", instant(to_at) AS "to"
  FROM date_move WHERE gathering_id = ANY($1)`;

/** $1 the last id before, or null, $2 limit. What the search index has to hold. */
export const SHOWN_VERSIONS = `
  SELECT id, version FROM gathering WHERE listed AND state = 'public' AND ($1::uuid IS NULL OR id > $1) ORDER BY id LIMIT $2`;

export const SHOWN_COUNT = `SELECT count(*) AS count FROM gathering WHERE listed AND state = 'public'`;
