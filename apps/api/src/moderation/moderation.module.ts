import { Module } from '@nestjs/common';
import { OrganiserModule } from '../organiser/organiser.module.js';
import { DecisionService } from './decision.service.js';
import { DecisionViews } from './decision-view.service.js';
import { ListingService } from './listing.service.js';
import { ModerationController } from './moderation.controller.js';
import { ModerationService } from './moderation.service.js';
import { QueueService } from './queue.service.js';
import { SourceMaking } from './source-making.service.js';

@Module({
  imports: [OrganiserModule],
  controllers: [ModerationController],
  providers: [QueueService, ModerationService, DecisionService, DecisionViews, ListingService, SourceMaking],
})
export class ModerationModule {}
