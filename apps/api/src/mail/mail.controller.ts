import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ActingModerator } from '../moderation/acting-moderator.js';
import { paths } from '../site/paths.js';
import { ForModerators } from '../web/access.decorator.js';
import { goTo, sendPage } from '../web/answers.js';
import { Visiting, type Reply, type Visit } from '../web/visit.js';
import { MailService } from './mail.service.js';
import { OutboxPage } from './outbox.page.js';

@Controller(paths.outbox)
@ForModerators()
export class MailController {
  constructor(private readonly mail: MailService) {}

  @Get()
  async list(@Visiting() { frame, now }: Visit, @Res() reply: Reply): Promise<void> {
    const { hasServer } = this.mail;
    sendPage(reply, OutboxPage, { frame, now, hasServer, mails: await this.mail.list() });
  }

  @Post(':id/again')
  async again(
    @Visiting() { now }: Visit,
    @ActingModerator() by: string,
    @Param('id') id: string,
    @Res() reply: Reply,
  ): Promise<void> {
    goTo(reply, paths.outbox, await this.mail.again(id, by, now));
  }
}
