import { Module } from '@nestjs/common';
import { FetchingController } from './fetching.controller.js';
import { FetchingService } from './fetching.service.js';
import { KeptTotals } from './kept-totals.js';

@Module({ controllers: [FetchingController], providers: [FetchingService, KeptTotals] })
export class FetchingModule {}
