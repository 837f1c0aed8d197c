import { Module } from '@nestjs/common';
import { FetchingController } from './fetching.controller.js';
import { FetchingService } from './fetching.service.js';

@Module({ controllers: [FetchingController], providers: [FetchingService] })
export class FetchingModule {}
