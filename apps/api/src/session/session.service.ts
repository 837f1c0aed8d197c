import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/domain';
import { AccountsRepository, AuditRepository, type User } from '#libs/store';
import { valueOf, type FieldError, type FormValues } from '#libs/ui';
import { paths } from '../site/paths.js';
import { Passwords } from './passwords.js';

type Outcome =
  | { readonly kind: 'signed-in'; readonly token: string; readonly home: string }
  | { readonly kind: 'refused' | 'wait'; readonly errors: readonly FieldError[] };

/** Signing in with an address and a password. Known and unknown accounts get the same words and take the same time. */
@Injectable()
export class SessionService {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly audit: AuditRepository,
    private readonly passwords: Passwords,
  ) {}

  async signIn(form: FormValues, ip: string, now: Instant): Promise<Outcome> {
    const email = valueOf(form, 'email').trim();
    const keys = [`account ${email.toLowerCase()}`, `from ${ip}`];
    for (const key of keys) {
      const answer = await this.accounts.signInAllowed(key, now);
      if (!answer.allowed)
        return { kind: 'wait', errors: [{ field: 'password', message: waitWords(answer.retryAfterSeconds) }] };
    }
    const user = await this.accounts.byEmail(email);
    const right = await this.passwords.verify(user?.passwordHash ?? null, valueOf(form, 'password'));
    if (user === null || !right) {
      for (const key of keys) await this.accounts.failedSignIn(key, now);
      return { kind: 'refused', errors: [{ field: 'password', message: WRONG }] };
    }
    for (const key of keys) await this.accounts.succeededSignIn(key);
    await this.audit.record({ who: user.id, what: 'signed in', subject: user.id, at: now });
    return { kind: 'signed-in', token: await this.accounts.createSession(user.id, now), home: homeOf(user) };
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

function homeOf({ role }: User): string {
  return role === 'moderator' ? paths.moderation : paths.clients;
}
