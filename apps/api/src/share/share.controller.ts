import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Therapist } from '#libs/store';
import { paths } from '../site/paths.js';
import { ForTherapists } from '../web/access.decorator.js';
import { goTo, sendPage } from '../web/answers.js';
import { ClientParam } from '../web/client-param.js';
import { FormBody } from '../web/form-body.js';
import { ActingTherapist, Visiting, type Reply, type Visit } from '../web/visit.js';
import { SharePage } from './share.page.js';
import { ShareService } from './share.service.js';

@Controller('/clients/:client/share')
@ForTherapists()
export class ShareController {
  constructor(private readonly sharing: ShareService) {}

  @Get()
  async show(
    @Visiting() { frame, now }: Visit,
    @ActingTherapist() who: Therapist,
    @Param({ schema: ClientParam }) { client }: ClientParam,
    @Res() reply: Reply,
  ): Promise<void> {
    sendPage(reply, SharePage, { frame, now, link: null, ...(await this.sharing.page(who, client, now)) });
  }

  @Post()
  async create(
    @Visiting() { frame, now }: Visit,
    @ActingTherapist() who: Therapist,
    @Param({ schema: ClientParam }) { client }: ClientParam,
    @Body({ schema: FormBody }) body: FormBody,
    @Res() reply: Reply,
  ): Promise<void> {
    const link = await this.sharing.create(who, client, body, now);
    sendPage(reply, SharePage, { frame, now, ...(await this.sharing.page(who, client, now)), link });
  }

  @Post('stop')
  async stop(
    @Visiting() { now }: Visit,
    @ActingTherapist() who: Therapist,
    @Param({ schema: ClientParam }) { client }: ClientParam,
    @Res() reply: Reply,
  ): Promise<void> {
    await this.sharing.stop(who, client, now);
    goTo(reply, paths.share(client), 'The link has stopped, and the calendar empties itself.');
  }
}
