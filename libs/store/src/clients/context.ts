import type { DataSource, EntityManager } from 'typeorm';
import type { PracticeId, TherapistId } from '#libs/domain';

/** Whose rows a piece of work may see: one therapist of one practice. */
export type Therapist = { readonly practiceId: PracticeId; readonly therapistId: TherapistId };

/** What row security looks at. Left out is unset, and unset sees nothing. */
export type Context = {
  readonly practiceId?: string;
  readonly therapistId?: string;
  readonly clientId?: string;
  readonly accountId?: string;
  readonly email?: string;
  readonly tokenHash?: string;
  /** The addresses of those who look after listings, to tell them something. */
  readonly moderators?: 'all';
};

const SETTINGS: Readonly<Record<keyof Context, string>> = {
  practiceId: 'app.practice_id',
  therapistId: 'app.therapist_id',
  clientId: 'app.client_id',
  accountId: 'app.account_id',
  email: 'app.email',
  tokenHash: 'app.token_hash',
  moderators: 'app.moderators',
};

/** Runs `work` in one transaction that sees what `context` allows; the context ends with the transaction. */
export function withContext<T>(
  dataSource: DataSource,
  context: Context,
  work: (tx: EntityManager) => Promise<T>,
): Promise<T> {
  return dataSource.transaction(async (tx) => {
    await addContext(tx, context);
    return work(tx);
  });
}

/** The rows of one therapist's own clients. */
export function asTherapist<T>(
  dataSource: DataSource,
  who: Therapist,
  work: (tx: EntityManager) => Promise<T>,
): Promise<T> {
  return withContext(dataSource, { practiceId: who.practiceId, therapistId: who.therapistId }, work);
}

/** Widens the running transaction's context by what has become known in it. */
export async function addContext(tx: EntityManager, context: Context): Promise<void> {
  const set = Object.entries(context) as [keyof Context, string][];
  // `true`: local to this transaction, so that a pooled connection never carries it to the next request.
  await tx.query(
    `SELECT ${set.map((_, at) => `set_config($${at * 2 + 1}, $${at * 2 + 2}, true)`).join(', ')}`,
    set.flatMap(([key, value]) => [SETTINGS[key], value]),
  );
}
