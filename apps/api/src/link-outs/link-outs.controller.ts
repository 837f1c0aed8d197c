import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { EMPTY_FORM } from '#libs/ui';
import { ActingModerator } from '../moderation/acting-moderator.js';
import { paths } from '../site/paths.js';
import { ForModerators } from '../web/access.decorator.js';
import { goTo, sendPage } from '../web/answers.js';
import { FormBody } from '../web/form-body.js';
import { Visiting, type Reply, type Visit } from '../web/visit.js';
import { linkOutForm } from './link-out-answers.js';
import { LinkOutFormPage } from './link-out-form.page.js';
import { LinkOutsPage } from './link-outs.page.js';
import { LinkOutsService } from './link-outs.service.js';

@Controller(paths.linkOuts)
@ForModerators()
export class LinkOutsController {
  constructor(private readonly linkOuts: LinkOutsService) {}

  @Get()
  async list(@Visiting() { frame, now }: Visit, @Res() reply: Reply): Promise<void> {
    sendPage(reply, LinkOutsPage, { frame, now, linkOuts: await this.linkOuts.list() });
  }

  @Get('new')
  form(@Visiting() { frame }: Visit, @Res() reply: Reply): void {
    sendPage(reply, LinkOutFormPage, { frame, id: null, form: EMPTY_FORM });
  }

  @Post('new')
  async add(
    @Visiting() { frame, now }: Visit,
    @ActingModerator() by: string,
    @Body({ schema: FormBody }) body: FormBody,
    @Res() reply: Reply,
  ): Promise<void> {
    const saved = await this.linkOuts.add(by, body, now);
    if ('sentence' in saved) goTo(reply, paths.linkOuts, saved.sentence);
    else sendPage(reply, LinkOutFormPage, { frame, id: null, form: { values: body, errors: saved.errors } }, 422);
  }

  @Get(':id')
  async edit(@Visiting() { frame }: Visit, @Param('id') id: string, @Res() reply: Reply): Promise<void> {
    const known = await this.linkOuts.find(id);
    sendPage(reply, LinkOutFormPage, { frame, id, form: { values: linkOutForm(known), errors: [] } });
  }

  @Post(':id')
  async change(
    @Visiting() { frame, now }: Visit,
    @ActingModerator() by: string,
    @Param('id') id: string,
    @Body({ schema: FormBody }) body: FormBody,
    @Res() reply: Reply,
  ): Promise<void> {
    const saved = await this.linkOuts.change(id, by, body, now);
    if ('sentence' in saved) goTo(reply, paths.linkOuts, saved.sentence);
    else sendPage(reply, LinkOutFormPage, { frame, id, form: { values: body, errors: saved.errors } }, 422);
  }

  @Post(':id/checked')
  async checked(
    @Visiting() { now }: Visit,
    @ActingModerator() by: string,
    @Param('id') id: string,
    @Res() reply: Reply,
  ): Promise<void> {
    goTo(reply, paths.linkOuts, await this.linkOuts.checked(id, by, now));
  }

  @Post(':id/state')
  async setState(
    @Visiting() { now }: Visit,
    @ActingModerator() by: string,
    @Param('id') id: string,
    @Body({ schema: FormBody }) body: FormBody,
    @Res() reply: Reply,
  ): Promise<void> {
    goTo(reply, paths.linkOuts, await this.linkOuts.setState(id, by, body, now));
  }
}
