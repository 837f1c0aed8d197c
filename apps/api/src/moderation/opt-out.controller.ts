import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { EMPTY_FORM } from '#libs/ui';
import { paths } from '../site/paths.js';
import { ForModerators } from '../web/access.decorator.js';
import { goTo, sendPage } from '../web/answers.js';
import { FormBody } from '../web/form-body.js';
import { Visiting, type Reply, type Visit } from '../web/visit.js';
import { ActingModerator } from './acting-moderator.js';
import { OptOutDecisionPage } from './opt-out-decision.page.js';
import { OptOutService } from './opt-out.service.js';

const DECIDED = 'This was decided already.';

@Controller(`${paths.moderation}/opt-outs`)
@ForModerators()
export class OptOutController {
  constructor(private readonly optOuts: OptOutService) {}

  @Get(':id')
  async show(@Visiting() { frame, now }: Visit, @Param('id') id: string, @Res() reply: Reply): Promise<void> {
    const view = await this.optOuts.view(id);
    if (view === null) goTo(reply, paths.moderation, DECIDED);
    else sendPage(reply, OptOutDecisionPage, { frame, now, form: EMPTY_FORM, ...view });
  }

  @Post(':id')
  async decide(
    @Visiting() { frame, now }: Visit,
    @ActingModerator() by: string,
    @Param('id') id: string,
    @Body({ schema: FormBody }) body: FormBody,
    @Res() reply: Reply,
  ): Promise<void> {
    const decided = await this.optOuts.decide(id, by, body, now);
    const view = decided !== null && 'errors' in decided ? await this.optOuts.view(id) : null;
    if (decided === null || (view === null && 'errors' in decided)) goTo(reply, paths.moderation, DECIDED);
    else if ('sentence' in decided) goTo(reply, paths.moderation, decided.sentence);
    else if (view !== null) {
      sendPage(reply, OptOutDecisionPage, { frame, now, form: { values: body, errors: decided.errors }, ...view }, 422);
    }
  }
}
