import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import type { ClientId, Instant } from '#libs/domain';
import { clientKey } from '../clients/client-keys.js';
import { readNeeds } from '../clients/read-needs.js';
import { asTherapist, type Therapist } from '../clients/context.js';
import { change, row, rows } from '../database/sql.js';
import { uuidOrNull } from '../database/uuid.js';
import { whereThereIsRoom } from '../database/where-there-is-room.js';
import { newToken, type Keyring } from '../keyring/keyring.js';
import type { Key } from '../keyring/sealed-text.js';
import type { Feed, FeedMode, OpenedShare, Share } from './feed.js';
import { insertFeed, type NewFeed } from './insert-feed.js';
import { isGood, keyOfLink, withLink, type LinkRow } from './link.js';
import { readItems } from './read-items.js';
import { sealItem, type Feedback } from './shortlist-item.mapper.js';
import { FEEDS_OF, REVOKE_FEED, SHARE_USED, SHARES_OF } from './shares.sql.js';

const DEFAULT_DAYS = 90;
const LONGEST_DAYS = 365;

/** Links to a client's page: for the therapist who gives one, and for whoever holds it. */
export class SharesRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly keyring: Keyring,
  ) {}

  /** Makes a link for 90 days, or as said up to a year. The token is shown once and not kept. Null: no such client. */
  async create(
    who: Therapist,
    clientId: ClientId,
    options: { readonly days?: number; readonly now: Instant },
  ): Promise<{ readonly id: string; readonly token: string; readonly expiresAt: Instant } | null> {
    const token = newToken('pls_');
    const days = Math.min(LONGEST_DAYS, Math.max(1, Math.floor(options.days ?? DEFAULT_DAYS)));
    return asTherapist(this.dataSource, who, async (tx) => {
      if ((await clientKey(tx, this.keyring, who.practiceId, clientId)) === null) return null;
      const made = await row<{ id: string; expiresAt: Instant }>(
        tx,
        `INSERT INTO share (id, client_id, practice_id, owner_id, token_hash, created_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6::timestamptz, $6::timestamptz + make_interval(days => $7))
         RETURNING id, expires_at AS "expiresAt"`,
        [randomUUID(), clientId, who.practiceId, who.therapistId, this.keyring.tokenHash(token), options.now, days],
      );
      return made === null ? null : { ...made, token };
    });
  }

  async list(who: Therapist, clientId: ClientId): Promise<readonly Share[]> {
    return asTherapist(this.dataSource, who, (tx) => rows<Share>(tx, SHARES_OF, [clientId]));
  }

  async revoke(who: Therapist, shareId: string, now: Instant): Promise<boolean> {
    return asTherapist(
      this.dataSource,
      who,
      async (tx) =>
        (await change(tx, 'UPDATE share SET revoked_at = $2::timestamptz WHERE id = $1 AND revoked_at IS NULL', [
          uuidOrNull(shareId),
          now,
        ])) === 1,
    );
  }

  /** Ends every link and calendar of a client at once. */
  async revokeAll(who: Therapist, clientId: ClientId, now: Instant): Promise<void> {
    await asTherapist(this.dataSource, who, async (tx) => {
      for (const table of ['share', 'feed']) {
        await tx.query(`UPDATE ${table} SET revoked_at = $2::timestamptz WHERE client_id = $1 AND revoked_at IS NULL`, [
          clientId,
          now,
        ]);
      }
    });
  }

  /** What a client's link shows. Unknown, ended and revoked links are all null. */
  async open(token: string, now: Instant): Promise<OpenedShare | null> {
    return this.withShare(token, now, async (tx, share, key) => {
      await whereThereIsRoom(tx, () => tx.query(SHARE_USED, [share.id, now]));
      const items = await readItems(tx, key, share.clientId);
      const needs = await readNeeds(tx, key, share.clientId);
      return { state: 'open', shareId: share.id, expiresAt: share.expiresAt, clientId: share.clientId, needs, items };
    });
  }

  /** What the client thinks of an item; null takes it back. False when the link does not hold it. */
  async feedback(token: string, itemId: string, feedback: Feedback | null, now: Instant): Promise<boolean> {
    const kept = await this.withShare(token, now, async (tx, share, key) => {
      const place = { id: itemId, practiceId: share.practiceId };
      const sealed = feedback === null ? null : sealItem(place, key, 'feedback', feedback);
      return (
        (await change(
          tx,
          'UPDATE shortlist_item SET feedback = $3, updated_at = $4::timestamptz WHERE id = $1 AND client_id = $2 AND removed_at IS NULL',
          [uuidOrNull(itemId), share.clientId, sealed, now],
        )) === 1
      );
    });
    return kept ?? false;
  }

  /** A calendar for one device, made by the client. Null when the link is no good. */
  async createFeed(
    token: string,
    options: { readonly device: string; readonly mode: FeedMode; readonly now: Instant },
  ): Promise<NewFeed | null> {
    return this.withShare(token, options.now, (tx, share, key) =>
      insertFeed(tx, this.keyring, key, { ...share, ...options }),
    );
  }

  /** The client's calendars, to be ended one by one. */
  async feeds(token: string, now: Instant): Promise<readonly Feed[]> {
    return (await this.withShare(token, now, (tx, share) => rows<Feed>(tx, FEEDS_OF, [share.clientId]))) ?? [];
  }

  async revokeFeed(token: string, feedId: string, now: Instant): Promise<boolean> {
    const revoked = await this.withShare(
      token,
      now,
      async (tx, share) => (await change(tx, REVOKE_FEED, [uuidOrNull(feedId), now, share.clientId])) === 1,
    );
    return revoked ?? false;
  }

  private async withShare<T>(
    token: string,
    now: Instant,
    work: (tx: EntityManager, share: LinkRow, key: Key) => Promise<T | null>,
  ): Promise<T | null> {
    return withLink(this.dataSource, this.keyring, 'share', token, now, async (tx, share) => {
      const key = isGood(share) ? await keyOfLink(tx, this.keyring, share) : null;
      return key === null ? null : work(tx, share, key);
    });
  }
}
