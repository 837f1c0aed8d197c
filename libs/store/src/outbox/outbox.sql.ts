/** After so many refusals of the index a note is left alone, until its gathering changes again. */
export const REFUSALS = 3;

/**
 * $1 limit, $2 now. Only who has the writer's turn claims: a note that was claimed and not done belongs to one that died or failed. What the
 * index refused rests for half a minute.
 */
export const CLAIM = `
  WITH waiting AS (
    SELECT id FROM outbox
    WHERE refusals = 0 OR (refusals < ${REFUSALS} AND claimed_at <= $2::timestamptz - interval '30 seconds')
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
  SELECT given.id FROM unnest($1::uuid[]) AS given(id) WHERE NOT EXISTS (SELECT FROM outbox WHERE gathering_id = given.id)
  ON CONFLICT (gathering_id) WHERE claimed_at IS NULL DO NOTHING RETURNING 1`;

/** The index is asked anew for what it refused. */
export const REVIVE = `UPDATE outbox SET refusals = 0, error = NULL WHERE refusals >= ${REFUSALS}`;

/** $1 gatherings. Whatever became of the note that they had. */
export const RENEW = `
  INSERT INTO outbox (gathering_id) SELECT unnest($1::uuid[]) ON CONFLICT (gathering_id) WHERE claimed_at IS NULL DO NOTHING`;

/** $1 limit. */
export const REFUSED = `
  SELECT gathering_id AS "gatheringId", error AS reason FROM outbox WHERE refusals > 0 ORDER BY id LIMIT $1`;

export const SAVE_CHECK = `
  INSERT INTO index_check (at, missing, stale, surplus, drift) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (at) DO UPDATE SET missing = excluded.missing, stale = excluded.stale, surplus = excluded.surplus, drift = excluded.drift`;

/** Kept for a week. $1 now. */
export const FORGET_CHECKS = `DELETE FROM index_check WHERE at < $1::timestamptz - interval '7 days'`;
