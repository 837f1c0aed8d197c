export const SHARES_OF = `
  SELECT id, created_at AS "createdAt", expires_at AS "expiresAt", revoked_at AS "revokedAt" FROM share
  WHERE client_id = $1 ORDER BY created_at DESC, id`;

export const FEEDS_OF = `
  SELECT id, device, mode, created_at AS "createdAt", expires_at AS "expiresAt", revoked_at AS "revokedAt",
    last_fetched_on::text AS "lastFetchedOn"
  FROM feed WHERE client_id = $1 ORDER BY created_at DESC, id`;

/** $1 feed, $2 now, $3 client or null for any that is visible. */
export const REVOKE_FEED = `
  UPDATE feed SET revoked_at = $2::timestamptz
  WHERE id = $1 AND revoked_at IS NULL AND ($3::uuid IS NULL OR client_id = $3)`;

/** $1 feed, $2 now. Once a day: the day of use, and 180 more days. */
export const FEED_USED = `
  UPDATE feed SET last_fetched_on = $2::timestamptz::date,
    expires_at = greatest(expires_at, $2::timestamptz + interval '180 days')
  WHERE id = $1 AND last_fetched_on IS DISTINCT FROM $2::timestamptz::date`;

/** $1 client. An entry whose gathering has changed since a calendar last saw it gets the next number (RFC 5545 §3.8.7.4). */
export const NUMBER_CHANGES = `
  UPDATE shortlist_item SET seen_version = gathering.version,
    sequence = sequence + CASE WHEN seen_version IS NULL THEN 0 ELSE 1 END
  FROM gathering
  WHERE gathering.id = shortlist_item.gathering_id AND client_id = $1 AND seen_version IS DISTINCT FROM gathering.version`;
