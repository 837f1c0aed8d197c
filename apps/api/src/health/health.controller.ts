import { Controller, Get, Header, Res } from '@nestjs/common';
import { Public } from '../web/access.decorator.js';
import type { Reply } from '../web/visit.js';
import { ReadinessService } from './readiness.service.js';

/** For whoever starts, watches and replaces processes: no versions, no names. */
@Controller()
@Public()
export class HealthController {
  constructor(private readonly readiness: ReadinessService) {}

  /** The process lives; true while it ends in order as well. */
  @Get('/healthz')
  @Header('cache-control', 'no-store')
  alive(): string {
    return 'ok\n';
  }

  /** 503 while nobody should be sent here. */
  @Get('/readyz')
  async ready(@Res() reply: Reply): Promise<void> {
    const readiness = await this.readiness.read();
    void reply
      .status(readiness.ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .header('content-type', 'application/json; charset=utf-8')
      .send(JSON.stringify(readiness));
  }
}
