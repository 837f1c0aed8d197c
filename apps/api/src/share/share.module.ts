import { Module } from '@nestjs/common';
import { VisitorModule } from '../visitor/visitor.module.js';
import { ShareController } from './share.controller.js';
import { ShareService } from './share.service.js';

@Module({ imports: [VisitorModule], controllers: [ShareController], providers: [ShareService] })
export class ShareModule {}
