import { IsNull, Not, type EntityManager } from 'typeorm';
import type { Key } from '../keyring/sealed-text.js';
import { ShortlistItemEntity } from './shortlist-item.entity.js';
import { toDomain, type ShortlistItem } from './shortlist-item.mapper.js';

/** A client's items in their order, opened. */
export async function readItems(tx: EntityManager, key: Key, clientId: string): Promise<readonly ShortlistItem[]> {
  const items = tx.getRepository(ShortlistItemEntity);
  const found = await items.find({ where: { clientId, removedAt: IsNull() }, order: { position: 'ASC' } });
  return found.map((row) => toDomain(row, key));
}

/** What was taken off a client's list last; null when nothing was, or it is back. */
export async function readRemoved(tx: EntityManager, key: Key, clientId: string): Promise<ShortlistItem | null> {
  const found = await tx.getRepository(ShortlistItemEntity).findOneBy({ clientId, removedAt: Not(IsNull()) });
  return found === null ? null : toDomain(found, key);
}
