import { randomUUID } from 'node:crypto';
import { row, rows, type Runner } from '../database/sql.js';
import { KeyMissing } from '../keyring/keyring.errors.js';
import { newKeyUnder, unwrap, type Keyring } from '../keyring/keyring.js';
import type { Key } from '../keyring/sealed-text.js';
import type { Therapist } from './context.js';
import { clientKeyPlace, practiceKeyPlace } from './places.js';

type Wrapped = { readonly id: string; readonly wrapped: string };

/** Makes and stores the key of a new client. */
export async function addClientKey(tx: Runner, keyring: Keyring, who: Therapist, clientId: string): Promise<Key> {
  const rowId = randomUUID();
  const parent = await practiceKey(tx, keyring, who.practiceId);
  const { key, wrapped } = newKeyUnder(parent, clientKeyPlace(rowId, who.practiceId));
  await tx.query('INSERT INTO client_key (id, client_id, practice_id, owner_id, wrapped) VALUES ($1, $2, $3, $4, $5)', [
    rowId,
    clientId,
    who.practiceId,
    who.therapistId,
    wrapped,
  ]);
  return key;
}

/** The key of a client that this transaction may see; null when it has none: unknown, someone else's, or erased. */
export async function clientKey(
  tx: Runner,
  keyring: Keyring,
  practiceId: string,
  clientId: string,
): Promise<Key | null> {
  const found = await row<Wrapped>(tx, 'SELECT id, wrapped FROM client_key WHERE client_id = $1', [clientId]);
  if (found === null) return null;
  return unwrap(await practiceKey(tx, keyring, practiceId), clientKeyPlace(found.id, practiceId), found.wrapped);
}

/** The keys of all clients that this transaction may see, by client. */
export async function clientKeys(tx: Runner, keyring: Keyring, practiceId: string): Promise<ReadonlyMap<string, Key>> {
  const found = await rows<Wrapped & { clientId: string }>(
    tx,
    'SELECT id, wrapped, client_id AS "clientId" FROM client_key',
  );
  const parent = await practiceKey(tx, keyring, practiceId);
  return new Map(found.map((one) => [one.clientId, unwrap(parent, clientKeyPlace(one.id, practiceId), one.wrapped)]));
}

/** The key of the practice whose context this transaction has. */
export async function practiceKey(tx: Runner, keyring: Keyring, practiceId: string): Promise<Key> {
  const found = await row<Wrapped>(tx, 'SELECT id, wrapped FROM practice_key WHERE practice_id = $1', [practiceId]);
  if (found === null) throw new KeyMissing('This practice has no key.', { practiceId });
  return keyring.practiceKey(practiceKeyPlace(found.id, practiceId), found.wrapped);
}
