import { distanceSql } from './cell.js';

/** What anyone may be shown at all. */
const SHOWN = `gathering.listed AND gathering.state = 'public' AND NOT gathering.harmful`;
/** Without a square is what has no known place or can be attended from anywhere. */
const IN_BOUNDS = `start_at >= $1::timestamptz AND start_at < $2::timestamptz AND occurrence.status <> 'cancelled'
      AND ($3::int[] IS NULL OR cell IS NULL OR cell = ANY($3))`;
const NEAR_EVERYWHERE = `gathering.mode IN ('online', 'hybrid')`;

type How = 'all' | 'words' | 'spelling';

/**
 * $1 from, $2 until, $3 squares or null, $4-$6 place or null, $7 filters, $8 kind or null, $9 size, $10 offset, $11 text. The
 * dates are found first and kept apart, or the planner walks the text index for every date.
 */
export const SEARCH: Readonly<Record<How, string>> = {
  all: search('0::real', 'true'),
  words: search(
    `ts_rank_cd(gathering.words, query.words)`,
    `gathering.words @@ query.words`,
    `CROSS JOIN (SELECT websearch_to_tsquery('english', $11) || websearch_to_tsquery('simple', $11) AS words) AS query`,
  ),
  spelling: search(
    `word_similarity($11, gathering.title)`,
    `(word_similarity($11, gathering.title) >= 0.4 OR word_similarity($11, coalesce(gathering.host_name, '')) >= 0.5
      OR word_similarity($11, coalesce(gathering.venue_name, '')) >= 0.5)`,
  ),
};

function search(rank: string, matches: string, join = ''): string {
  return `
  WITH dated AS MATERIALIZED (
    SELECT gathering_id, min(start_at) AS next_at,
      bool_or($6::float8 IS NULL OR ${distanceSql('occurrence', '$4::float8', '$5::float8')} <= $6::float8) AS within
    FROM occurrence
    WHERE ${IN_BOUNDS}
    GROUP BY gathering_id
  ), found AS (
    SELECT gathering.id, next_at, ${rank} AS rank
    FROM dated JOIN gathering ON gathering.id = dated.gathering_id ${join}
    WHERE ${SHOWN} AND NOT gathering.closed AND (within OR ${NEAR_EVERYWHERE})
      AND gathering.facets @> $7::text[] AND ($8::text IS NULL OR gathering.host_kind = $8) AND ${matches}
  )
  SELECT (SELECT count(*) FROM found) AS total,
    (SELECT array_agg(id ORDER BY rank DESC, next_at, id) FROM
      (SELECT * FROM found ORDER BY rank DESC, next_at, id LIMIT $9 OFFSET $10) AS page) AS ids`;
}

/** $1 from, $2 until, $3 squares or null, $4 limit. Places inside come before what is near everywhere. */
export const CANDIDATE_IDS = `
  WITH dated AS MATERIALIZED (
    SELECT gathering_id, min(start_at) AS next_at, bool_or(cell IS NOT NULL) AS placed
    FROM occurrence
    WHERE ${IN_BOUNDS}
    GROUP BY gathering_id
  )
  SELECT gathering.id FROM dated JOIN gathering ON gathering.id = dated.gathering_id
  WHERE ${SHOWN}
  ORDER BY placed DESC, next_at, gathering.id LIMIT $4`;

/** $1 after or null, $2 limit. What an index should hold: all that may be shown. */
export const VERSIONS = `
  SELECT id, version FROM gathering WHERE ($1::uuid IS NULL OR id > $1) AND ${SHOWN} ORDER BY id LIMIT $2`;
