/** After so many refusals of the index a note is left alone, until its gathering changes again. */
export const REFUSALS = 3;

/** $1 limit, $2 now. A note claimed half a minute ago and not done belongs to a worker that died. */
export const CLAIM = `
  WITH waiting AS (
    SELECT id FROM outbox
    WHERE (claimed_at IS NULL OR claimed_at <= $2::timestamptz - interval '30 seconds') AND refusals < ${REFUSALS}
    ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED
  ), claimed AS (
    UPDATE outbox SET claimed_at = $2::timestamptz, attempts = attempts + 1 FROM waiting WHERE outbox.id = waiting.id
    RETURNING outbox.id, gathering_id
  )
  SELECT id, gathering_id AS "gatheringId" FROM claimed ORDER BY id`;

/** $1 ids. What the index has taken at last it no longer refuses. */
export const DONE = `
  DELETE FROM outbox WHERE id = ANY($1)
    OR (refusals >= ${REFUSALS} AND gathering_id IN (SELECT gathering_id FROM outbox AS taken WHERE taken.id = ANY($1)))`;

/** $1 ids, $2 why. */
export const REFUSE = 'UPDATE outbox SET error = $2, refusals = refusals + 1 WHERE id = ANY($1)';

/** $1 gatherings. Those that have a note already are on their way, or were refused. */
export const ANNOUNCE_MISSING = `
  INSERT INTO outbox (gathering_id)
  SELECT id FROM unnest($1::uuid[]) AS id WHERE NOT EXISTS (SELECT FROM outbox WHERE gathering_id = id)
  ON CONFLICT (gathering_id) WHERE claimed_at IS NULL DO NOTHING RETURNING 1`;

/** $1 gatherings, or null for all. The index is asked anew for what it refused. */
export const REVIVE = `
  UPDATE outbox SET refusals = 0, claimed_at = NULL, error = NULL
  WHERE refusals >= ${REFUSALS} AND NOT EXISTS (
    SELECT FROM outbox AS newer WHERE newer.gathering_id = outbox.gathering_id AND newer.id <> outbox.id AND newer.claimed_at IS NULL)`;

export const SAVE_CHECK = `
  INSERT INTO index_check (at, missing, stale, extra, drift) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (at) DO UPDATE SET missing = excluded.missing, stale = excluded.stale, extra = excluded.extra, drift = excluded.drift`;

/** Kept for a week. $1 now. */
export const FORGET_CHECKS = `DELETE FROM index_check WHERE at < $1::timestamptz - interval '7 days'`;
