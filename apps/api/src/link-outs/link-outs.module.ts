import { Module } from '@nestjs/common';
import { LinkOutsController } from './link-outs.controller.js';
import { LinkOutsService } from './link-outs.service.js';

@Module({ controllers: [LinkOutsController], providers: [LinkOutsService] })
export class LinkOutsModule {}
