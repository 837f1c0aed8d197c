import { Module } from '@nestjs/common';
import { VisitorController } from './visitor.controller.js';
import { VisitorItemsService } from './visitor-items.service.js';
import { VisitorService } from './visitor.service.js';

@Module({
  controllers: [VisitorController],
  providers: [VisitorService, VisitorItemsService],
  exports: [VisitorItemsService],
})
export class VisitorModule {}
