import type { EntityManager } from 'typeorm';
import type { Key } from '../keyring/sealed-text.js';
import { ShortlistItemEntity } from './shortlist-item.entity.js';
import { toDomain, type ShortlistItem } from './shortlist-item.mapper.js';

/** A client's items in their order, opened. */
export async function readItems(tx: EntityManager, key: Key, clientId: string): Promise<readonly ShortlistItem[]> {
  const found = await tx.getRepository(ShortlistItemEntity).find({ where: { clientId }, order: { position: 'ASC' } });
  return found.map((row) => toDomain(row, key));
}
