import { createHash, randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Instant, TherapistId } from '#libs/domain';
import { addContext, withContext } from '../clients/context.js';
import { change, row } from '../database/sql.js';
import { newToken } from '../keyring/keyring.js';
import { AccountEntity } from './account.entity.js';
import { sameAddress, toDomain, toRow, type NewUser, type User } from './account.mapper.js';
import { FAILED_SIGN_IN, LIVE_SESSION, PURGE } from './accounts.sql.js';

/** Who may sign in, and their sessions. */
export class AccountsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The address must be new. The password comes hashed. */
  async createUser(user: NewUser): Promise<User> {
    const id = randomUUID();
    const practice = user.practiceId === null ? {} : { practiceId: user.practiceId };
    return withContext(this.dataSource, { accountId: id, ...practice }, async (tx) => {
      const row = toRow(id, user);
      await tx.getRepository(AccountEntity).insert(row);
      return toDomain(row);
    });
  }

  async byEmail(email: string): Promise<(User & { readonly passwordHash: string }) | null> {
    const address = sameAddress(email);
    if (address === '') return null;
    return withContext(this.dataSource, { email: address }, async (tx) => {
      const found = await tx.getRepository(AccountEntity).findOneBy({ email: address });
      return found === null ? null : { ...toDomain(found), passwordHash: found.passwordHash };
    });
  }

  /** The addresses of all moderators, to tell them something by mail. */
  async moderatorAddresses(): Promise<readonly string[]> {
    return withContext(this.dataSource, { moderators: 'all' }, async (tx) => {
      const found = await tx
        .getRepository(AccountEntity)
        .find({ where: { role: 'moderator' }, order: { email: 'ASC' } });
      return found.map(({ email }) => email);
    });
  }

  /** Changes the password and ends every session. */
  async setPassword(userId: TherapistId, passwordHash: string): Promise<void> {
    await withContext(this.dataSource, { accountId: userId }, async (tx) => {
      await tx.getRepository(AccountEntity).update({ id: userId }, { passwordHash });
      await tx.query('DELETE FROM session WHERE account_id = $1', [userId]);
    });
  }

  /** Begins a session. The token goes into the cookie; only its hash is kept. */
  async createSession(userId: TherapistId, now: Instant): Promise<string> {
    const token = newToken('pss_');
    await this.dataSource.query(
      'INSERT INTO session (token_hash, account_id, created_at, seen_at) VALUES ($1, $2, $3, $3)',
      [hashOfToken(token), userId, now],
    );
    return token;
  }

  /** Whose session it is: used within the last 30 minutes, begun within the last 12 hours. Keeps it alive. */
  async session(token: string, now: Instant): Promise<{ readonly user: User } | null> {
    return this.dataSource.transaction(async (tx) => {
      const live = await row<{ accountId: string }>(tx, LIVE_SESSION, [hashOfToken(token), now]);
      if (live === null) return null;
      await addContext(tx, { accountId: live.accountId });
      const found = await tx.getRepository(AccountEntity).findOneBy({ id: live.accountId });
      return found === null ? null : { user: toDomain(found) };
    });
  }

  async endSession(token: string): Promise<void> {
    await change(this.dataSource, 'DELETE FROM session WHERE token_hash = $1', [hashOfToken(token)]);
  }

  async endAllSessions(userId: TherapistId): Promise<void> {
    await change(this.dataSource, 'DELETE FROM session WHERE account_id = $1', [userId]);
  }

  /** Whether `key` (an address, or where the request came from) may try now. */
  async signInAllowed(
    key: string,
    now: Instant,
  ): Promise<{ readonly allowed: true } | { readonly allowed: false; readonly retryAfterSeconds: number }> {
    const blocked = await row<{ seconds: number }>(
      this.dataSource,
      `SELECT ceil(extract(epoch FROM blocked_until - $2::timestamptz))::int AS seconds FROM sign_in_failure
       WHERE key = $1 AND blocked_until > $2::timestamptz`,
      [hashOfToken(key), now],
    );
    return blocked === null ? { allowed: true } : { allowed: false, retryAfterSeconds: blocked.seconds };
  }

  /** Counts a failure: after the free ones, each doubles the wait, up to a quarter of an hour. A quiet day forgets them. */
  async failedSignIn(key: string, now: Instant, free = 5): Promise<void> {
    await this.dataSource.query(FAILED_SIGN_IN, [hashOfToken(key), now, free]);
  }

  async succeededSignIn(key: string): Promise<void> {
    await change(this.dataSource, 'DELETE FROM sign_in_failure WHERE key = $1', [hashOfToken(key)]);
  }

  /** Removes sessions and counters that are over. */
  async purge(now: Instant): Promise<void> {
    for (const statement of PURGE) await this.dataSource.query(statement, [now]);
  }
}

/** 256 random bits need no slow hash. Addresses and origins are hashed so that the table names nobody. */
function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
