import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Therapist } from '#libs/store';
import { paths } from '../site/paths.js';
import { ForTherapists } from '../web/access.decorator.js';
import { goTo, sendPage } from '../web/answers.js';
import { ClientParam } from '../web/client-param.js';
import { FormBody } from '../web/form-body.js';
import { ActingTherapist, Visiting, type Reply, type Visit } from '../web/visit.js';
import { NeedsPage } from './needs.page.js';
import { NeedsService } from './needs.service.js';

@Controller()
@ForTherapists()
export class NeedsController {
  constructor(private readonly needs: NeedsService) {}

  @Get('/clients/:client/needs')
  async show(
    @Visiting() { frame, now }: Visit,
    @ActingTherapist() who: Therapist,
    @Param({ schema: ClientParam }) { client }: ClientParam,
    @Res() reply: Reply,
  ): Promise<void> {
    sendPage(reply, NeedsPage, { frame, now, ...(await this.needs.page(who, client, now)) });
  }

  @Post('/clients/:client/needs')
  async save(
    @Visiting() { frame, now }: Visit,
    @ActingTherapist() who: Therapist,
    @Param({ schema: ClientParam }) { client }: ClientParam,
    @Body({ schema: FormBody }) body: FormBody,
    @Res() reply: Reply,
  ): Promise<void> {
    const { errors, choices } = await this.needs.save(who, client, body, now);
    if (errors.length === 0) goTo(reply, paths.list(client), 'Needs saved.');
    else {
      const page = await this.needs.page(who, client, now);
      sendPage(reply, NeedsPage, { frame, now, ...page, choices, form: { values: body, errors } }, 422);
    }
  }
}
