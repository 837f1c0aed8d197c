import type { DataSource, EntityManager } from 'typeorm';
import { ADVISORY_LOCKS } from '../database/advisory-locks.js';
import { row } from '../database/sql.js';
import { TurnLost } from './turn-lost.js';

/** What only one process may do at a time: write to the search index, build a new one, send mail. */
export type TurnName = 'index-writer' | 'index-builder' | 'mail-sender';

/** A turn that was taken. */
export type Turn = {
  /** Resolves when the turn is still ours, or throws {@link TurnLost}: another may have it by now. */
  sure(): Promise<void>;
};

const BEAT_MS = 10_000;

/** A process that stands still loses its turn after so long, as one that died does at once. */
const PATIENCE = `SET LOCAL idle_in_transaction_session_timeout = '45s'`;

/** Turns of processes, kept by Postgres: each holds a connection of its own while it lasts, and ends with it. */
export class Turns {
  constructor(private readonly dataSource: DataSource) {}

  /** Does the work when its turn has come, however long that takes. */
  async take<T>(name: TurnName, work: (turn: Turn) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (tx) => {
      await tx.query(PATIENCE);
      await tx.query('SELECT pg_advisory_xact_lock($1)', [ADVISORY_LOCKS[name]]);
      return kept(tx, name, work);
    });
  }

  /** Does the work at once, or gives null where somebody else has the turn. */
  async tryTake<T>(name: TurnName, work: (turn: Turn) => Promise<T>): Promise<T | null> {
    return this.dataSource.transaction(async (tx) => {
      await tx.query(PATIENCE);
      const taken = await row<{ mine: boolean }>(tx, 'SELECT pg_try_advisory_xact_lock($1) AS mine', [
        ADVISORY_LOCKS[name],
      ]);
      return taken?.mine === true ? kept(tx, name, work) : null;
    });
  }
}

async function kept<T>(tx: EntityManager, name: TurnName, work: (turn: Turn) => Promise<T>): Promise<T> {
  let lost: unknown = null;
  const beat = async (): Promise<void> => {
    try {
      await tx.query('SELECT 1');
    } catch (cause) {
      lost ??= cause;
    }
  };
  let beating = Promise.resolve();
  const timer = setInterval(() => {
    beating = beat();
  }, BEAT_MS);
  try {
    return await work({
      sure: async () => {
        await beat();
        if (lost !== null) throw new TurnLost('Another may have taken this turn.', { turn: name }, { cause: lost });
      },
    });
  } finally {
    clearInterval(timer);
    await beating;
  }
}
