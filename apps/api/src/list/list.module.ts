import { Module } from '@nestjs/common';
import { MatchingModule } from '../matching/matching.module.js';
import { ListController } from './list.controller.js';
import { ListService } from './list.service.js';

@Module({ imports: [MatchingModule], controllers: [ListController], providers: [ListService] })
export class ListModule {}
