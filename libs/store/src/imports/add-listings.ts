import { copyRows } from '../database/copy-rows.js';
import type { Transaction } from '../database/sql.js';
import type { ImportingSource } from './importing-source.js';
import { toRow, type ListingWrite } from './listing-row.js';

/** Listings that are new. The source is locked, so that nobody else can have written them. */
export async function addListings(
  tx: Transaction,
  { id, seenAt }: ImportingSource,
  added: readonly ListingWrite[],
): Promise<void> {
  const seen = { source_id: id, missing: 0, first_seen_at: seenAt, last_seen_at: seenAt };
  const rows = added.map((write) => ({ ...seen, ...toRow(write) }));
  const [first] = rows;
  if (first !== undefined) await copyRows(tx, 'listing', Object.keys(first), rows.map(Object.values));
}
