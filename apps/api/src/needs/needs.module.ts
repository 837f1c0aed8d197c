import { Module } from '@nestjs/common';
import { MatchingModule } from '../matching/matching.module.js';
import { NeedsController } from './needs.controller.js';
import { NeedsService } from './needs.service.js';

@Module({ imports: [MatchingModule], controllers: [NeedsController], providers: [NeedsService] })
export class NeedsModule {}
