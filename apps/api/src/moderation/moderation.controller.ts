import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { EMPTY_FORM } from '#libs/ui';
import { paths } from '../site/paths.js';
import { ForModerators } from '../web/access.decorator.js';
import { goTo, sendPage } from '../web/answers.js';
import { FormBody } from '../web/form-body.js';
import { Visiting, type Reply, type Visit } from '../web/visit.js';
import { ActingModerator } from './acting-moderator.js';
import { DecisionPage } from './decision.page.js';
import { ModerationService } from './moderation.service.js';
import { QueuePage } from './queue.page.js';
import { QueueService } from './queue.service.js';

const DECIDED = 'This was decided already.';

/** What waits for a person's decision, and the decision. */
@Controller(paths.moderation)
@ForModerators()
export class ModerationController {
  constructor(
    private readonly queue: QueueService,
    private readonly moderation: ModerationService,
  ) {}

  @Get()
  async list(@Visiting() { frame, now }: Visit, @Res() reply: Reply): Promise<void> {
    sendPage(reply, QueuePage, { frame, now, items: await this.queue.items(now), pairs: await this.queue.pairs() });
  }

  @Get(':id')
  async show(@Visiting() { frame, now }: Visit, @Param('id') id: string, @Res() reply: Reply): Promise<void> {
    const view = await this.moderation.view(id, now);
    if (view === null) goTo(reply, paths.moderation, DECIDED);
    else sendPage(reply, DecisionPage, { frame, now, form: EMPTY_FORM, ...view });
  }

  @Post(':id')
  async decide(
    @Visiting() { frame, now }: Visit,
    @ActingModerator() by: string,
    @Param('id') id: string,
    @Body({ schema: FormBody }) body: FormBody,
    @Res() reply: Reply,
  ): Promise<void> {
    const decided = await this.moderation.decide(id, by, body, now);
    if (decided === null) goTo(reply, paths.moderation, DECIDED);
    else if ('sentence' in decided) goTo(reply, paths.moderation, decided.sentence);
    else {
      const view = await this.moderation.view(id, now);
      if (view === null) goTo(reply, paths.moderation, DECIDED);
      else sendPage(reply, DecisionPage, { frame, now, form: { values: body, errors: decided.errors }, ...view }, 422);
    }
  }
}
