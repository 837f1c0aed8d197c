import { Controller, Get, Header, Param, Res } from '@nestjs/common';
import { Public } from '../web/access.decorator.js';
import { sendPage } from '../web/answers.js';
import { Visiting, type Reply, type Visit } from '../web/visit.js';
import { GatheringPage } from './gathering.page.js';
import { GatheringService } from './gathering.service.js';

// Spelt here: a colon in what `paths` gives would be encoded.
@Controller('/gatherings/:id')
@Public()
export class GatheringController {
  constructor(private readonly gatherings: GatheringService) {}

  @Get()
  async show(@Visiting() { frame, now }: Visit, @Param('id') id: string, @Res() reply: Reply): Promise<void> {
    sendPage(reply, GatheringPage, { frame, now, ...(await this.gatherings.page(id, now)) });
  }

  @Get('calendar.ics')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="calendar.ics"')
  calendar(@Visiting() { now }: Visit, @Param('id') id: string): Promise<string> {
    return this.gatherings.calendar(id, now);
  }
}
