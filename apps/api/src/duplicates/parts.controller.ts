import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ActingModerator } from '../moderation/acting-moderator.js';
import { paths } from '../site/paths.js';
import { ForModerators } from '../web/access.decorator.js';
import { goTo, sendPage } from '../web/answers.js';
import { FormBody } from '../web/form-body.js';
import { PageQuery } from '../web/page-query.js';
import { Visiting, type Reply, type Visit } from '../web/visit.js';
import { MergedPage } from './merged.page.js';
import { PartsPage } from './parts.page.js';
import { PartsService } from './parts.service.js';

@Controller(paths.merged)
@ForModerators()
export class PartsController {
  constructor(private readonly parts: PartsService) {}

  @Get()
  async list(
    @Visiting() { frame }: Visit,
    @Query({ schema: PageQuery }) { page }: PageQuery,
    @Res() reply: Reply,
  ): Promise<void> {
    sendPage(reply, MergedPage, { frame, ...(await this.parts.merged(page)) });
  }

  @Get(':id')
  async show(@Visiting() { frame, now }: Visit, @Param('id') id: string, @Res() reply: Reply): Promise<void> {
    sendPage(reply, PartsPage, { frame, ...(await this.parts.view(id, now)) });
  }

  @Post(':id/part')
  async part(
    @Visiting() visit: Visit,
    @ActingModerator() by: string,
    @Param('id') id: string,
    @Body({ schema: FormBody }) body: FormBody,
    @Res() reply: Reply,
  ): Promise<void> {
    await this.answer(reply, visit, id, body, await this.parts.part(id, by, body, visit.now));
  }

  @Post(':id/correct')
  async correct(
    @Visiting() visit: Visit,
    @ActingModerator() by: string,
    @Param('id') id: string,
    @Body({ schema: FormBody }) body: FormBody,
    @Res() reply: Reply,
  ): Promise<void> {
    await this.answer(reply, visit, id, body, await this.parts.correct(id, by, body, visit.now));
  }

  @Post(':id/uncorrect')
  async uncorrect(
    @Visiting() visit: Visit,
    @ActingModerator() by: string,
    @Param('id') id: string,
    @Body({ schema: FormBody }) body: FormBody,
    @Res() reply: Reply,
  ): Promise<void> {
    await this.answer(reply, visit, id, body, await this.parts.uncorrect(id, by, body, visit.now));
  }

  private async answer(
    reply: Reply,
    { frame, now }: Visit,
    id: string,
    values: FormBody,
    done: Awaited<ReturnType<PartsService['part']>>,
  ): Promise<void> {
    if ('sentence' in done) goTo(reply, paths.partsOf(id), done.sentence);
    else
      sendPage(
        reply,
        PartsPage,
        { frame, ...(await this.parts.view(id, now)), form: { values, errors: done.errors } },
        422,
      );
  }
}
