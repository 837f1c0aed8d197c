/**
 * $1 job, $2 key, $3 data, $4 stage, $5 code, $6 sentence, $7 now. What the sweeps will try again is no dead letter yet, nor is what a newer
 * answer has overtaken. A source has one of a kind: the newest, which counts on from the older.
 */
export const BURY = `
  WITH subject AS (
    SELECT source_id, answer_sha256 AS sha256, superseded OR (read_at IS NULL AND attempts < 3) AS tried_again
    FROM snapshot WHERE id = ($3::jsonb->>'snapshotId')::uuid
    UNION ALL
    SELECT id, NULL, false FROM source WHERE id = ($3::jsonb->>'sourceId')::uuid
  ), older AS (
    DELETE FROM dead_letter WHERE job = $1 AND key <> $2 AND source_id = (SELECT source_id FROM subject WHERE NOT tried_again)
    RETURNING first_at, count
  )
  INSERT INTO dead_letter (job, key, data, source_id, stage, code, sentence, sha256, first_at, last_at, count)
  SELECT $1, $2, $3::jsonb, (SELECT source_id FROM subject), $4, $5, $6, (SELECT sha256 FROM subject),
    coalesce((SELECT min(first_at) FROM older), $7::timestamptz), $7::timestamptz, 1 + coalesce((SELECT sum(count) FROM older), 0)
  WHERE NOT EXISTS (SELECT FROM subject WHERE tried_again)
  ON CONFLICT (job, key) DO UPDATE SET stage = excluded.stage, code = excluded.code, sentence = excluded.sentence,
    last_at = excluded.last_at, count = dead_letter.count + 1, replayed_at = NULL
  RETURNING id`;

/** $1 job, $2 key, $3 data. A newer answer of the source that went well settles the older ones; ids of answers are in the order of time. */
export const SETTLE = `
  DELETE FROM dead_letter WHERE job = $1 AND (key = $2 OR key < $2 AND source_id = (
    SELECT source_id FROM snapshot WHERE id = ($3::jsonb->>'snapshotId')::uuid))`;

/**
 * $1 now. Thirty days after it was given up last, or tried again, a letter goes that nobody can do anything about: its answer is deleted, its
 * source is asked no more, or it was tried again and nobody did it, for there is no such job any more. Any other stays until it is done.
 */
export const PURGE = `
  DELETE FROM dead_letter WHERE greatest(last_at, replayed_at) < $1::timestamptz - interval '30 days' AND (
    replayed_at IS NOT NULL
    OR (data ? 'snapshotId' AND NOT EXISTS (SELECT FROM snapshot WHERE snapshot.id = (data->>'snapshotId')::uuid))
    OR EXISTS (SELECT FROM source WHERE source.id = source_id AND state IN ('paused', 'gone')))`;

export const LIST = `
  SELECT dead_letter.id, job, key, data, source_id AS "sourceId", source.name AS "sourceName", stage, code, sentence, sha256,
    first_at AS "firstAt", last_at AS "lastAt", count, replayed_at AS "replayedAt"
  FROM dead_letter LEFT JOIN source ON source.id = source_id`;
