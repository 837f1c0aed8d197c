import { Inject, Injectable, NotFoundException, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Clock, newToken, type Config } from '#libs/platform';
import { AccountsRepository, type User } from '#libs/store';
import { readDisplay } from '#libs/ui';
import { CONFIG } from '../tokens.js';
import type { Audience, SiteFrame } from '../site/site-frame.js';
import { ACCESS, type Access } from './access.decorator.js';
import { cookieName, dropCookie, putCookie, type CookieName } from './cookies.js';
import { formToken } from './form-token.js';
import { NotOurForm } from './not-our-form.error.js';
import { surfaceOf } from './headers.js';
import { isOurOwn } from './same-origin.js';
import { SignInNeeded } from './sign-in-needed.error.js';
import { stylesheetPath } from './stylesheet.controller.js';
import type { Reply, VisitRequest } from './visit.js';

const YEAR_SECONDS = 31_536_000;

/** Passes every request once: who asks, whether they may, whether our own page asked for a change. Denies by default. */
@Injectable()
export class VisitGuard implements CanActivate {
  private readonly secure: boolean;

  constructor(
    private readonly reflector: Reflector,
    private readonly accounts: AccountsRepository,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.secure = config.http.publicUrl.startsWith('https:');
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<VisitRequest>();
    const reply = context.switchToHttp().getResponse<Reply>();
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (access === undefined) throw new NotFoundException('There is no page at this address.');

    const now = this.clock.now();
    const sessionToken = this.cookie(request, 'session');
    const user = sessionToken === null ? null : ((await this.accounts.session(sessionToken, now))?.user ?? null);
    // Before anything is refused, so that a page that says so looks as this person set it and can carry a form.
    request.visit = {
      frame: this.frame(request, reply, user),
      user,
      now,
      secure: this.secure,
      ip: request.ip,
      shareToken: this.cookie(request, 'share'),
      sessionToken,
    };
    this.refuseForeign(request);
    this.admit(access, user, request);
    return true;
  }

  private admit(access: Access, user: User | null, request: VisitRequest): void {
    if (access === 'anyone') return;
    if (user === null) throw new SignInNeeded(request.method === 'GET' ? request.url : '/clients');
    // A page of somebody else's kind is no page at all: 404, never 403.
    const role = access === 'moderator' ? ['moderator'] : ['therapist', 'owner'];
    if (!role.includes(user.role)) throw new NotFoundException('There is no page at this address.');
  }

  private refuseForeign(request: VisitRequest): void {
    const body = request.body;
    const ours = isOurOwn({
      method: request.method,
      fetchSite: header(request, 'sec-fetch-site'),
      origin: header(request, 'origin'),
      ourOrigins: [new URL(this.config.http.publicUrl).origin, `${request.protocol}://${request.host}`],
      pepper: this.config.keys.pepper.reveal(),
      browser: this.cookie(request, 'browser') ?? '',
      token: typeof body === 'object' && body !== null && '_csrf' in body ? body._csrf : undefined,
    });
    if (!ours) throw new NotOurForm();
  }

  /** A random name for this browser, for the form token only; it is linked to nothing. */
  private browser(request: VisitRequest, reply: Reply): string {
    const known = this.cookie(request, 'browser');
    if (known !== null) return known;
    const fresh = newToken('');
    putCookie(reply, 'browser', fresh, { secure: this.secure, strict: true, maxAgeSeconds: YEAR_SECONDS });
    return fresh;
  }

  /** What only a page needs is made when it is asked for: calendars, style sheets and answers to programs set no cookie. */
  private frame(request: VisitRequest, reply: Reply, user: User | null): SiteFrame {
    const csrf = once(() => formToken(this.config.keys.pepper.reveal(), this.browser(request, reply)));
    const done = once(() => this.done(request, reply));
    return {
      stylesheet: stylesheetPath,
      language: 'en',
      display: readDisplay(this.cookie(request, 'display') ?? undefined),
      path: request.url,
      audience: audienceOf(request.routeOptions.url, user),
      demo: this.config.demo === true,
      get csrf() {
        return csrf();
      },
      get done() {
        return done();
      },
    };
  }

  /** What was done, told on the next page and forgotten. */
  private done(request: VisitRequest, reply: Reply): string | null {
    const done = this.cookie(request, 'done');
    if (done !== null) dropCookie(reply, 'done', this.secure);
    return done === null ? null : done.slice(0, 200);
  }

  private cookie(request: VisitRequest, name: CookieName): string | null {
    return request.cookies[cookieName(name, this.secure)] ?? null;
  }
}

function audienceOf(route: string | undefined, user: User | null): Audience {
  if (surfaceOf(route) === 'share') return 'visitor';
  if (user === null) return 'public';
  return user.role === 'moderator' ? 'staff' : 'therapist';
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function header(request: VisitRequest, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' ? value : undefined;
}
