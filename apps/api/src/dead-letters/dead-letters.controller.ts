import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ActingModerator } from '../moderation/acting-moderator.js';
import { paths } from '../site/paths.js';
import { ForModerators } from '../web/access.decorator.js';
import { goTo, sendPage } from '../web/answers.js';
import { Visiting, type Reply, type Visit } from '../web/visit.js';
import { DeadLettersPage } from './dead-letters.page.js';
import { DeadLettersService } from './dead-letters.service.js';

@Controller(paths.deadLetters)
@ForModerators()
export class DeadLettersController {
  constructor(private readonly letters: DeadLettersService) {}

  @Get()
  async list(@Visiting() { frame, now }: Visit, @Res() reply: Reply): Promise<void> {
    sendPage(reply, DeadLettersPage, { frame, now, letters: await this.letters.list() });
  }

  @Post('again')
  async allAgain(@Visiting() { now }: Visit, @ActingModerator() by: string, @Res() reply: Reply): Promise<void> {
    goTo(reply, paths.deadLetters, await this.letters.allAgain(by, now));
  }

  @Post(':id/again')
  async again(
    @Visiting() { now }: Visit,
    @ActingModerator() by: string,
    @Param('id') id: string,
    @Res() reply: Reply,
  ): Promise<void> {
    goTo(reply, paths.deadLetters, await this.letters.again(id, by, now));
  }

  @Post(':id/forget')
  async forget(
    @Visiting() { now }: Visit,
    @ActingModerator() by: string,
    @Param('id') id: string,
    @Res() reply: Reply,
  ): Promise<void> {
    goTo(reply, paths.deadLetters, await this.letters.forget(id, by, now));
  }
}
