import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { PracticeId } from '#libs/domain';
import { toText } from '../database/batches.js';
import { rows, type Runner } from '../database/sql.js';
import { withContext } from '../clients/context.js';
import type { Keyring } from '../keyring/keyring.js';
import { practiceKeyPlace } from '../clients/places.js';

/** Practices and the key of each. */
export class PracticesRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly keyring: Keyring,
  ) {}

  async create(name: string): Promise<PracticeId> {
    const id = PracticeId.parse(randomUUID());
    await withContext(this.dataSource, { practiceId: id }, async (tx) => {
      await tx.query('INSERT INTO practice (id, name) VALUES ($1, $2)', [id, toText(name)]);
      await this.addKey(tx, id);
    });
    return id;
  }

  async list(): Promise<readonly { readonly id: PracticeId; readonly name: string }[]> {
    return rows(this.dataSource, 'SELECT id, name FROM practice ORDER BY name, id');
  }

  private async addKey(tx: Runner, practiceId: PracticeId): Promise<void> {
    const rowId = randomUUID();
    const { wrapped } = this.keyring.newPracticeKey(practiceKeyPlace(rowId, practiceId));
    await tx.query('INSERT INTO practice_key (id, practice_id, wrapped) VALUES ($1, $2, $3)', [
      rowId,
      practiceId,
      wrapped,
    ]);
    await tx.query('INSERT INTO master_key (id) VALUES ($1) ON CONFLICT DO NOTHING', [this.keyring.activeId]);
  }
}
