import type { DataSource, EntityManager } from 'typeorm';
import type { ClientId, Instant, PracticeId, TherapistId } from '#libs/domain';
import { clientKey } from '../clients/client-keys.js';
import { addContext, withContext } from '../clients/context.js';
import { row } from '../database/sql.js';
import type { Keyring } from '../keyring/keyring.js';
import type { Key } from '../keyring/sealed-text.js';

/** What a link's row says before anything of the client is read. */
export type LinkRow = {
  readonly id: string;
  readonly clientId: ClientId;
  readonly practiceId: PracticeId;
  readonly ownerId: TherapistId;
  readonly expiresAt: Instant;
  readonly expired: boolean;
  readonly revokedAt: Instant | null;
  /** Revoked for no more than 30 days. */
  readonly revokedLately: boolean;
};

/** $1 token hash, $2 now. A link ends at its date, and 60 days after its last use. */
const SELECT_LINK = {
  share: link('share', 'last_used_on'),
  feed: link('feed', 'last_fetched_on'),
};

/**
 * Opens what a token stands for: without a practice, the transaction sees the one row with this hash, then that row's client and no
 * other. Null when there is no such link.
 */
export function withLink<T>(
  dataSource: DataSource,
  keyring: Keyring,
  kind: 'share' | 'feed',
  token: string,
  now: Instant,
  work: (tx: EntityManager, link: LinkRow) => Promise<T | null>,
): Promise<T | null> {
  const tokenHash = keyring.tokenHash(token);
  return withContext(dataSource, { tokenHash }, async (tx) => {
    const found = await row<LinkRow>(tx, SELECT_LINK[kind], [tokenHash, now]);
    return found === null ? null : work(tx, found);
  });
}

/** The key of a link's client, once the link was found good; from here on the transaction sees that client. Null: erased. */
export async function keyOfLink(tx: EntityManager, keyring: Keyring, link: LinkRow): Promise<Key | null> {
  await addContext(tx, { practiceId: link.practiceId, clientId: link.clientId });
  return clientKey(tx, keyring, link.practiceId, link.clientId);
}

/** Neither at its end nor revoked. */
export function isGood(link: LinkRow): boolean {
  return !link.expired && link.revokedAt === null;
}

function link(table: 'share' | 'feed', lastUse: string): string {
  return `SELECT id, client_id AS "clientId", practice_id AS "practiceId", owner_id AS "ownerId", expires_at AS "expiresAt",
    (expires_at <= $2::timestamptz OR coalesce(${lastUse}, (created_at AT TIME ZONE 'UTC')::date)
      < ($2::timestamptz AT TIME ZONE 'UTC')::date - 60) AS expired,
    revoked_at AS "revokedAt", coalesce(revoked_at > $2::timestamptz - interval '30 days', false) AS "revokedLately"
  FROM ${table} WHERE token_hash = $1`;
}
