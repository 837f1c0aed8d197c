import type { DataSource, EntityManager } from 'typeorm';
import type { ClientId, Instant } from '#libs/domain';
import { clientKey } from '../clients/client-keys.js';
import { readNeeds } from '../clients/read-needs.js';
import { asTherapist, type Therapist } from '../clients/context.js';
import { change, row, rows } from '../database/sql.js';
import { uuidOrNull } from '../database/uuid.js';
import { whereThereIsRoom } from '../database/where-there-is-room.js';
import type { Keyring } from '../keyring/keyring.js';
import { open } from '../keyring/sealed-text.js';
import type { Feed, FeedMode, OpenedFeed } from './feed.js';
import { insertFeed, uidSecretPlace, type NewFeed } from './insert-feed.js';
import { isGood, keyOfLink, withLink, type LinkRow } from './link.js';
import { readItems } from './read-items.js';
import { FEED_USED, FEEDS_OF, NUMBER_CHANGES, REVOKE_FEED } from './shares.sql.js';

/** Calendar subscriptions: one token a device, each with its own way of saying little. */
export class FeedsRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly keyring: Keyring,
  ) {}

  /** Null when there is no such client of this therapist. */
  async create(
    who: Therapist,
    clientId: ClientId,
    options: { readonly device: string; readonly mode: FeedMode; readonly now: Instant },
  ): Promise<NewFeed | null> {
    return asTherapist(this.dataSource, who, async (tx) => {
      const key = await clientKey(tx, this.keyring, who.practiceId, clientId);
      const owner = { clientId, practiceId: who.practiceId, ownerId: who.therapistId };
      return key === null ? null : insertFeed(tx, this.keyring, key, { ...owner, ...options });
    });
  }

  async list(who: Therapist, clientId: ClientId): Promise<readonly Feed[]> {
    return asTherapist(this.dataSource, who, (tx) => rows<Feed>(tx, FEEDS_OF, [clientId]));
  }

  async revoke(who: Therapist, feedId: string, now: Instant): Promise<boolean> {
    return asTherapist(
      this.dataSource,
      who,
      async (tx) => (await change(tx, REVOKE_FEED, [uuidOrNull(feedId), now, null])) === 1,
    );
  }

  /** What a calendar asks for. Null for a token that never was, has ended, or was revoked more than 30 days ago. */
  async open(token: string, now: Instant): Promise<OpenedFeed | null> {
    const opened = await withLink<OpenedFeed>(this.dataSource, this.keyring, 'feed', token, now, async (tx, feed) => {
      if (feed.revokedAt !== null) return feed.revokedLately ? { state: 'revoked' } : null;
      return isGood(feed) ? this.read(tx, feed, now) : null;
    });
    return opened ?? this.retired(token, now);
  }

  private async read(tx: EntityManager, feed: LinkRow, now: Instant): Promise<OpenedFeed | null> {
    const key = await keyOfLink(tx, this.keyring, feed);
    // The key goes first when a client is erased: already then there is nothing left to read.
    if (key === null) return { state: 'revoked' };
    await whereThereIsRoom(tx, async () => {
      await tx.query(FEED_USED, [feed.id, now]);
      await tx.query(NUMBER_CHANGES, [feed.clientId, now]);
    });
    const kept = await row<{ mode: FeedMode; secret: string }>(
      tx,
      'SELECT mode, uid_secret AS secret FROM feed WHERE id = $1',
      [feed.id],
    );
    if (kept === null) return null;
    return {
      state: 'open',
      feedId: feed.id,
      clientId: feed.clientId,
      mode: kept.mode,
      uidSecret: open(key, uidSecretPlace(feed.id, feed.practiceId), kept.secret).toString('utf8'),
      needs: await readNeeds(tx, key, feed.clientId),
      items: await readItems(tx, key, feed.clientId),
    };
  }

  /** A calendar whose client was erased. */
  private async retired(token: string, now: Instant): Promise<OpenedFeed | null> {
    const lately = await row(
      this.dataSource,
      `SELECT FROM retired_feed WHERE token_hash = $1 AND revoked_at > $2::timestamptz - interval '30 days'`,
      [this.keyring.tokenHash(token), now],
    );
    return lately === null ? null : { state: 'revoked' };
  }
}
