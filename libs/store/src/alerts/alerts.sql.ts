/** Sources that are asked, and those that something is still to be said of. What was sent in is asked nowhere. */
export const WATCHED = `
  SELECT source.id, name, importer, state, interval_seconds * 1000 AS "intervalMs", instant(created_at) AS "addedAt",
    last_fetch_at AS "lastFetchAt", last_ok_at AS "lastOkAt", last_outcome AS "lastOutcome", last_problem AS "lastProblem",
    failures, checks, doubt, gone_since AS "goneSince", moved_seen AS "movedSeen", (report->>'listings')::integer AS named,
    (SELECT count(*)::integer FROM listing
      WHERE source_id = source.id AND listing.state IN ('listed', 'unseen', 'cancelled')) AS listings,
    EXISTS (SELECT FROM listing WHERE source_id = source.id) AS "everListed",
    EXISTS (SELECT FROM dead_letter WHERE source_id = source.id) AS "givenUp",
    coalesce((SELECT json_agg(json_build_object('kind', kind, 'since', instant(since), 'toldAt', instant(told_at),
      'overSince', instant(over_since)) ORDER BY kind) FROM source_alert WHERE source_id = source.id), '[]') AS alerts
  FROM source
  WHERE state = 'active' AND importer <> 'form' AND host NOT LIKE '%.invalid' AND url ~ '^(https?|webcals?):'
    OR EXISTS (SELECT FROM source_alert WHERE source_id = source.id)
  ORDER BY name, source.id`;

/** $1 rows. */
export const KEEP = `
  INSERT INTO source_alert (source_id, kind, since, told_at, over_since)
  SELECT "sourceId", kind, since, "toldAt", "overSince" FROM json_to_recordset($1)
    AS row ("sourceId" uuid, kind text, since timestamptz, "toldAt" timestamptz, "overSince" timestamptz)
  WHERE EXISTS (SELECT FROM source WHERE id = "sourceId")
  ON CONFLICT (source_id, kind) DO UPDATE SET since = excluded.since, told_at = excluded.told_at, over_since = excluded.over_since`;

/** $1 rows. */
export const FORGET = `
  DELETE FROM source_alert USING json_to_recordset($1) AS row ("sourceId" uuid, kind text)
  WHERE source_id = "sourceId" AND source_alert.kind = row.kind`;
