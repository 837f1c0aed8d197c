import { ADVISORY_LOCKS } from '../database/advisory-locks.js';
import type { Runner } from '../database/sql.js';

// Any number of imports may write at once; while it changes what is shown as what, nobody else writes gatherings.

/** Until this transaction ends, what is merged into what stays so. */
export async function mergingStandsStill(tx: Runner): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock_shared($1)', [ADVISORY_LOCKS.merging]);
}

/** Until this transaction ends, only it may change what is merged into what, and nobody else writes gatherings. */
export async function mergingIsOurs(tx: Runner): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock($1)', [ADVISORY_LOCKS.merging]);
}
