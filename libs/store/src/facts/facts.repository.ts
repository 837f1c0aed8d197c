import type { DataSource } from 'typeorm';
import { row } from '../database/sql.js';

/** Keeps $2 under $1 and gives what was there before. */
const SWAP = `
  INSERT INTO fact (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value
  RETURNING old.value AS before`;

/** What the programs that ran on this database last were like. */
export class FactsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Keeps a fact and gives what it was before; null the first time. */
  async swap(name: string, value: string): Promise<string | null> {
    return (await row<{ before: string | null }>(this.dataSource, SWAP, [name, value]))?.before ?? null;
  }
}
