import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { EMPTY_FORM } from '#libs/ui';
import { paths } from '../site/paths.js';
import { Public } from '../web/access.decorator.js';
import { goTo, sendPage } from '../web/answers.js';
import { FormBody } from '../web/form-body.js';
import { Limited } from '../web/limits/limited.decorator.js';
import { Visiting, type Reply, type Visit } from '../web/visit.js';
import { VisitorCalendarPage } from './calendar.page.js';
import { GatePage } from './gate.page.js';
import { sayIdeaGone, sayNotHere } from './not-here.js';
import { keepOpen } from './keep-open.js';
import { NoLongerPage } from './no-longer.page.js';
import { TellUsPage } from './tell-us.page.js';
import { VisitorGatheringPage } from './visitor-gathering.page.js';
import { VisitorListPage } from './visitor-list.page.js';
import { VisitorService } from './visitor.service.js';

/** A client behind a link: a gate that says nothing, then one calm page. No account, no name. */
@Controller('/s')
@Public()
export class VisitorController {
  constructor(private readonly visitors: VisitorService) {}

  @Get('view')
  async list(@Visiting() visit: Visit, @Res() reply: Reply): Promise<void> {
    const page = await this.visitors.list(visit.shareToken, visit.now);
    if (page === null) return sayNotHere(reply, visit);
    keepOpen(reply, visit);
    sendPage(reply, VisitorListPage, { frame: visit.frame, now: visit.now, ...page });
  }

  @Get('view/gatherings/:id')
  async gathering(@Visiting() visit: Visit, @Param('id') id: string, @Res() reply: Reply): Promise<void> {
    const page = await this.visitors.list(visit.shareToken, visit.now);
    if (page === null) return sayNotHere(reply, visit);
    keepOpen(reply, visit);
    const item = page.items.find((one) => one.id === id);
    if (item === undefined) return sayIdeaGone(reply, visit);
    const { frame, now } = visit;
    sendPage(reply, VisitorGatheringPage, { frame, now, item, checked: null, calendarOffered: true });
  }

  @Get('view/gatherings/:id/tell-us')
  async ask(
    @Visiting() visit: Visit,
    @Param('id') id: string,
    @Query('answer') answer: unknown,
    @Res() reply: Reply,
  ): Promise<void> {
    const page = await this.visitors.list(visit.shareToken, visit.now);
    if (page === null) return sayNotHere(reply, visit);
    keepOpen(reply, visit);
    const item = page.items.find((one) => one.id === id);
    if (item === undefined) return sayIdeaGone(reply, visit);
    const { frame, now } = visit;
    const values = { answer: typeof answer === 'string' ? answer : (item.answer ?? '') };
    sendPage(reply, TellUsPage, { frame, now, item, form: { values, errors: [] }, step: 'ask' });
  }

  @Post('view/gatherings/:id/tell-us')
  async tell(
    @Visiting() visit: Visit,
    @Param('id') id: string,
    @Body({ schema: FormBody }) body: FormBody,
    @Res() reply: Reply,
  ): Promise<void> {
    const { frame, now, shareToken } = visit;
    if ((await this.visitors.list(shareToken, now)) === null) return sayNotHere(reply, visit);
    keepOpen(reply, visit);
    const told = await this.visitors.tell(shareToken, id, body, now);
    if (told === null) sayIdeaGone(reply, visit);
    else if (told.kind === 'sent') goTo(reply, paths.visitorList, 'Thank you. Your answer was sent.');
    else sendPage(reply, TellUsPage, { frame, now, ...told.page }, told.page.form.errors.length > 0 ? 422 : 200);
  }

  @Get('view/calendar')
  async calendar(@Visiting() visit: Visit, @Res() reply: Reply): Promise<void> {
    const modes = await this.visitors.calendars(visit.shareToken, visit.now);
    if (modes === null) return sayNotHere(reply, visit);
    keepOpen(reply, visit);
    const { frame } = visit;
    sendPage(reply, VisitorCalendarPage, { frame, form: EMPTY_FORM, feed: null, modes, fileHref: FILE });
  }

  @Post('view/calendar')
  async subscribe(
    @Visiting() visit: Visit,
    @Body({ schema: FormBody }) body: FormBody,
    @Res() reply: Reply,
  ): Promise<void> {
    const made = await this.visitors.subscribe(visit.shareToken, body, visit.now);
    if (made === null) return sayNotHere(reply, visit);
    keepOpen(reply, visit);
    const status = made.form.errors.length > 0 ? 422 : 200;
    sendPage(reply, VisitorCalendarPage, { frame: visit.frame, fileHref: FILE, ...made }, status);
  }

  @Post('view/calendar/stop')
  async stop(@Visiting() visit: Visit, @Res() reply: Reply): Promise<void> {
    if (!(await this.visitors.stopCalendars(visit.shareToken, visit.now))) return sayNotHere(reply, visit);
    keepOpen(reply, visit);
    goTo(reply, paths.visitorCalendar, 'The calendar has stopped. Your phone empties it the next time it looks.');
  }

  @Get('view/calendar/calendar.ics')
  async file(@Visiting() visit: Visit, @Res() reply: Reply): Promise<void> {
    const file = await this.visitors.file(visit.shareToken, visit.now);
    if (file === null) return sayNotHere(reply, visit);
    keepOpen(reply, visit);
    void reply
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('content-disposition', 'attachment; filename="calendar.ics"')
      .send(file);
  }

  // The gate comes last: its pattern would match the paths above.
  @Get(':token')
  gate(@Visiting() { frame }: Visit, @Param('token') token: string, @Res() reply: Reply): void {
    sendPage(reply, GatePage, { frame, token, asksWord: false, form: EMPTY_FORM });
  }

  @Post(':token')
  @Limited('gate')
  async open(@Visiting() visit: Visit, @Param('token') token: string, @Res() reply: Reply): Promise<void> {
    if ((await this.visitors.list(token, visit.now)) === null) {
      sendPage(reply, NoLongerPage, { frame: visit.frame }, 404);
      return;
    }
    keepOpen(reply, { ...visit, shareToken: token });
    goTo(reply, paths.visitorList);
  }
}

const FILE = `${paths.visitorCalendar}/calendar.ics`;
