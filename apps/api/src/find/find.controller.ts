import { Controller, Get, Query, Res } from '@nestjs/common';
import { paths } from '../site/paths.js';
import { Public } from '../web/access.decorator.js';
import { sendPage } from '../web/answers.js';
import { Visiting, type Reply, type Visit } from '../web/visit.js';
import { FindPage } from './find.page.js';
import { FindParameters } from './find.schemas.js';
import { FindService } from './find.service.js';

@Controller()
@Public()
export class FindController {
  constructor(private readonly finding: FindService) {}

  @Get(paths.find)
  async find(
    @Visiting() { frame, now }: Visit,
    @Query({ schema: FindParameters }) query: FindParameters,
    @Res() reply: Reply,
  ): Promise<void> {
    sendPage(reply, FindPage, { frame, query, now, ...(await this.finding.search(query, now)) });
  }
}
