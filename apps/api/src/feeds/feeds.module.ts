import { Module } from '@nestjs/common';
import { VisitorModule } from '../visitor/visitor.module.js';
import { FeedsController } from './feeds.controller.js';
import { FeedsService } from './feeds.service.js';

@Module({ imports: [VisitorModule], controllers: [FeedsController], providers: [FeedsService] })
export class FeedsModule {}
