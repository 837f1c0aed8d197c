import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import type { Therapist } from '#libs/store';
import { EMPTY_FORM } from '#libs/ui';
import { paths } from '../site/paths.js';
import { ForTherapists } from '../web/access.decorator.js';
import { goTo, sendPage } from '../web/answers.js';
import { FormBody } from '../web/form-body.js';
import { ActingTherapist, Visiting, type Reply, type Visit } from '../web/visit.js';
import { ClientsPage } from './clients.page.js';
import { ClientsService } from './clients.service.js';
import { NewClientPage } from './new-client.page.js';

@Controller()
@ForTherapists()
export class ClientsController {
  constructor(private readonly clients: ClientsService) {}

  @Get(paths.clients)
  async list(@Visiting() { frame, now }: Visit, @ActingTherapist() who: Therapist, @Res() reply: Reply): Promise<void> {
    sendPage(reply, ClientsPage, { frame, now, clients: await this.clients.rows(who, now) });
  }

  @Get(paths.newClient)
  async form(@Visiting() { frame }: Visit, @Res() reply: Reply): Promise<void> {
    sendPage(reply, NewClientPage, { frame, form: EMPTY_FORM, areas: await this.clients.areas(), choices: [] });
  }

  @Post(paths.newClient)
  async add(
    @Visiting() { frame, now }: Visit,
    @ActingTherapist() who: Therapist,
    @Body({ schema: FormBody }) body: FormBody,
    @Res() reply: Reply,
  ): Promise<void> {
    const added = await this.clients.add(who, body, now);
    if ('client' in added) goTo(reply, paths.needs(added.client.id), 'Client added. Now set what matters.');
    else {
      const form = { values: body, errors: added.errors };
      const areas = await this.clients.areas();
      sendPage(reply, NewClientPage, { frame, form, areas, choices: added.choices }, 422);
    }
  }
}
