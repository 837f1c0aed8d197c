/** $1 hash of the handle, $2 name, $3 content type, $4 hash of the bytes, $5 now. */
export const KEEP_UPLOAD = `
  INSERT INTO upload (handle_hash, name, content_type, sha256, kept_until)
  VALUES ($1, $2, $3, $4, $5::timestamptz + interval '1 hour') RETURNING id`;

const UPLOAD = `SELECT upload.id, name, content_type AS "contentType", sha256, bytes FROM upload JOIN body USING (sha256)`;

/** $1 hash of the handle, $2 now. */
export const OPEN_UPLOAD = `${UPLOAD} WHERE handle_hash = $1 AND kept_until > $2::timestamptz`;

/** $1 id. */
export const FIND_UPLOAD = `${UPLOAD} WHERE upload.id = $1`;

/** $1 now. What waits for a moderator, or for what an approval makes of it, stays. */
export const PURGE_UPLOADS = `
  DELETE FROM upload WHERE kept_until < $1::timestamptz AND NOT EXISTS (
    SELECT FROM submission WHERE upload_id = upload.id
      AND (decision IS NULL OR (decision = 'approved' AND source_id IS NULL)))`;
