/** $1 source. One that was asked to be left alone is paused. */
export const ASKED_SOURCE = `
  SELECT applied_epoch AS epoch, url AS "sourceUrl", allow_http AS "allowHttp", ARRAY(
    SELECT instant(page_asked_at) FROM listing WHERE source_id = $1 AND page_asked_at IS NOT NULL ORDER BY page_asked_at DESC LIMIT 10) AS lately
  FROM source WHERE id = $1 AND state = 'active' AND applied_epoch IS NOT NULL`;

const PAGE = `listing.id AS "listingId", listing.url, page_asked_at AS "askedAt", page_status AS status`;

/** One date, with an address that no other listing of the source has: the page of a series says nothing of a date. */
const OWN_PAGE = `
  listing.url ~ '^https?://' AND listing.url !~ '#' AND prepared->'listing'->>'recurrence' IS NULL
  AND json_array_length(prepared->'listing'->'occurrences') = 1
  AND NOT EXISTS (SELECT FROM listing AS other WHERE other.source_id = $1 AND other.id <> listing.id AND split_part(other.url, '#', 1) = listing.url)`;

/** $1 source, $2 now. What was not asked yet comes first. */
export const ABSENT = `
  SELECT ${PAGE}, missing, missing_since AS "missingSince", missed_at AS "missedAt", state
  FROM listing WHERE source_id = $1 AND state = 'unseen' AND last_start > $2::timestamptz AND missing_since IS NOT NULL AND missed_at IS NOT NULL
    AND ${OWN_PAGE}
  ORDER BY page_asked_at >= missing_since NULLS FIRST, last_start, listing.id LIMIT 100`;

/** $1 source, $2 now, $3 where its page must be. The one that was asked last, else the next. */
export const WITNESS = `
  SELECT ${PAGE} FROM (
    SELECT * FROM listing WHERE source_id = $1 AND state = 'listed' AND last_start > $2::timestamptz AND starts_with(url, $3)
    ORDER BY page_asked_at DESC NULLS LAST, last_start, id LIMIT 50
  ) AS listing WHERE ${OWN_PAGE} ORDER BY page_asked_at DESC NULLS LAST, last_start, listing.id LIMIT 1`;

/** $1 source, $2 epoch, $3 bytes that came, $4 how many requests. The run whose answer is being asked about must be the last that was applied. */
export const COUNT_REQUEST = `
  UPDATE source SET requests = requests + $4::integer, bytes_fetched = bytes_fetched + $3::bigint
  WHERE id = $1 AND applied_epoch = $2 AND state = 'active'`;

/** $1 source, $2 listing, $3 now, $4 status or null. Clocks of two workers may differ: it was asked after it was missed. */
export const KEEP_ANSWER = `
  UPDATE listing SET page_asked_at = greatest($3::timestamptz, missed_at), page_status = $4::smallint WHERE source_id = $1 AND id = $2`;

/** $1 source, $2 epoch. Locked until the end of the transaction. */
export const LOCK_ASKED = `
  SELECT FROM source WHERE id = $1 AND applied_epoch = $2 AND state = 'active' FOR UPDATE`;

/** $1 source, $2 listings. */
export const STILL_UNSEEN = `SELECT id FROM listing WHERE source_id = $1 AND id = ANY($2) AND state = 'unseen'`;

/** $1 missed after, $2 limit. */
export const UNASKED = `
  SELECT DISTINCT source_id AS id FROM listing JOIN source ON source.id = source_id
  WHERE listing.state = 'unseen' AND missed_at > $1::timestamptz AND (page_asked_at IS NULL OR page_asked_at < missed_at)
    AND listing.url ~ '^https?://' AND source.state = 'active' LIMIT $2`;
