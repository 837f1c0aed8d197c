import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Therapist } from '#libs/store';
import { paths } from '../site/paths.js';
import { ForTherapists } from '../web/access.decorator.js';
import { goTo, sendPage } from '../web/answers.js';
import { ClientParam } from '../web/client-param.js';
import { ActingTherapist, Visiting, type Reply, type Visit } from '../web/visit.js';
import { ListPage } from './list.page.js';
import { ItemForm, ListQuery, MoveForm } from './list.schemas.js';
import { ListService } from './list.service.js';

@Controller('/clients/:client/list')
@ForTherapists()
export class ListController {
  constructor(private readonly lists: ListService) {}

  @Get()
  async show(
    @Visiting() { frame, now }: Visit,
    @ActingTherapist() who: Therapist,
    @Param({ schema: ClientParam }) { client }: ClientParam,
    @Query({ schema: ListQuery }) { weeks }: ListQuery,
    @Res() reply: Reply,
  ): Promise<void> {
    sendPage(reply, ListPage, { frame, weeks, removed: null, ...(await this.lists.view(who, client, weeks, now)) });
  }

  @Post('add')
  async add(
    @Visiting() { now }: Visit,
    @ActingTherapist() who: Therapist,
    @Param({ schema: ClientParam }) { client }: ClientParam,
    @Body({ schema: ItemForm }) item: ItemForm,
    @Res() reply: Reply,
  ): Promise<void> {
    await this.lists.add(who, client, item, now);
    goTo(reply, paths.list(client), 'Added to the list.');
  }

  @Post('remove')
  async remove(
    @Visiting() { frame, now }: Visit,
    @ActingTherapist() who: Therapist,
    @Param({ schema: ClientParam }) { client }: ClientParam,
    @Body({ schema: ItemForm }) item: ItemForm,
    @Res() reply: Reply,
  ): Promise<void> {
    const removed = await this.lists.remove(who, client, item, now);
    const { weeks } = ListQuery.parse({});
    // The page itself, so that what was removed can be put back with one press.
    sendPage(reply, ListPage, { frame, weeks, removed, ...(await this.lists.view(who, client, weeks, now)) });
  }

  @Post('move')
  async move(
    @ActingTherapist() who: Therapist,
    @Param({ schema: ClientParam }) { client }: ClientParam,
    @Body({ schema: MoveForm }) item: MoveForm,
    @Res() reply: Reply,
  ): Promise<void> {
    await this.lists.move(who, client, item);
    goTo(reply, paths.list(client));
  }

  @Post('note')
  async note(
    @Visiting() { now }: Visit,
    @ActingTherapist() who: Therapist,
    @Param({ schema: ClientParam }) { client }: ClientParam,
    @Body({ schema: ItemForm }) item: ItemForm,
    @Res() reply: Reply,
  ): Promise<void> {
    await this.lists.note(who, client, item, now);
    goTo(reply, paths.list(client), 'Note saved.');
  }
}
