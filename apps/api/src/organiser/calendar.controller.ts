import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import { EMPTY_FORM, valueOf } from '#libs/ui';
import { paths } from '../site/paths.js';
import { Public } from '../web/access.decorator.js';
import { sendPage } from '../web/answers.js';
import { FormBody } from '../web/form-body.js';
import { Limited } from '../web/limits/limited.decorator.js';
import type { SentFile } from '../web/uploads/read-multipart.js';
import { Sent } from '../web/uploads/sent.decorator.js';
import { Visiting, type Reply, type Visit } from '../web/visit.js';
import { CalendarService } from './calendar.service.js';
import { ConnectCalendarPage } from './connect-calendar.page.js';
import { EventSentPage } from './event-sent.page.js';

/** Connecting a calendar that an organiser keeps anyway. */
@Controller(paths.organiserCalendar)
@Public()
export class CalendarController {
  constructor(private readonly calendars: CalendarService) {}

  @Get()
  form(@Visiting() { frame, now }: Visit, @Res() reply: Reply): void {
    sendPage(reply, ConnectCalendarPage, { frame, form: EMPTY_FORM, question: '', found: null, now });
  }

  @Post()
  @Limited((body) => (valueOf(FormBody.parse(body), 'step') === 'connect' ? 'submission' : 'look'))
  async send(
    @Visiting() { frame, now }: Visit,
    @Body({ schema: FormBody }) body: FormBody,
    @Sent() file: SentFile | null,
    @Res() reply: Reply,
  ): Promise<void> {
    const given = await this.calendars.answer(body, file, now);
    if (given.kind === 'page') {
      const { form, question, found } = given;
      sendPage(reply, ConnectCalendarPage, { frame, form, question, found, now }, form.errors.length > 0 ? 422 : 200);
    } else {
      const { reference } = given;
      sendPage(reply, EventSentPage, { frame, reference, kind: 'calendar', live: false, manageUrl: null });
    }
  }
}
