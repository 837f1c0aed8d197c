import { Module } from '@nestjs/common';
import { PreviewModule } from '../preview/preview.module.js';
import { NewSourceController } from './new-source.controller.js';
import { NewSourceService } from './new-source.service.js';
import { SourceAdding } from './source-adding.service.js';
import { SourceOrders } from './source-orders.service.js';
import { SourcesController } from './sources.controller.js';
import { SourcesService } from './sources.service.js';

@Module({
  imports: [PreviewModule],
  controllers: [NewSourceController, SourcesController],
  providers: [SourcesService, SourceOrders, NewSourceService, SourceAdding],
})
export class SourcesModule {}
