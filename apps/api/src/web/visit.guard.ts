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
    const browser = this.browser(request, reply);
    const sessionToken = this.cookie(request, 'session');
    const user = sessionToken === null ? null : ((await this.accounts.session(sessionToken, now))?.user ?? null);
    this.refuseForeign(request, browser);
    this.admit(access, user, request);

    request.visit = {
      frame: this.frame(request, reply, access, user, browser),
      user,
      now,
      secure: this.secure,
      ip: request.ip,
      shareToken: this.cookie(request, 'share'),
      sessionToken,
    };
    return true;
  }

  private admit(access: Access, user: User | null, request: VisitRequest): void {
    if (access === 'anyone') return;
    if (user === null) throw new SignInNeeded(request.method === 'GET' ? request.url : '/clients');
    // A page of somebody else's kind is no page at all: 404, never 403.
    const role = access === 'moderator' ? ['moderator'] : ['therapist', 'owner'];
    if (!role.includes(user.role)) throw new NotFoundException('There is no page at this address.');
  }

  private refuseForeign(request: VisitRequest, browser: string): void {
    const body = request.body;
    const ours = isOurOwn({
      method: request.method,
      fetchSite: header(request, 'sec-fetch-site'),
      origin: header(request, 'origin'),
      ourOrigins: [new URL(this.config.http.publicUrl).origin, `${request.protocol}://${request.host}`],
      pepper: this.config.keys.pepper.reveal(),
      browser,
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

  private frame(request: VisitRequest, reply: Reply, access: Access, user: User | null, browser: string): SiteFrame {
    const done = this.cookie(request, 'done');
    if (done !== null && request.method === 'GET') dropCookie(reply, 'done', this.secure);
    return {
      stylesheet: stylesheetPath,
      language: 'en',
      display: readDisplay(this.cookie(request, 'display') ?? undefined),
      path: request.url,
      csrf: formToken(this.config.keys.pepper.reveal(), browser),
      audience: audienceOf(request.url, access, user),
      demo: this.config.demo === true,
      done: done === null ? null : decodeURIComponent(done).slice(0, 200),
    };
  }

  private cookie(request: VisitRequest, name: CookieName): string | null {
    return request.cookies[cookieName(name, this.secure)] ?? null;
  }
}

function audienceOf(url: string, access: Access, user: User | null): Audience {
  if (/^\/s(?:\/|$)/.test(url)) return 'visitor';
  if (user === null) return 'public';
  return access === 'moderator' || user.role === 'moderator' ? 'staff' : 'therapist';
}

function header(request: VisitRequest, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' ? value : undefined;
}
