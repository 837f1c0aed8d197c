import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ActingModerator } from '../moderation/acting-moderator.js';
import { paths } from '../site/paths.js';
import { ForModerators } from '../web/access.decorator.js';
import { goTo, sendPage } from '../web/answers.js';
import { Visiting, type Reply, type Visit } from '../web/visit.js';
import { SourcesPage } from './sources.page.js';
import { SourcesService } from './sources.service.js';

@Controller(paths.sources)
@ForModerators()
export class SourcesController {
  constructor(private readonly sources: SourcesService) {}

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
    goTo(reply, paths.sources, await this.sources.check(id, by, now));
  }
}
