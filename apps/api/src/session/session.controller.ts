import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { EMPTY_FORM } from '#libs/ui';
import { paths } from '../site/paths.js';
import { Public } from '../web/access.decorator.js';
import { goTo, sendPage } from '../web/answers.js';
import { dropCookie, putCookie } from '../web/cookies.js';
import { FormBody } from '../web/form-body.js';
import { nextPath } from '../web/next-path.js';
import { Visiting, type Reply, type Visit } from '../web/visit.js';
import { keptFields } from './kept-form.js';
import { KeptFormPage } from './kept-form.page.js';
import { SessionService } from './session.service.js';
import { SignInPage } from './sign-in.page.js';

const HOMES = { staff: paths.moderation, therapist: paths.clients };

@Controller()
@Public()
export class SessionController {
  constructor(private readonly sessions: SessionService) {}

  @Get(paths.signIn)
  form(@Visiting() { frame }: Visit, @Query('next') next: unknown, @Res() reply: Reply): void {
    sendPage(reply, SignInPage, { frame, form: EMPTY_FORM, next: nextPath(next, '') || null, kept: null });
  }

  @Post(paths.signIn)
  async signIn(
    @Visiting() visit: Visit,
    @Body({ schema: FormBody }) body: FormBody,
    @Res() reply: Reply,
  ): Promise<void> {
    const outcome = await this.sessions.signIn(body, visit.ip, visit.sessionToken, visit.now);
    const next = nextPath(body['next'], '');
    const fields = next === '' ? null : keptFields(body['kept']);
    if (outcome.kind === 'signed-in') {
      putCookie(reply, 'session', outcome.token, { secure: visit.secure });
      const { audience } = outcome;
      if (fields === null) goTo(reply, next || HOMES[audience]);
      else sendPage(reply, KeptFormPage, { frame: { ...visit.frame, audience }, action: next, fields });
      return;
    }
    const form = { values: { email: body['email'] }, errors: outcome.errors };
    const page = {
      frame: visit.frame,
      form,
      next: next || null,
      kept: fields === null ? null : JSON.stringify(fields),
    };
    sendPage(reply, SignInPage, page, outcome.kind === 'wait' ? 429 : 422);
  }

  @Post(paths.signOut)
  async signOut(@Visiting() visit: Visit, @Res() reply: Reply): Promise<void> {
    await this.sessions.signOut(visit.sessionToken);
    dropCookie(reply, 'session', visit.secure);
    void reply.header('clear-site-data', '"cache","storage"');
    goTo(reply, paths.home, 'You are signed out.');
  }
}
