import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ActingModerator } from '../moderation/acting-moderator.js';
import { paths } from '../site/paths.js';
import { ForModerators } from '../web/access.decorator.js';
import { goTo, sendPage } from '../web/answers.js';
import { FormBody } from '../web/form-body.js';
import { Visiting, type Reply, type Visit } from '../web/visit.js';
import { SourceOrders } from './source-orders.service.js';
import { SourcesPage } from './sources.page.js';
import { SourcesService } from './sources.service.js';

@Controller(paths.sources)
@ForModerators()
export class SourcesController {
  constructor(
    private readonly sources: SourcesService,
    private readonly orders: SourceOrders,
  ) {}

  @Get()
  async list(@Visiting() { frame, now }: Visit, @Res() reply: Reply): Promise<void> {
    sendPage(reply, SourcesPage, { frame, now, sources: await this.sources.health(now) });
  }

  @Post(':id/check')
  async check(
    @Visiting() { now }: Visit,
    @ActingModerator() by: string,
    @Param('id') id: string,
    @Res() reply: Reply,
  ): Promise<void> {
    goTo(reply, paths.sources, await this.orders.check(id, by, now));
  }

  @Post(':id/state')
  async setState(
    @Visiting() { now }: Visit,
    @ActingModerator() by: string,
    @Param('id') id: string,
    @Body({ schema: FormBody }) body: FormBody,
    @Res() reply: Reply,
  ): Promise<void> {
    goTo(reply, paths.sources, await this.orders.setState(id, by, body, now));
  }

  @Post(':id/doubt')
  async decideDoubt(
    @Visiting() { now }: Visit,
    @ActingModerator() by: string,
    @Param('id') id: string,
    @Body({ schema: FormBody }) body: FormBody,
    @Res() reply: Reply,
  ): Promise<void> {
    goTo(reply, paths.sources, await this.orders.decideDoubt(id, by, body, now));
  }

  @Post(':id/move')
  async move(
    @Visiting() { now }: Visit,
    @ActingModerator() by: string,
    @Param('id') id: string,
    @Body({ schema: FormBody }) body: FormBody,
    @Res() reply: Reply,
  ): Promise<void> {
    goTo(reply, paths.sources, await this.orders.move(id, by, body, now));
  }
}
