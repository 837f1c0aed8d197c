import { Controller, Get, Res } from '@nestjs/common';
import { paths } from '../site/paths.js';
import { Public } from '../web/access.decorator.js';
import { sendPage } from '../web/answers.js';
import { Visiting, type Reply, type Visit } from '../web/visit.js';
import { HomePage } from './home.page.js';

@Controller()
@Public()
export class HomeController {
  @Get(paths.home)
  home(@Visiting() { frame }: Visit, @Res() reply: Reply): void {
    sendPage(reply, HomePage, { frame });
  }
}
