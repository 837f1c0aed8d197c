import { Module } from '@nestjs/common';
import { PairsController } from './pairs.controller.js';
import { PairsService } from './pairs.service.js';
import { PartsController } from './parts.controller.js';
import { PartsService } from './parts.service.js';

@Module({ controllers: [PairsController, PartsController], providers: [PairsService, PartsService] })
export class DuplicatesModule {}
