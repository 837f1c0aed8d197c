import { Controller, Get, Header } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { stylesheet } from '#libs/ui';
import { Public } from './access.decorator.js';

const css = stylesheet();

/** Its name holds its hash, so browsers may keep it for a year. */
export const stylesheetPath = `/style.${createHash('sha256').update(css).digest('hex').slice(0, 12)}.css`;

@Controller()
@Public()
export class StylesheetController {
  @Get(stylesheetPath)
  @Header('content-type', 'text/css; charset=utf-8')
  @Header('cache-control', 'public, max-age=31536000, immutable')
  css(): string {
    return css;
  }
}
