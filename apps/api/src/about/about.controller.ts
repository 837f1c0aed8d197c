import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { displayFrom, writeDisplay } from '#libs/ui';
import { paths } from '../site/paths.js';
import { Public } from '../web/access.decorator.js';
import { goTo, sendPage } from '../web/answers.js';
import { putCookie } from '../web/cookies.js';
import { FormBody } from '../web/form-body.js';
import { nextPath } from '../web/next-path.js';
import { Visiting, type Reply, type Visit } from '../web/visit.js';
import { AboutService } from './about.service.js';
import { DisplayPage } from './display.page.js';
import { HelpPage } from './help.page.js';
import { HowWeCheckPage } from './how-we-check.page.js';
import { PrivacyPage } from './privacy.page.js';

const YEAR_SECONDS = 31_536_000;

@Controller()
@Public()
export class AboutController {
  constructor(private readonly about: AboutService) {}

  @Get([paths.help, paths.visitorHelp])
  help(@Visiting() { frame }: Visit, @Res() reply: Reply): void {
    sendPage(reply, HelpPage, { frame, crisis: this.about.crisisLines(), email: null });
  }

  @Get(paths.howWeCheck)
  howWeCheck(@Visiting() { frame }: Visit, @Res() reply: Reply): void {
    sendPage(reply, HowWeCheckPage, { frame });
  }

  @Get([paths.privacy, paths.visitorPrivacy])
  privacy(@Visiting() { frame }: Visit, @Res() reply: Reply): void {
    sendPage(reply, PrivacyPage, { frame });
  }

  @Get([paths.display, paths.visitorDisplay])
  display(@Visiting() { frame }: Visit, @Query('back') back: unknown, @Res() reply: Reply): void {
    sendPage(reply, DisplayPage, { frame, back: nextPath(back, homeOf(frame.audience)) });
  }

  @Post([paths.display, paths.visitorDisplay])
  saveDisplay(@Visiting() visit: Visit, @Body({ schema: FormBody }) body: FormBody, @Res() reply: Reply): void {
    const settings = writeDisplay(displayFrom(body));
    putCookie(reply, 'display', settings, { secure: visit.secure, maxAgeSeconds: YEAR_SECONDS });
    goTo(reply, nextPath(body['back'], homeOf(visit.frame.audience)), 'Display settings saved.');
  }
}

function homeOf(audience: string): string {
  return audience === 'visitor' ? paths.visitorList : paths.home;
}
