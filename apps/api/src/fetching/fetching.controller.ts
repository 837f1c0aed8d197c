import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { EMPTY_FORM } from '#libs/ui';
import { paths } from '../site/paths.js';
import { Public } from '../web/access.decorator.js';
import { goTo, sendPage } from '../web/answers.js';
import { FormBody } from '../web/form-body.js';
import { Limited } from '../web/limits/limited.decorator.js';
import { PageQuery } from '../web/page-query.js';
import { Visiting, type Reply, type Visit } from '../web/visit.js';
import { FetchingPage } from './fetching.page.js';
import { FetchingService } from './fetching.service.js';
import { OptOutPage } from './opt-out.page.js';

@Controller()
@Public()
export class FetchingController {
  constructor(private readonly fetching: FetchingService) {}

  @Get(paths.fetching)
  async show(
    @Visiting() { frame, now }: Visit,
    @Query({ schema: PageQuery }) { page }: PageQuery,
    @Res() reply: Reply,
  ): Promise<void> {
    sendPage(reply, FetchingPage, { frame, now, ...(await this.fetching.page(page)) });
  }

  @Get(paths.optOut)
  form(@Visiting() { frame }: Visit, @Res() reply: Reply): void {
    sendPage(reply, OptOutPage, { frame, form: EMPTY_FORM });
  }

  @Post(paths.optOut)
  @Limited('report')
  async send(
    @Visiting() { frame, now }: Visit,
    @Body({ schema: FormBody }) body: FormBody,
    @Res() reply: Reply,
  ): Promise<void> {
    const sent = await this.fetching.askToStop(body, now);
    if ('sentence' in sent) goTo(reply, paths.fetching, sent.sentence);
    else sendPage(reply, OptOutPage, { frame, form: { values: body, errors: sent.errors } }, 422);
  }
}
