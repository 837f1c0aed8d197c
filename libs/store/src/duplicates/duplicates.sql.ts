import { isOneWith } from '../gatherings/as-one.sql.js';

/** $1 limit. Parts of which something was written since they were last compared. */
export const DUE = `
  SELECT DISTINCT gathering_id AS id FROM listing WHERE NOT judged ORDER BY gathering_id LIMIT $1`;

/** $1 parts. Their listings, those that are listed first, the oldest first of these. */
export const LISTINGS = `
  SELECT part.id, part.merged_into AS "mergedInto", listing.state, listing.prepared, source.id AS "sourceId", source.host_name AS "hostName",
    source.gone_since IS NOT NULL AS "sourceGone", instant(listing.first_seen_at) AS "firstSeenAt"
  FROM gathering AS part JOIN listing ON listing.gathering_id = part.id JOIN source ON source.id = listing.source_id
  WHERE part.id = ANY($1)
  ORDER BY part.id, listing.first_seen_at, listing.id`;

/** $1 rows. */
export const SET_BLOCKS = `
  UPDATE gathering SET blocks = ARRAY(SELECT json_array_elements_text(given.blocks))
  FROM json_to_recordset($1) AS given(id uuid, blocks json)
  WHERE gathering.id = given.id
    AND gathering.blocks IS DISTINCT FROM ARRAY(SELECT json_array_elements_text(given.blocks))`;

/** $1 keys, $2 parts, $3 limit. Others under one of these keys, those with most keys in common first. */
export const UNDER_SAME_KEYS = `
  SELECT id FROM gathering WHERE blocks && $1::text[] AND id <> ALL($2)
  ORDER BY cardinality(ARRAY(SELECT unnest(blocks) INTERSECT SELECT unnest($1::text[]))) DESC, id LIMIT $3`;

/** $1 parts. All that is shown as one with one of them, themselves included, and what a person said is the same. */
export const WITH_THEM = `
  WITH near AS (
    SELECT unnest($1::uuid[]) AS id
    UNION SELECT CASE WHEN a = ANY($1) THEN b ELSE a END FROM gathering_pair
      WHERE verdict = 'same' AND (a = ANY($1) OR b = ANY($1))
  ), roots AS (
    SELECT DISTINCT coalesce(merged_into, gathering.id) AS id FROM gathering JOIN near ON near.id = gathering.id
  )
  SELECT gathering.id FROM gathering JOIN roots ON roots.id = gathering.id OR roots.id = gathering.merged_into`;

/** $1 parts. What persons said of pairs of them. */
export const DECISIONS = `
  SELECT a, b, verdict FROM gathering_pair WHERE verdict <> 'doubtful' AND a = ANY($1) AND b = ANY($1) ORDER BY a, b`;

/** $1 rows. Gives those that changed, with what they were shown as before. */
export const SET_MERGED = `
  UPDATE gathering SET merged_into = given.into_id FROM json_to_recordset($1) AS given(id uuid, into_id uuid)
  WHERE gathering.id = given.id AND gathering.merged_into IS DISTINCT FROM given.into_id
  RETURNING gathering.id, old.merged_into AS before, new.merged_into AS after`;

/** $1 gatherings that are merged into others now. What points to them (parts that nobody lists any more) follows. */
export const FOLLOW = `
  UPDATE gathering SET merged_into = shown.merged_into FROM gathering AS shown
  WHERE shown.id = ANY($1) AND gathering.merged_into = shown.id AND shown.merged_into IS NOT NULL
  RETURNING gathering.id`;

/** $1 shown gatherings. What a person took out of sight does not come back as another source's. */
export const KEEP_OUT_OF_SIGHT = `
  UPDATE gathering SET state = strictest.state, state_reason = strictest.state_reason, version = nextval('gathering_version')
  FROM (
    SELECT DISTINCT ON (merged_into) merged_into, state, state_reason FROM gathering
    WHERE merged_into = ANY($1) AND state <> 'public' ORDER BY merged_into, state = 'hidden' DESC, id
  ) AS strictest
  WHERE gathering.id = strictest.merged_into AND (gathering.state = 'public' OR (gathering.state = 'held' AND strictest.state = 'hidden'))
  RETURNING gathering.id`;

/** $1 compared parts, $2 pairs that are still in doubt. */
export const NO_LONGER_IN_DOUBT = `
  DELETE FROM gathering_pair WHERE verdict = 'doubtful' AND (a = ANY($1) OR b = ANY($1))
    AND NOT EXISTS (SELECT FROM json_to_recordset($2) AS given(a uuid, b uuid) WHERE given.a = gathering_pair.a AND given.b = gathering_pair.b)`;

