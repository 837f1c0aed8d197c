import { ClientId, Needs, type Instant } from '#libs/domain';
import { toText } from '../database/batches.js';
import { open, seal, type Key } from '../keyring/sealed-text.js';
import type { ClientEntity } from './client.entity.js';

/** What a therapist sees of a client in a list. */
export type Client = {
  readonly id: ClientId;
  readonly label: string;
  /** District-sized, or null. */
  readonly area: string | null;
  readonly hasNeeds: boolean;
  readonly createdAt: Instant;
};

type Sealed = Pick<ClientEntity, 'id' | 'practiceId'>;

export function toDomain(row: ClientEntity, key: Key): Client {
  return {
    id: ClientId.parse(row.id),
    label: opened(row, key, 'label', row.label),
    area: row.area === null ? null : opened(row, key, 'area', row.area),
    hasNeeds: row.needs !== null,
    createdAt: row.createdAt,
  };
}

/** The sealed columns of a client's label and area. */
export function toRow(of: Sealed, key: Key, label: string, area: string | null): Pick<ClientEntity, 'label' | 'area'> {
  return {
    label: sealed(of, key, 'label', label),
    area: area === null ? null : sealed(of, key, 'area', area),
  };
}

/** Needs as stored are read with today's schema: what it no longer allows is a fault to be seen, not to be dropped. */
export function needsToDomain(row: Sealed, key: Key, value: string): Needs {
  return Needs.parse(JSON.parse(opened(row, key, 'needs', value)));
}

export function needsToRow(row: Sealed, key: Key, needs: Needs): string {
  return sealed(row, key, 'needs', JSON.stringify(needs));
}

function sealed(row: Sealed, key: Key, column: string, text: string): string {
  return seal(key, { table: 'client', column, row: row.id, practice: row.practiceId }, toText(text));
}

function opened(row: Sealed, key: Key, column: string, value: string): string {
  return open(key, { table: 'client', column, row: row.id, practice: row.practiceId }, value).toString('utf8');
}
