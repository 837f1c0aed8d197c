import type { EntityManager } from 'typeorm';
import type { Needs } from '#libs/domain';
import type { Key } from '../keyring/sealed-text.js';
import { ClientEntity } from './client.entity.js';
import { needsToDomain } from './client.mapper.js';

/** The needs of a client that this transaction may see; null when none were set. */
export async function readNeeds(tx: EntityManager, key: Key, clientId: string): Promise<Needs | null> {
  const row = await tx.getRepository(ClientEntity).findOneBy({ id: clientId });
  return row === null || row.needs === null ? null : needsToDomain(row, key, row.needs);
}
