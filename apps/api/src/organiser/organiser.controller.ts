import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { EMPTY_FORM } from '#libs/ui';
import { paths } from '../site/paths.js';
import { Public } from '../web/access.decorator.js';
import { goTo, sendPage } from '../web/answers.js';
import { FormBody } from '../web/form-body.js';
import { Limited } from '../web/limits/limited.decorator.js';
import { Visiting, type Reply, type Visit } from '../web/visit.js';
import { stepOf } from './after-step.js';
import { CheckAnswersPage } from './check-answers.page.js';
import { EventFormPage } from './event-form.page.js';
import { EventSentPage } from './event-sent.page.js';
import { OrganiserService, type FormAnswer } from './organiser.service.js';
import { OrganiserStartPage } from './organiser-start.page.js';

/** Listing one event, without an account. */
@Controller()
@Public()
export class OrganiserController {
  constructor(private readonly organisers: OrganiserService) {}

  @Get(paths.organiser)
  start(@Visiting() { frame }: Visit, @Res() reply: Reply): void {
    sendPage(reply, OrganiserStartPage, { frame, email: this.organisers.email() });
  }

  @Get(paths.organiserOne)
  form(@Visiting() { frame }: Visit, @Query('step') step: unknown, @Res() reply: Reply): void {
    sendPage(reply, EventFormPage, { frame, form: EMPTY_FORM, step: stepOf(String(step)) ?? 1 });
  }

  @Post(paths.organiserOne)
  async continue(
    @Visiting() visit: Visit,
    @Body({ schema: FormBody }) body: FormBody,
    @Res() reply: Reply,
  ): Promise<void> {
    answer(reply, visit, await this.organisers.continue(body, visit.now));
  }

  /** Answers live in the form only: an address alone has nothing to check. */
  @Get(paths.organiserCheck)
  nothingToCheck(@Res() reply: Reply): void {
    goTo(reply, paths.organiserOne);
  }

  @Post(paths.organiserCheck)
  @Limited('submission')
  async send(@Visiting() visit: Visit, @Body({ schema: FormBody }) body: FormBody, @Res() reply: Reply): Promise<void> {
    answer(reply, visit, await this.organisers.send(body, visit.now));
  }
}

function answer(reply: Reply, { frame }: Visit, given: FormAnswer): void {
  if (given.kind === 'check') sendPage(reply, CheckAnswersPage, { frame, values: given.values });
  else if (given.kind === 'sent') {
    const { reference } = given;
    sendPage(reply, EventSentPage, { frame, reference, kind: 'event', live: false, manageUrl: null });
  } else {
    const { step, form } = given;
    sendPage(reply, EventFormPage, { frame, step, form }, form.errors.length > 0 ? 422 : 200);
  }
}
