import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ActingModerator } from '../moderation/acting-moderator.js';
import { paths } from '../site/paths.js';
import { ForModerators } from '../web/access.decorator.js';
import { goTo, sendPage } from '../web/answers.js';
import { FormBody } from '../web/form-body.js';
import { keysPath } from '../web/keys.controller.js';
import { Visiting, type Reply, type Visit } from '../web/visit.js';
import { PairPage } from './pair.page.js';
import { PairsService } from './pairs.service.js';

@Controller(paths.duplicates)
@ForModerators()
export class PairsController {
  constructor(private readonly pairs: PairsService) {}

  @Get()
  async show(@Visiting() { frame, now }: Visit, @Query('skip') skip: unknown, @Res() reply: Reply): Promise<void> {
    sendPage(reply, PairPage, { frame, keys: keysPath, ...(await this.pairs.next(String(skip), now)) });
  }

  @Post()
  async decide(
    @Visiting() { now }: Visit,
    @ActingModerator() by: string,
    @Body({ schema: FormBody }) body: FormBody,
    @Res() reply: Reply,
  ): Promise<void> {
    const { skip, sentence } = await this.pairs.decide(by, body, now);
    goTo(reply, paths.duplicatesAfter(skip), sentence);
  }
}
