import { Body, Controller, Get, Header, Param, Post, Query, Res } from '@nestjs/common';
import { EMPTY_FORM } from '#libs/ui';
import { paths } from '../site/paths.js';
import { Public } from '../web/access.decorator.js';
import { goTo, sendPage } from '../web/answers.js';
import { putCookie } from '../web/cookies.js';
import { FormBody } from '../web/form-body.js';
import { Limited } from '../web/limits/limited.decorator.js';
import { Visiting, type Reply, type Visit } from '../web/visit.js';
import { VisitorCalendarPage } from './calendar.page.js';
import { GatePage } from './gate.page.js';
import { NoLongerPage } from './no-longer.page.js';
import { TellUsPage } from './tell-us.page.js';
import { VisitorGatheringPage } from './visitor-gathering.page.js';
import { VisitorListPage } from './visitor-list.page.js';
import { VisitorService } from './visitor.service.js';

const HALF_AN_HOUR = 1_800;

/** A client behind a link: a gate that says nothing, then one calm page. No account, no name. */
@Controller('/s')
@Public()
export class VisitorController {
  constructor(private readonly visitors: VisitorService) {}

  @Get('view')
  async list(@Visiting() visit: Visit, @Res() reply: Reply): Promise<void> {
    const page = await this.visitors.list(visit.shareToken, visit.now);
    if (page === null) sendPage(reply, NoLongerPage, { frame: visit.frame }, 404);
    else sendPage(reply, VisitorListPage, { frame: visit.frame, now: visit.now, ...page });
  }

  @Get('view/gatherings/:id')
  async gathering(
    @Visiting() { frame, now, shareToken }: Visit,
    @Param('id') id: string,
    @Res() reply: Reply,
  ): Promise<void> {
    const item = await this.visitors.item(shareToken, id, now);
    if (item === null) sendPage(reply, NoLongerPage, { frame }, 404);
    else sendPage(reply, VisitorGatheringPage, { frame, now, item, checked: null, calendarOffered: true });
  }

  @Get('view/gatherings/:id/tell-us')
  async ask(
    @Visiting() { frame, now, shareToken }: Visit,
    @Param('id') id: string,
    @Query('answer') answer: unknown,
    @Res() reply: Reply,
  ): Promise<void> {
    const item = await this.visitors.item(shareToken, id, now);
    const values = { answer: typeof answer === 'string' ? answer : (item?.answer ?? '') };
    if (item === null) sendPage(reply, NoLongerPage, { frame }, 404);
    else sendPage(reply, TellUsPage, { frame, gathering: item.gathering, form: { values, errors: [] }, step: 'ask' });
  }

  @Post('view/gatherings/:id/tell-us')
  async tell(
    @Visiting() { frame, now, shareToken }: Visit,
    @Param('id') id: string,
    @Body({ schema: FormBody }) body: FormBody,
    @Res() reply: Reply,
  ): Promise<void> {
    const told = await this.visitors.tell(shareToken, id, body, now);
    if (told.kind === 'gone') sendPage(reply, NoLongerPage, { frame }, 404);
    else if (told.kind === 'sent') goTo(reply, paths.visitorList, 'Thank you. Your answer was sent.');
    else sendPage(reply, TellUsPage, { frame, ...told.page }, told.page.form.errors.length > 0 ? 422 : 200);
  }

  @Get('view/calendar')
  async calendar(@Visiting() { frame, now, shareToken }: Visit, @Res() reply: Reply): Promise<void> {
    const active = await this.visitors.hasCalendar(shareToken, now);
    if (active === null) sendPage(reply, NoLongerPage, { frame }, 404);
    else
      sendPage(reply, VisitorCalendarPage, {
        frame,
        form: EMPTY_FORM,
        feed: null,
        discreet: true,
        active,
        fileHref: FILE,
      });
  }

  @Post('view/calendar')
  async subscribe(
    @Visiting() { frame, now, shareToken }: Visit,
    @Body({ schema: FormBody }) body: FormBody,
    @Res() reply: Reply,
  ): Promise<void> {
    const made = await this.visitors.subscribe(shareToken, body, now);
    if (made === null) sendPage(reply, NoLongerPage, { frame }, 404);
    else
      sendPage(reply, VisitorCalendarPage, { frame, fileHref: FILE, ...made }, made.form.errors.length > 0 ? 422 : 200);
  }

  @Post('view/calendar/stop')
  async stop(@Visiting() { now, shareToken }: Visit, @Res() reply: Reply): Promise<void> {
    await this.visitors.stopCalendars(shareToken, now);
    goTo(reply, paths.visitorCalendar, 'The calendar has stopped. Your phone empties it the next time it looks.');
  }

  @Get('view/calendar/calendar.ics')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="calendar.ics"')
  file(@Visiting() { now, shareToken }: Visit): Promise<string> {
    return this.visitors.file(shareToken, now);
  }

  // The gate comes last: its pattern would match the paths above.
  @Get(':token')
  gate(@Visiting() { frame }: Visit, @Param('token') token: string, @Res() reply: Reply): void {
    sendPage(reply, GatePage, { frame, token, asksWord: false, form: EMPTY_FORM });
  }

  @Post(':token')
  @Limited('gate')
  async open(@Visiting() visit: Visit, @Param('token') token: string, @Res() reply: Reply): Promise<void> {
    const opened = await this.visitors.list(token, visit.now);
    if (opened === null) {
      sendPage(reply, NoLongerPage, { frame: visit.frame }, 404);
      return;
    }
    putCookie(reply, 'share', token, { secure: visit.secure, maxAgeSeconds: HALF_AN_HOUR });
    goTo(reply, paths.visitorList);
  }
}

const FILE = `${paths.visitorCalendar}/calendar.ics`;
