import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Therapist } from '#libs/store';
import { ForTherapists } from '../web/access.decorator.js';
import { goTo, sendPage } from '../web/answers.js';
import { ClientParam } from '../web/client-param.js';
import { ActingTherapist, Visiting, type Reply, type Visit } from '../web/visit.js';
import { cardId, listAddress, YOUR_LIST } from './list-address.js';
import { ListPage } from './list.page.js';
import { ItemForm, ListQuery, MoveForm, NoteForm, PutBackForm } from './list.schemas.js';
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
    @Query({ schema: ListQuery }) { weeks, removed }: ListQuery,
    @Res() reply: Reply,
  ): Promise<void> {
    const view = await this.lists.view(who, client, { weeks, removed: removed !== undefined }, now);
    sendPage(reply, ListPage, { frame, refused: null, wrongNote: null, ...view });
  }

  // Whoever loads again a page that answered a form comes to the list.
  @Get(['add', 'remove', 'put-back', 'move', 'note'])
  backToList(@Param({ schema: ClientParam }) { client }: ClientParam, @Res() reply: Reply): void {
    goTo(reply, listAddress(client, { weeks: 4 }));
  }

  @Post('add')
  async add(
    @Visiting() { frame, now }: Visit,
    @ActingTherapist() who: Therapist,
    @Param({ schema: ClientParam }) { client }: ClientParam,
    @Body({ schema: ItemForm }) item: ItemForm,
    @Res() reply: Reply,
  ): Promise<void> {
    const { id, weeks } = item;
    const refused = await this.lists.add(who, client, item, now);
    if (refused === null) goTo(reply, listAddress(client, { weeks, at: cardId(id) }), 'Added to the list.');
    else {
      const view = await this.lists.view(who, client, { weeks, removed: false }, now);
      sendPage(reply, ListPage, { frame, refused, wrongNote: null, ...view }, 422);
    }
  }

  @Post('remove')
  async remove(
    @Visiting() { now }: Visit,
    @ActingTherapist() who: Therapist,
    @Param({ schema: ClientParam }) { client }: ClientParam,
    @Body({ schema: ItemForm }) item: ItemForm,
    @Res() reply: Reply,
  ): Promise<void> {
    const removed = await this.lists.remove(who, client, item, now);
    goTo(reply, listAddress(client, { weeks: item.weeks, removed }));
  }

  @Post('put-back')
  async putBack(
    @Visiting() { now }: Visit,
    @ActingTherapist() who: Therapist,
    @Param({ schema: ClientParam }) { client }: ClientParam,
    @Body({ schema: PutBackForm }) { weeks }: PutBackForm,
    @Res() reply: Reply,
  ): Promise<void> {
    await this.lists.putBack(who, client, now);
    goTo(reply, listAddress(client, { weeks, at: YOUR_LIST }));
  }

  @Post('move')
  async move(
    @ActingTherapist() who: Therapist,
    @Param({ schema: ClientParam }) { client }: ClientParam,
    @Body({ schema: MoveForm }) item: MoveForm,
    @Res() reply: Reply,
  ): Promise<void> {
    await this.lists.move(who, client, item);
    goTo(reply, listAddress(client, { weeks: item.weeks, at: YOUR_LIST }));
  }

  @Post('note')
  async note(
    @Visiting() { frame, now }: Visit,
    @ActingTherapist() who: Therapist,
    @Param({ schema: ClientParam }) { client }: ClientParam,
    @Body({ schema: NoteForm }) item: NoteForm,
    @Res() reply: Reply,
  ): Promise<void> {
    const { id, start, weeks, note: text } = item;
    const kept = await this.lists.note(who, client, item, now);
    if (typeof kept === 'object') {
      const view = await this.lists.view(who, client, { weeks, removed: false }, now);
      const wrongNote = { id, start, text, message: kept.problem };
      sendPage(reply, ListPage, { frame, refused: null, wrongNote, ...view }, 422);
    } else {
      const done = kept === 'saved' ? 'Note saved.' : 'That one is no longer on the list.';
      goTo(reply, listAddress(client, { weeks, at: YOUR_LIST }), done);
    }
  }
}
