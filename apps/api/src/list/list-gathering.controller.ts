import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { Therapist } from '#libs/store';
import { ForTherapists } from '../web/access.decorator.js';
import { sendPage } from '../web/answers.js';
import { ClientParam } from '../web/client-param.js';
import { ActingTherapist, Visiting, type Reply, type Visit } from '../web/visit.js';
import { ListGatheringPage } from './list-gathering.page.js';
import { DateQuery } from './list.schemas.js';
import { ListService } from './list.service.js';

@Controller('/clients/:client/list/gatherings/:id')
@ForTherapists()
export class ListGatheringController {
  constructor(private readonly lists: ListService) {}

  @Get()
  async show(
    @Visiting() { frame, now }: Visit,
    @ActingTherapist() who: Therapist,
    @Param({ schema: ClientParam }) { client }: ClientParam,
    @Param('id') id: string,
    @Query({ schema: DateQuery }) { start }: DateQuery,
    @Res() reply: Reply,
  ): Promise<void> {
    sendPage(reply, ListGatheringPage, { frame, now, ...(await this.lists.gathering(who, client, id, start, now)) });
  }
}
