import { isOneWith } from './as-one.sql.js';

/**
 * $1 ids, $2 and $3 bounds of the dates or null. What is merged into another reads as that other one under its own id, so that a
 * list which names it shows what all its sources say; of dates that are over it has its own too. A listing that is not missing
 * was last seen when its source last confirmed all it lists; there is no write per listing for an unchanged source.
 */
export const GATHERINGS = `
  WITH live AS (
    SELECT host_name, count(DISTINCT series) AS series FROM gathering
    WHERE listed AND host_name IN (SELECT shown.host_name FROM gathering AS asked
      JOIN gathering AS shown ON shown.id = coalesce(asked.merged_into, asked.id) WHERE asked.id = ANY($1)) GROUP BY host_name
  )
  SELECT asked.id, asked.merged_into AS "mergedInto", gathering.version, listed, NOT listed AND NOT stands.past AND NOT stands.silent AS withdrawn,
    CASE WHEN NOT listed AND stands.silent THEN 'silent' WHEN listed AND NOT stands.named THEN 'unseen' END AS doubt,
    gathering.state, gathering.state_reason AS "stateReason", gathering.title, gathering.description, gathering.mode,
    gathering.host_name AS "hostName", gathering.host_kind AS "hostKind", live.series AS "liveSeries", gathering.record,
    (SELECT json_agg(CASE WHEN all_day
          THEN json_build_object('start', instant(start_at), 'end', instant(end_at), 'zone', zone, 'status', status,
            'date', left(start_local, 10))
          ELSE json_build_object('start', instant(start_at), 'end', instant(end_at), 'zone', zone, 'status', status) END
        ORDER BY start_at)
      FROM occurrence WHERE (gathering_id = gathering.id OR (gathering_id = asked.merged_into_own AND NOT EXISTS (
          SELECT FROM occurrence AS same WHERE same.gathering_id = gathering.id AND same.start_at = occurrence.start_at)))
        AND ($2::timestamptz IS NULL OR start_at >= $2) AND ($3::timestamptz IS NULL OR start_at < $3)) AS occurrences,
    (SELECT json_agg(json_build_object('id', source.id, 'name', source.name, 'listed', listing.state IN ('listed', 'unseen', 'cancelled'), 'url', coalesce(listing.url, CASE WHEN source.sealed_key IS NULL AND source.url LIKE 'http%' THEN source.url END),
          'lastSeen', instant(greatest(listing.last_seen_at,
            CASE WHEN listing.missing_since IS NULL AND listing.state IN ('listed', 'cancelled') THEN source.confirmed_at END)))
        ORDER BY listing.state IN ('listed', 'unseen', 'cancelled') DESC, source.id::text = gathering.record->>'speaker' DESC, listing.first_seen_at, listing.id)
      FROM gathering AS part JOIN listing ON listing.gathering_id = part.id JOIN source ON source.id = listing.source_id
      WHERE part.id = gathering.id OR part.merged_into = gathering.id) AS sources
  FROM (SELECT id, merged_into, CASE WHEN merged_into IS NOT NULL THEN id END AS merged_into_own FROM gathering WHERE id = ANY($1)) AS asked
  JOIN gathering ON gathering.id = coalesce(asked.merged_into, asked.id)
  LEFT JOIN live ON live.host_name = gathering.host_name
  CROSS JOIN LATERAL (
    SELECT coalesce(bool_or(listing.state = 'past'), false) AS past,
      coalesce(bool_or(listing.state IN ('listed', 'cancelled') AND gone_since IS NULL), false) AS named,
      coalesce(bool_or(listing.state IN ('listed', 'unseen', 'cancelled') AND gone_since IS NOT NULL), false) AS silent
    FROM gathering AS part JOIN listing ON listing.gathering_id = part.id JOIN source ON source.id = listing.source_id
    WHERE part.id = gathering.id OR part.merged_into = gathering.id
  ) AS stands
  ORDER BY array_position($1, asked.id)`;

/** $1 state, $2 reason, $3 id. With all that it is shown as one with, or what one source lists would come back as another's. */
export const SET_STATE = `
  UPDATE gathering SET state = $1, state_reason = $2, version = nextval('gathering_version')
  FROM (SELECT coalesce(merged_into, id) AS shown FROM gathering WHERE id = $3) AS asked
  WHERE (gathering.id = shown OR merged_into = shown) AND (state, state_reason) IS DISTINCT FROM ($1, $2)
  RETURNING gathering.id`;

/** $1 now. */
export const UPCOMING_COUNT = `
  SELECT count(DISTINCT occurrence.gathering_id) AS count FROM occurrence
  JOIN gathering ON gathering.id = occurrence.gathering_id
  WHERE start_at >= $1::timestamptz AND occurrence.status <> 'cancelled'
    AND listed AND gathering.state = 'public' AND NOT harmful`;

/** $1 gatherings. Where dates went that are no longer at their time, be it in another source that it is one with. */
export const MOVES = `
  SELECT DISTINCT ON (asked.id, from_at) asked.id AS "gatheringId", instant(from_at) AS "from", instant(to_at) AS "to"
  FROM gathering AS asked JOIN gathering AS part
    ON ${isOneWith('part', 'asked')}
  JOIN date_move ON date_move.gathering_id = part.id
  WHERE asked.id = ANY($1) ORDER BY asked.id, from_at, part.id = asked.id DESC, part.id`;

/** $1 the last id before, or null, $2 limit. What the search index has to hold. */
export const SHOWN_VERSIONS = `
  SELECT id, version FROM gathering WHERE listed AND state = 'public' AND ($1::uuid IS NULL OR id > $1) ORDER BY id LIMIT $2`;

/** $1 gatherings. As they are now; null: not shown. */
export const SHOWN_NOW = `
  SELECT asked.id, version, EXISTS (SELECT FROM outbox WHERE outbox.gathering_id = asked.id) AS noted
  FROM unnest($1::uuid[]) AS asked(id) LEFT JOIN gathering ON gathering.id = asked.id AND listed AND state = 'public'`;

export const SHOWN_COUNT = `SELECT count(*) AS count FROM gathering WHERE listed AND state = 'public'`;
