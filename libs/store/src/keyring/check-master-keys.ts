import type { DataSource } from 'typeorm';
import { rows } from '../database/sql.js';
import { KeyMissing } from './keyring.errors.js';
import type { Keyring } from './keyring.js';

/** Refuses to go on when anything here is wrapped with a master key that was not given. */
export async function checkMasterKeys(dataSource: DataSource, keyring: Keyring): Promise<void> {
  const used = await rows<{ id: string }>(dataSource, 'SELECT id FROM master_key ORDER BY first_used_at');
  const unknown = used.filter(({ id }) => !keyring.knows(id));
  if (unknown.length > 0) {
    throw new KeyMissing(
      `This database was used with another master key (${unknown.map(({ id }) => id).join(', ')}). Give that one, or add it as an older key; without it the clients' words cannot be read.`,
    );
  }
}
