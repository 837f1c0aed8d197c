import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/domain';
import { AccountsRepository, AuditRepository } from '#libs/store';
import { valueOf, type FieldError, type FormValues } from '#libs/ui';
import { isThisMachine } from '../web/limits/this-machine.js';
import { networkOf } from '../web/limits/network-of.js';
import { Passwords } from './passwords.js';

/** So many failures cost nothing; then each doubles the wait, which is never longer than a quarter of an hour. */
const FREE_FOR_ACCOUNT = 5;
const FREE_FROM_ADDRESS = 20;

type Outcome =
  | { readonly kind: 'signed-in'; readonly token: string; readonly audience: 'staff' | 'therapist' }
  | { readonly kind: 'refused' | 'wait'; readonly errors: readonly FieldError[] };

/** Signing in with an address and a password. Known and unknown accounts get the same words and take the same time. */
@Injectable()
export class SessionService {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly audit: AuditRepository,
    private readonly passwords: Passwords,
  ) {}

  /** `before` is the session that this browser had: it ends when another begins. */
  async signIn(form: FormValues, ip: string, before: string | null, now: Instant): Promise<Outcome> {
    const email = valueOf(form, 'email').trim();
    const account = { key: `account ${email.toLowerCase()}`, free: FREE_FOR_ACCOUNT };
    const counters = isThisMachine(ip) ? [account] : [account, { key: originKey(ip, now), free: FREE_FROM_ADDRESS }];
    for (const { key } of counters) {
      const answer = await this.accounts.signInAllowed(key, now);
      if (!answer.allowed)
        return { kind: 'wait', errors: [{ field: 'password', message: waitWords(answer.retryAfterSeconds) }] };
    }
    const user = await this.accounts.byEmail(email);
    const right = await this.passwords.verify(user?.passwordHash ?? null, valueOf(form, 'password'));
    if (user === null || !right) {
      for (const { key, free } of counters) await this.accounts.failedSignIn(key, now, free);
      return { kind: 'refused', errors: [{ field: 'password', message: WRONG }] };
    }
    // Only the account's: whoever has one account here could else go on guessing at others.
    await this.accounts.succeededSignIn(account.key);
    await this.signOut(before);
    await this.audit.record({ who: user.id, what: 'signed in', subject: user.id, at: now });
    return {
      kind: 'signed-in',
      token: await this.accounts.createSession(user.id, now),
      audience: user.role === 'moderator' ? 'staff' : 'therapist',
    };
  }

  async signOut(token: string | null): Promise<void> {
    if (token !== null) await this.accounts.endSession(token);
  }
}

const WRONG = 'The email address and the password do not belong together. Check both and try again';

function waitWords(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  return `Too many tries. Try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}`;
}

/** Each hour anew: a practice behind one address must not pay for ever for what somebody there got wrong. */
function originKey(ip: string, now: Instant): string {
  return `from ${networkOf(ip)} ${now.slice(0, '2026-01-01T00'.length)}`;
}
