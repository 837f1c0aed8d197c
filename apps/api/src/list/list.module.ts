import { Module } from '@nestjs/common';
import { MatchingModule } from '../matching/matching.module.js';
import { VisitorModule } from '../visitor/visitor.module.js';
import { ListGatheringController } from './list-gathering.controller.js';
import { ListController } from './list.controller.js';
import { ListService } from './list.service.js';

@Module({
  imports: [MatchingModule, VisitorModule],
  controllers: [ListController, ListGatheringController],
  providers: [ListService],
})
export class ListModule {}
