import { Controller, Get, Header } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { keysScript } from '#libs/ui';
import { Public } from './access.decorator.js';

/** Its name holds its hash, so browsers may keep it for a year. */
export const keysPath = `/keys.${createHash('sha256').update(keysScript).digest('hex').slice(0, 12)}.js`;

@Controller()
@Public()
export class KeysController {
  @Get(keysPath)
  @Header('content-type', 'text/javascript; charset=utf-8')
  @Header('cache-control', 'public, max-age=31536000, immutable')
  script(): string {
    return keysScript;
  }
}
