const WAITING = 'sent_at IS NULL AND given_up_at IS NULL';

/** $1 kind, $2 address, $3 subject, $4 text, $5 now, $6 milliseconds that it is good for. */
export const WRITE = `
  INSERT INTO mail (kind, address, subject, body, written_at, next_at, good_until)
  VALUES ($1, $2, $3, $4, $5::timestamptz, $5::timestamptz, $5::timestamptz + $6 * interval '1 millisecond') RETURNING id`;

/**
 * $1 now. The oldest that may go. While the server is away nothing is tried before the one that found it so: what was written meanwhile
 * goes after it. One person's mails of one kind go in their order.
 */
export const NEXT = `
  SELECT id, kind, address AS to, subject, body AS text, written_at AS "writtenAt", tries
  FROM mail WHERE ${WAITING} AND next_at <= $1::timestamptz
    AND NOT EXISTS (SELECT FROM mail AS one WHERE one.sent_at IS NULL AND one.given_up_at IS NULL
      AND one.next_at > $1::timestamptz
      AND (one.problem = 'mail.away' OR one.place < mail.place AND one.address = mail.address AND one.kind = mail.kind))
  ORDER BY place LIMIT 1`;

/** $1 now. */
export const GIVE_UP_LATE = `
  UPDATE mail SET given_up_at = $1::timestamptz, problem = 'mail.too-late' WHERE ${WAITING} AND good_until <= $1::timestamptz`;

/** Newest first. $1 limit. */
export const LIST = `
  SELECT id, kind, address AS to, subject, body AS text, written_at AS "writtenAt", tries, next_at AS "nextAt", problem,
    sent_at AS "sentAt", given_up_at AS "givenUpAt"
  FROM mail ORDER BY place DESC LIMIT $1`;

/** $1 mail, $2 now, $3 milliseconds that it is good for from now on. */
export const TRY_AGAIN = `
  UPDATE mail SET given_up_at = NULL, problem = NULL, next_at = $2::timestamptz,
    good_until = $2::timestamptz + $3 * interval '1 millisecond'
  WHERE id = $1 AND given_up_at IS NOT NULL`;

/** $1 now. */
export const PURGE = `DELETE FROM mail WHERE coalesce(sent_at, given_up_at, good_until) <= $1::timestamptz - interval '30 days'`;
