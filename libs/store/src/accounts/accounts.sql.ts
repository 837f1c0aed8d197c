/** $1 hash, $2 now. */
export const LIVE_SESSION = `
  WITH live AS (
    UPDATE session SET seen_at = greatest(seen_at, $2::timestamptz)
    WHERE token_hash = $1 AND seen_at > $2::timestamptz - interval '30 minutes'
      AND created_at > $2::timestamptz - interval '12 hours'
    RETURNING account_id
  )
  SELECT account_id AS "accountId" FROM live`;

/** $1 hash of the key, $2 now, $3 failures that cost nothing. */
export const FAILED_SIGN_IN = `
  INSERT INTO sign_in_failure AS known (key, failures, last_at) VALUES ($1, 1, $2)
  ON CONFLICT (key) DO UPDATE SET
    failures = CASE WHEN known.last_at < $2::timestamptz - interval '1 day' THEN 1 ELSE known.failures + 1 END,
    blocked_until = CASE WHEN known.last_at >= $2::timestamptz - interval '1 day' AND known.failures >= $3::int
      THEN $2::timestamptz + least(interval '15 minutes', interval '30 seconds' * power(2, least(known.failures - $3::int, 10))) END,
    last_at = $2::timestamptz`;

/** $1 now. */
export const PURGE: readonly string[] = [
  `DELETE FROM session WHERE seen_at <= $1::timestamptz - interval '30 minutes' OR created_at <= $1::timestamptz - interval '12 hours'`,
  `DELETE FROM sign_in_failure WHERE last_at < $1::timestamptz - interval '1 day'`,
];
