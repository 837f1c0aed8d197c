import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { EMPTY_FORM } from '#libs/ui';
import { paths } from '../site/paths.js';
import { Public } from '../web/access.decorator.js';
import { goTo, sendPage } from '../web/answers.js';
import { FormBody } from '../web/form-body.js';
import { Limited } from '../web/limits/limited.decorator.js';
import { Visiting, type Reply, type Visit } from '../web/visit.js';
import { ReportPage } from './report.page.js';
import { ReportService } from './report.service.js';

@Controller('/gatherings/:id')
@Public()
export class ReportController {
  constructor(private readonly reports: ReportService) {}

  @Get('report')
  async form(@Visiting() { frame }: Visit, @Param('id') id: string, @Res() reply: Reply): Promise<void> {
    sendPage(reply, ReportPage, { frame, gathering: await this.reports.gathering(id), form: EMPTY_FORM });
  }

  @Post('report')
  @Limited('report')
  async send(
    @Visiting() { frame, now }: Visit,
    @Param('id') id: string,
    @Body({ schema: FormBody }) body: FormBody,
    @Res() reply: Reply,
  ): Promise<void> {
    const outcome = await this.reports.report(id, body, now);
    if (outcome.kind === 'sent') goTo(reply, paths.find, outcome.sentence);
    else {
      const form = { values: body, errors: outcome.errors };
      sendPage(reply, ReportPage, { frame, gathering: outcome.gathering, form }, 422);
    }
  }
}
