import { randomBytes, randomUUID } from 'node:crypto';
import type { ClientId, Instant, PracticeId, TherapistId } from '#libs/domain';
import { toText } from '../database/batches.js';
import type { Runner } from '../database/sql.js';
import { newToken, type Keyring } from '../keyring/keyring.js';
import { seal, type Key, type Place } from '../keyring/sealed-text.js';
import type { FeedMode } from './feed.js';

/** The token is shown once and not kept. */
export type NewFeed = { readonly id: string; readonly token: string };

/** Makes a calendar of a client whose key is at hand. */
export async function insertFeed(
  tx: Runner,
  keyring: Keyring,
  key: Key,
  feed: {
    readonly clientId: ClientId;
    readonly practiceId: PracticeId;
    readonly ownerId: TherapistId;
    readonly device: string;
    readonly mode: FeedMode;
    readonly now: Instant;
  },
): Promise<NewFeed> {
  const id = randomUUID();
  const token = newToken('plf_');
  const secret = randomBytes(32).toString('base64url');
  await tx.query(
    `INSERT INTO feed (id, client_id, practice_id, owner_id, token_hash, device, mode, uid_secret, created_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::timestamptz, $9::timestamptz + interval '180 days')`,
    [
      id,
      feed.clientId,
      feed.practiceId,
      feed.ownerId,
      keyring.tokenHash(token),
      toText(feed.device),
      feed.mode,
      seal(key, uidSecretPlace(id, feed.practiceId), secret),
      feed.now,
    ],
  );
  return { id, token };
}

export function uidSecretPlace(row: string, practice: string): Place {
  return { table: 'feed', column: 'uid_secret', row, practice };
}
