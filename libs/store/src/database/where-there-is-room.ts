import type { EntityManager } from 'typeorm';

/** Disk full, and a server that only reads (PostgreSQL, appendix A). */
const NO_ROOM: ReadonlySet<unknown> = new Set(['53100', '25006']);

/**
 * Writes down what a reading leaves behind, such as the day of it. On a full disk it is left out and the reading goes on: a client's
 * calendar must not end with the disk, and the next reading writes it. Any other failure is thrown.
 */
export async function whereThereIsRoom(tx: EntityManager, write: () => Promise<unknown>): Promise<void> {
  await tx.query('SAVEPOINT reading');
  try {
    await write();
    await tx.query('RELEASE SAVEPOINT reading');
  } catch (refused) {
    if (!(refused instanceof Error) || !('code' in refused) || !NO_ROOM.has(refused.code)) throw refused;
    await tx.query('ROLLBACK TO SAVEPOINT reading');
  }
}
