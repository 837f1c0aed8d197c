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

/** $1 share, $2 now. Once a day. */
export const SHARE_USED = `
  UPDATE share SET last_used_on = $2::timestamptz::date WHERE id = $1 AND last_used_on IS DISTINCT FROM $2::timestamptz::date`;

/** $1 feed, $2 now. Once a day: the day of use, and 180 more days. */
export const FEED_USED = `
  UPDATE feed SET last_fetched_on = $2::timestamptz::date,
    expires_at = greatest(expires_at, $2::timestamptz + interval '180 days')
  WHERE id = $1 AND last_fetched_on IS DISTINCT FROM $2::timestamptz::date`;

/**
 * $1 client, $2 now. An entry of which a calendar would say something else than it last did gets the next number (RFC 5545
 * §3.8.7.4) and this instant; a new description, a note or an answer changes no entry. Of a date that is gone, any change of its
 * gathering may say where it went; who may see a closed one hangs on the needs. What is over changes no more.
 */
export const NUMBER_CHANGES = `
  WITH said AS (
    SELECT item.id, md5(json_build_array(gathering.state, gathering.harmful, gathering.listed, gathering.title,
        gathering.venue_name, gathering.place, gathering.record->>'status',
        gathering.record->>'claims' LIKE '%hostile_to:%', CASE WHEN gathering.closed THEN client.needs END,
        occurrence.start_at, occurrence.end_at, occurrence.all_day, occurrence.status,
        CASE WHEN occurrence.start_at IS NULL THEN gathering.version END)::text) AS entry
    FROM shortlist_item AS item
    JOIN client ON client.id = item.client_id
    JOIN gathering AS part ON part.id = item.gathering_id
    JOIN gathering ON gathering.id = coalesce(part.merged_into, part.id)
    LEFT JOIN occurrence ON occurrence.gathering_id = gathering.id AND occurrence.start_at = item.start_at
    LEFT JOIN date_move ON date_move.gathering_id = item.gathering_id AND from_at = item.start_at
    WHERE item.client_id = $1 AND item.removed_at IS NULL
      AND coalesce(occurrence.end_at, greatest(item.start_at, date_move.to_at) + interval '1 day') >= $2::timestamptz)
  UPDATE shortlist_item SET seen_entry = said.entry,
    sequence = sequence + CASE WHEN seen_entry IS NULL THEN 0 ELSE 1 END,
    changed_at = CASE WHEN seen_entry IS NULL THEN changed_at ELSE $2::timestamptz END
  FROM said WHERE said.id = shortlist_item.id AND seen_entry IS DISTINCT FROM said.entry`;
