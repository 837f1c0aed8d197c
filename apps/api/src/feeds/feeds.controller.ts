import { Controller, Get, Param, Res } from '@nestjs/common';
import { Public } from '../web/access.decorator.js';
import { Visiting, type Reply, type Visit } from '../web/visit.js';
import { FeedsService } from './feeds.service.js';

/** Personal calendars. The address is the only key, so an unknown one is told nothing. */
@Controller('/f')
@Public()
export class FeedsController {
  constructor(private readonly feeds: FeedsService) {}

  @Get(':file')
  async feed(@Visiting() { now }: Visit, @Param('file') file: string, @Res() reply: Reply): Promise<void> {
    const { body, etag } = await this.feeds.calendar(file, now);
    void reply
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('content-disposition', 'attachment; filename="calendar.ics"')
      .header('etag', etag);
    const known = reply.request.headers['if-none-match'];
    if (known?.split(',').some((one) => one.trim().replace(/^W\//u, '') === etag) === true)
      void reply.status(304).send();
    else void reply.send(body);
  }
}
