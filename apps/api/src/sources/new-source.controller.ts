import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import { ActingModerator } from '../moderation/acting-moderator.js';
import { paths } from '../site/paths.js';
import { ForModerators } from '../web/access.decorator.js';
import { goTo, sendPage } from '../web/answers.js';
import { FormBody } from '../web/form-body.js';
import { Visiting, type Reply, type Visit } from '../web/visit.js';
import { NewSourcePage } from './new-source.page.js';
import { NewSourceService } from './new-source.service.js';

/** Adding a source by hand. */
@Controller(paths.sourceNew)
@ForModerators()
export class NewSourceController {
  constructor(private readonly sources: NewSourceService) {}

  @Get()
  async form(@Visiting() { frame, now }: Visit, @Res() reply: Reply): Promise<void> {
    const form = await this.sources.fresh();
    sendPage(reply, NewSourcePage, { frame, form, question: '', found: null, now });
  }

  @Post()
  async send(
    @Visiting() { frame, now }: Visit,
    @ActingModerator() by: string,
    @Body({ schema: FormBody }) body: FormBody,
    @Res() reply: Reply,
  ): Promise<void> {
    const given = await this.sources.answer(body, by, now);
    if (given.kind === 'added') goTo(reply, paths.sources, given.sentence);
    else {
      const { form, question, found } = given;
      sendPage(reply, NewSourcePage, { frame, form, question, found, now }, form.errors.length > 0 ? 422 : 200);
    }
  }
}
