import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import type { ClientId, Needs } from '#libs/domain';
import { change } from '../database/sql.js';
import type { Keyring } from '../keyring/keyring.js';
import type { Key } from '../keyring/sealed-text.js';
import { addClientKey, clientKey, clientKeys } from './client-keys.js';
import { ClientEntity } from './client.entity.js';
import { needsToDomain, needsToRow, toDomain, toRow, type Client } from './client.mapper.js';
import { asTherapist, type Therapist } from './context.js';

const ERASE_KEY = 'DELETE FROM client_key WHERE client_id = $1';

/** A calendar that a phone still asks for must answer empty, not fail: its hash alone outlives the client for a while. */
const RETIRE_FEEDS = `
  INSERT INTO retired_feed (token_hash, revoked_at) SELECT token_hash, coalesce(revoked_at, now()) FROM feed WHERE client_id = $1
  ON CONFLICT DO NOTHING`;

/** A therapist's own clients. Everything about them is sealed with a key of their own; another therapist sees no rows at all. */
export class ClientsRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly keyring: Keyring,
  ) {}

  async list(who: Therapist): Promise<readonly Client[]> {
    return asTherapist(this.dataSource, who, async (tx) => {
      const found = await tx.getRepository(ClientEntity).find({ order: { createdAt: 'ASC', id: 'ASC' } });
      const keys = await clientKeys(tx, this.keyring, who.practiceId);
      return found.flatMap((row) => {
        const key = keys.get(row.id);
        // Erased, but for the row: nothing is left to show.
        return key === undefined ? [] : [toDomain(row, key)];
      });
    });
  }

  /** `label` is what the therapist calls the client, never a name; `area` a district. */
  async add(who: Therapist, label: string, area: string | null = null): Promise<Client> {
    return asTherapist(this.dataSource, who, async (tx) => {
      const id = randomUUID();
      const key = await addClientKey(tx, this.keyring, who, id);
      const row = { id, practiceId: who.practiceId, ownerId: who.therapistId };
      const clients = tx.getRepository(ClientEntity);
      await clients.insert({ ...row, ...toRow(row, key, label, area), needs: null });
      return toDomain(await clients.findOneByOrFail({ id }), key);
    });
  }

  /** Null for an unknown client as for someone else's. */
  async find(who: Therapist, clientId: ClientId): Promise<Client | null> {
    return this.withClient(who, clientId, (_tx, row, key) => toDomain(row, key));
  }

  async rename(who: Therapist, clientId: ClientId, label: string, area: string | null = null): Promise<boolean> {
    const changed = await this.withClient(who, clientId, async (tx, row, key) => {
      await tx.getRepository(ClientEntity).update({ id: row.id }, toRow(row, key, label, area));
      return true;
    });
    return changed ?? false;
  }

  async needs(who: Therapist, clientId: ClientId): Promise<Needs | null> {
    return this.withClient(who, clientId, (_tx, row, key) =>
      row.needs === null ? null : needsToDomain(row, key, row.needs),
    );
  }

  /** False when there is no such client of this therapist. */
  async saveNeeds(who: Therapist, clientId: ClientId, needs: Needs): Promise<boolean> {
    const saved = await this.withClient(who, clientId, async (tx, row, key) => {
      await tx.getRepository(ClientEntity).update({ id: row.id }, { needs: needsToRow(row, key, needs) });
      return true;
    });
    return saved ?? false;
  }

  /** Erases a client: the key first and by itself, so that nothing readable is left whatever happens after it. */
  async remove(who: Therapist, clientId: ClientId): Promise<boolean> {
    const erased = await asTherapist(this.dataSource, who, (tx) => change(tx, ERASE_KEY, [clientId]));
    const removed = await asTherapist(this.dataSource, who, async (tx) => {
      await tx.query(RETIRE_FEEDS, [clientId]);
      return change(tx, 'DELETE FROM client WHERE id = $1', [clientId]);
    });
    return erased + removed > 0;
  }

  private keyOf(tx: EntityManager, who: Therapist, clientId: string): Promise<Key | null> {
    return clientKey(tx, this.keyring, who.practiceId, clientId);
  }

  private async withClient<T>(
    who: Therapist,
    clientId: ClientId,
    work: (tx: EntityManager, row: ClientEntity, key: Key) => T | Promise<T>,
  ): Promise<T | null> {
    return asTherapist(this.dataSource, who, async (tx) => {
      const row = await tx.getRepository(ClientEntity).findOneBy({ id: clientId });
      const key = row === null ? null : await this.keyOf(tx, who, clientId);
      return row === null || key === null ? null : work(tx, row, key);
    });
  }
}
