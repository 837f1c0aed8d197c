/** $1 ids. Each with the gathering that it is shown as. */
export const SHOWN_AS = `
  SELECT id, coalesce(merged_into, id) AS "shownAs" FROM gathering WHERE id = ANY($1) ORDER BY id`;

/** $1 gatherings that are shown, or are about to be made. Their listings and those of all that is merged into them, oldest first. */
export const LISTINGS_OF = `
  SELECT listing.id, coalesce(part.merged_into, listing.gathering_id) AS "gatheringId", listing.state, listing.prepared,
    source.id AS "sourceId", source.importer, source.gone_since IS NOT NULL AS "sourceGone", source.state IN ('paused', 'gone') AS "sourceStopped",
    source.host_name AS "hostName", source.host_kind AS "hostKind"
  FROM listing JOIN source ON source.id = listing.source_id LEFT JOIN gathering AS part ON part.id = listing.gathering_id
  WHERE listing.gathering_id = ANY($1::uuid[] || ARRAY(SELECT id FROM gathering WHERE merged_into = ANY($1)))
  ORDER BY listing.first_seen_at, listing.id`;

/** $1 gatherings that are shown. What persons corrected of them or of what is merged into them, the latest last. */
export const EDITS_OF = `
  SELECT coalesce(part.merged_into, part.id) AS "gatheringId", field, value
  FROM gathering_edit JOIN gathering AS part ON part.id = gathering_id
  WHERE part.id = ANY($1) OR part.merged_into = ANY($1)
  ORDER BY edited_at, part.id`;

/** A moderator's decision (state) is never touched by an import. Gives those that changed, and which of them are new. */
export const UPSERT_GATHERINGS = `
  INSERT INTO gathering (id, version, hash, listed, title, description, mode, host_name, host_kind, series, venue_name,
    place, locality, postal_code, lat, lon, facets, closed, harmful, record)
  SELECT id, nextval('gathering_version'), hash, listed, title, description, mode, host_name, host_kind, series, venue_name,
    place, locality, postal_code, lat, lon, facets, closed, harmful, record
  FROM json_to_recordset($1) AS given(id uuid, hash text, listed boolean, title text, description text, mode text,
    host_name text, host_kind text, series text, venue_name text, place text, locality text, postal_code text,
    lat double precision, lon double precision, facets text[], closed boolean, harmful boolean, record json)
  ON CONFLICT (id) DO UPDATE SET version = excluded.version, hash = excluded.hash, listed = excluded.listed,
    title = excluded.title, description = excluded.description, mode = excluded.mode, host_name = excluded.host_name,
    host_kind = excluded.host_kind, series = excluded.series, venue_name = excluded.venue_name, place = excluded.place,
    locality = excluded.locality, postal_code = excluded.postal_code, lat = excluded.lat, lon = excluded.lon,
    facets = excluded.facets, closed = excluded.closed, harmful = excluded.harmful, record = excluded.record
  WHERE gathering.hash IS DISTINCT FROM excluded.hash
  RETURNING gathering.id, old.id IS NULL AS "isNew"`;

export const UNLIST = `
  UPDATE gathering SET listed = false, hash = '', version = nextval('gathering_version')
  WHERE id = ANY($1) AND listed RETURNING id`;

/** $1 gatherings, $2 now, $3 dates to keep. What is over is history and stays. */
export const DROP_DATES = `
  DELETE FROM occurrence USING (SELECT unnest($1::uuid[]) AS id) AS rewritten
  WHERE occurrence.gathering_id = rewritten.id AND occurrence.start_at >= $2::timestamptz
    AND NOT EXISTS (SELECT FROM json_to_recordset($3) AS kept(g uuid, s timestamptz)
      WHERE kept.g = occurrence.gathering_id AND kept.s = occurrence.start_at)`;

export const UPSERT_DATES = `
  INSERT INTO occurrence (gathering_id, start_at, end_at, zone, start_local, all_day, status, title, cell, lat, lon)
  SELECT g, s, e, z, l, d, u, t, c, a, o
  FROM json_to_recordset($1) AS given(g uuid, s timestamptz, e timestamptz, z text, l text, d boolean, u text, t text,
    c integer, a double precision, o double precision)
  ON CONFLICT (gathering_id, start_at) DO UPDATE SET end_at = excluded.end_at, zone = excluded.zone,
    start_local = excluded.start_local, all_day = excluded.all_day, status = excluded.status, title = excluded.title,
    cell = excluded.cell, lat = excluded.lat, lon = excluded.lon
  WHERE (occurrence.end_at, occurrence.zone, occurrence.start_local, occurrence.all_day, occurrence.status,
      occurrence.title, occurrence.cell, occurrence.lat, occurrence.lon)
    IS DISTINCT FROM (excluded.end_at, excluded.zone, excluded.start_local, excluded.all_day, excluded.status,
      excluded.title, excluded.cell, excluded.lat, excluded.lon)
  RETURNING 1`;

/**
 * Tells the index. A waiting note is touched instead of doubled: the touch holds it until this transaction ends, so that no
 * worker takes the note and reads the row as it was before.
 */
export const ANNOUNCE = `
  INSERT INTO outbox (gathering_id) SELECT id FROM json_to_recordset($1) AS given(id uuid) ORDER BY id
  ON CONFLICT (gathering_id) WHERE claimed_at IS NULL DO UPDATE SET created_at = excluded.created_at`;