/** $1 pairs, $2 now. What was decided stays decided. */
export const IN_DOUBT = `
  INSERT INTO gathering_pair (a, b, verdict, why, found_at)
  SELECT a, b, 'doubtful', why, $2::timestamptz FROM json_to_recordset($1) AS given(a uuid, b uuid, why jsonb)
  ON CONFLICT (a, b) DO UPDATE SET why = excluded.why WHERE gathering_pair.verdict = 'doubtful'`;

/** $1 parts. */
export const JUDGED = `UPDATE listing SET judged = true WHERE gathering_id = ANY($1) AND NOT judged`;

/** $1 pairs of a and b, $2 verdict, $3 who, $4 now. */
export const DECIDE = `
  INSERT INTO gathering_pair (a, b, verdict, found_at, decided_by, decided_at)
  SELECT least(a, b), greatest(a, b), $2, $4::timestamptz, $3, $4::timestamptz FROM json_to_recordset($1) AS given(a uuid, b uuid)
  ON CONFLICT (a, b) DO UPDATE SET verdict = excluded.verdict, decided_by = excluded.decided_by, decided_at = excluded.decided_at`;

const isListed = (part: string): string => `EXISTS (
    SELECT FROM listing JOIN source ON source.id = listing.source_id WHERE listing.gathering_id = ${part}
      AND listing.state IN ('listed', 'unseen', 'cancelled') AND source.gone_since IS NULL)`;

/**
 * $1 pairs of a and b that a person said to be different. What nobody lists any more is compared with nothing again, so that it parts here.
 * Gives what parted from which.
 */
export const PART_FROM_UNLISTED = `
  WITH given AS (SELECT a, b FROM json_to_recordset($1) AS given(a uuid, b uuid)),
    said AS (SELECT a AS part, b AS shown FROM given UNION SELECT b, a FROM given)
  UPDATE gathering SET merged_into = NULL FROM said
  WHERE gathering.id = said.part AND gathering.merged_into = said.shown
    AND NOT (${isListed('said.part')} AND ${isListed('said.shown')})
  RETURNING gathering.id, said.shown`;

/** $1 parts. They are compared anew. */
export const COMPARE_AGAIN = `UPDATE listing SET judged = false WHERE gathering_id = ANY($1) AND judged`;

/** $1 most. */
export const WAITING_COUNT = `
  SELECT count(*) AS count FROM (SELECT FROM gathering_pair WHERE verdict = 'doubtful' LIMIT $1) AS pair`;

/** $1 limit, $2 offset. Pairs that wait for a person, the soonest gathering first, of those the longest waiting. */
export const WAITING = `
  SELECT pair.a, pair.b, pair.why, instant(pair.found_at) AS "foundAt" FROM gathering_pair AS pair
  WHERE verdict = 'doubtful'
  ORDER BY (SELECT min(start_at) FROM occurrence WHERE gathering_id IN (pair.a, pair.b) AND start_at > now()) NULLS LAST, found_at, a, b
  LIMIT $1 OFFSET $2`;

/** $1 part or shown gathering. All parts of what it is shown as, the shown one first. */
export const PARTS_OF = `
  SELECT part.id FROM gathering AS asked JOIN gathering AS part
    ON ${isOneWith('part', 'asked')}
  WHERE asked.id = $1 ORDER BY part.merged_into NULLS FIRST, part.id`;

/** $1 part or shown gathering. Its parts with what each is called and who lists it, the shown one first. */
export const PARTS = `
  SELECT part.id, coalesce((array_agg(listing.title ORDER BY listing.first_seen_at))[1], part.title) AS title,
    array_agg(DISTINCT source.name) AS sources
  FROM gathering AS asked JOIN gathering AS part
    ON ${isOneWith('part', 'asked')}
  JOIN listing ON listing.gathering_id = part.id JOIN source ON source.id = listing.source_id
  WHERE asked.id = $1 GROUP BY part.id ORDER BY part.merged_into NULLS FIRST, part.id`;

/** $1 limit, $2 offset. What several sources list, the latest written first. */
export const MERGED = `
  SELECT gathering.id, gathering.title, count(*) OVER () AS total,
    (SELECT array_agg(DISTINCT source.name) FROM gathering AS part
      JOIN listing ON listing.gathering_id = part.id JOIN source ON source.id = listing.source_id
      WHERE part.id = gathering.id OR part.merged_into = gathering.id) AS sources
  FROM gathering WHERE listed AND id IN (SELECT merged_into FROM gathering)
  ORDER BY version DESC LIMIT $1 OFFSET $2`;
