/** $1 kind, $2 address or null, $3 payload, $4 contact or null: the same, sent twice by an impatient finger. */
export const SAME_PENDING = `
  SELECT id, reference FROM submission
  WHERE decision IS NULL AND kind = $1 AND url IS NOT DISTINCT FROM $2 AND payload = $3::jsonb
    AND contact IS NOT DISTINCT FROM $4
  LIMIT 1`;

/** $1 id, $2 decision, $3 by, $4 reason, $5 now. What is not listed keeps neither key nor file. */
export const DECIDE = `
  UPDATE submission SET decision = $2, decided_by = $3, reason = $4, decided_at = $5::timestamptz,
    sealed_key = CASE WHEN $2 = 'approved' THEN sealed_key END, upload_id = CASE WHEN $2 = 'approved' THEN upload_id END
  WHERE id = $1 AND decision IS NULL`;

/** $1 gathering, $2 decision, $3 by, $4 reason, $5 now. */
export const DECIDE_REPORTS = `
  WITH decided AS (
    UPDATE submission SET decision = $2, decided_by = $3, reason = $4, decided_at = $5::timestamptz
    WHERE gathering_id = $1 AND kind = 'report' AND decision IS NULL RETURNING id
  )
  SELECT id FROM decided`;

/** $1 id, $2 source. Only a file takes the place of a file. */
export const REPLACES = `
  UPDATE submission SET replaces_id = $2 WHERE id = $1 AND decision IS NULL AND upload_id IS NOT NULL
    AND EXISTS (SELECT FROM source WHERE id = $2 AND url LIKE 'upload:%')`;

/** $1 id, $2 source. Key and file are the source's from now on. */
export const LISTED_AS = 'UPDATE submission SET source_id = $2, sealed_key = NULL, upload_id = NULL WHERE id = $1';

/** $1 name of the host, $2 contact or null. */
export const HISTORY = `
  SELECT count(*) FILTER (WHERE decision = 'approved') AS approved,
    count(*) FILTER (WHERE decision = 'declined') AS declined,
    count(*) FILTER (WHERE decision = 'blocked') AS blocked
  FROM submission WHERE kind IN ('event', 'feed') AND (lower(host) = lower($1) OR lower(contact) = lower($2))`;

export const CONTACTS = `
  SELECT DISTINCT ON (source_id) source_id AS "sourceId", contact FROM submission
  WHERE source_id IS NOT NULL AND kind IN ('event', 'feed') AND decision = 'approved' AND contact <> ''
  ORDER BY source_id, submitted_at DESC, id DESC`;
