import { Module } from '@nestjs/common';
import { OrganiserModule } from '../organiser/organiser.module.js';
import { DecisionService } from './decision.service.js';
import { DecisionViews } from './decision-view.service.js';
import { ListingService } from './listing.service.js';
import { ModerationController } from './moderation.controller.js';
import { ModerationService } from './moderation.service.js';
import { OptOutController } from './opt-out.controller.js';
import { OptOutService } from './opt-out.service.js';
import { QueueService } from './queue.service.js';
import { SourceMaking } from './source-making.service.js';

@Module({
  imports: [OrganiserModule],
  controllers: [OptOutController, ModerationController],
  providers: [
    QueueService,
    ModerationService,
    DecisionService,
    DecisionViews,
    ListingService,
    OptOutService,
    SourceMaking,
  ],
})
export class ModerationModule {}
