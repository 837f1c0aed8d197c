import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import type { ClientId, GatheringId, Instant } from '#libs/domain';
import { clientKey } from '../clients/client-keys.js';
import { asTherapist, type Therapist } from '../clients/context.js';
import { change, row } from '../database/sql.js';
import { uuidOrNull } from '../database/uuid.js';
import type { Keyring } from '../keyring/keyring.js';
import type { Key } from '../keyring/sealed-text.js';
import { readItems, readRemoved } from './read-items.js';
import { ShortlistItemEntity } from './shortlist-item.entity.js';
import { sealItem, type ShortlistItem } from './shortlist-item.mapper.js';

/** $1 id, $2 client, $3 practice, $4 owner, $5 gathering, $6 start, $7 now. What was taken off comes back as it was, at the end. */
const ADD = `
  INSERT INTO shortlist_item (id, client_id, practice_id, owner_id, gathering_id, start_at, position, updated_at, changed_at)
  SELECT $1, $2, $3, $4, $5, $6::timestamptz, coalesce(max(position) + 1, 0), $7::timestamptz, $7::timestamptz
  FROM shortlist_item WHERE client_id = $2
  ON CONFLICT (client_id, gathering_id, start_at) DO UPDATE SET removed_at = NULL, position = excluded.position,
    updated_at = excluded.updated_at
  WHERE shortlist_item.removed_at IS NOT NULL`;

/** Below every place of a list, so that no neighbour is ever one that was taken off. */
const NOWHERE = -2;

/** $1 item, $2 its client, $3 step: swaps with the neighbour above or below, if there is one. */
const SWAP = `
  WITH here AS (SELECT id, position FROM shortlist_item WHERE id = $1),
  there AS (SELECT other.id, other.position FROM shortlist_item AS other, here
    WHERE other.client_id = $2 AND other.position = here.position + $3)
  UPDATE shortlist_item SET position = CASE WHEN shortlist_item.id = here.id THEN there.position ELSE here.position END
  FROM here, there WHERE shortlist_item.id IN (here.id, there.id)`;

/** A therapist's choice for one client, in an order. */
export class ShortlistsRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly keyring: Keyring,
  ) {}

  /** In their order; empty for an unknown client as for someone else's. */
  async forClient(who: Therapist, clientId: ClientId): Promise<readonly ShortlistItem[]> {
    return asTherapist(this.dataSource, who, async (tx) => {
      const key = await this.keyOf(tx, who, clientId);
      return key === null ? [] : readItems(tx, key, clientId);
    });
  }

  /** What was taken off last; null when nothing was, or it is back. */
  async removed(who: Therapist, clientId: ClientId): Promise<ShortlistItem | null> {
    return asTherapist(this.dataSource, who, async (tx) => {
      const key = await this.keyOf(tx, who, clientId);
      return key === null ? null : readRemoved(tx, key, clientId);
    });
  }

  /** Puts a date of a gathering at the end. The same one twice stays one. Null when there is no such client of this therapist. */
  async add(
    who: Therapist,
    clientId: ClientId,
    gatheringId: GatheringId,
    start: Instant,
    now: Instant,
  ): Promise<ShortlistItem | null> {
    return asTherapist(this.dataSource, who, async (tx) => {
      const key = await this.keyOf(tx, who, clientId);
      if (key === null) return null;
      // Two additions at once would take the same position.
      await tx.query('SELECT FROM client WHERE id = $1 FOR UPDATE', [clientId]);
      await tx.query(ADD, [randomUUID(), clientId, who.practiceId, who.therapistId, gatheringId, start, now]);
      const items = await readItems(tx, key, clientId);
      return items.find((item) => item.gatheringId === gatheringId && item.start === start) ?? null;
    });
  }

  /** Takes an item off. The last one that was taken off is kept, to be put back by {@link add} with its note. */
  async remove(who: Therapist, itemId: string, now: Instant): Promise<boolean> {
    return asTherapist(this.dataSource, who, async (tx) => {
      const item = await lockItem(tx, itemId);
      if (item === null) return false;
      await tx.query('DELETE FROM shortlist_item WHERE client_id = $1 AND removed_at IS NOT NULL', [item.clientId]);
      await tx.query('UPDATE shortlist_item SET removed_at = $2::timestamptz, position = $3 WHERE id = $1', [
        itemId,
        now,
        NOWHERE,
      ]);
      await tx.query('UPDATE shortlist_item SET position = position - 1 WHERE client_id = $1 AND position > $2', [
        item.clientId,
        item.position,
      ]);
      return true;
    });
  }

  /** False when it is unknown or already at that end. */
  async move(who: Therapist, itemId: string, direction: 'up' | 'down'): Promise<boolean> {
    return asTherapist(this.dataSource, who, async (tx) => {
      const item = await lockItem(tx, itemId);
      if (item === null) return false;
      return (await change(tx, SWAP, [itemId, item.clientId, direction === 'up' ? -1 : 1])) > 0;
    });
  }

  /** Sets or (null) takes away what the therapist wrote beside an item. */
  async note(who: Therapist, itemId: string, text: string | null, now: Instant): Promise<boolean> {
    return asTherapist(this.dataSource, who, async (tx) => {
      const item = await lockItem(tx, itemId);
      const key = item === null ? null : await this.keyOf(tx, who, item.clientId);
      if (key === null) return false;
      const note = text === null ? null : sealItem({ id: itemId, practiceId: who.practiceId }, key, 'note', text);
      await tx.getRepository(ShortlistItemEntity).update({ id: itemId }, { note, updatedAt: now });
      return true;
    });
  }

  private keyOf(tx: EntityManager, who: Therapist, clientId: string): Promise<Key | null> {
    return clientKey(tx, this.keyring, who.practiceId, clientId);
  }
}

/** The item, with its client's list held still until the transaction ends. */
async function lockItem(
  tx: EntityManager,
  itemId: string,
): Promise<{ readonly clientId: ClientId; readonly position: number } | null> {
  const found = await row<{ clientId: ClientId }>(
    tx,
    `SELECT client_id AS "clientId" FROM shortlist_item JOIN client ON client.id = client_id
     WHERE shortlist_item.id = $1 AND removed_at IS NULL FOR UPDATE OF client`,
    [uuidOrNull(itemId)],
  );
  if (found === null) return null;
  return row(tx, 'SELECT client_id AS "clientId", position FROM shortlist_item WHERE id = $1', [itemId]);
}
