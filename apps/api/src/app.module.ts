import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ScheduleModule } from '@nestjs/schedule';
import type { Fetcher } from '#libs/fetch';
import { Clock, SnapshotReader, type Config, type Log } from '#libs/platform';
import { QueueModule } from '#libs/queue';
import { SearchModule } from '#libs/search';
import { StoreModule, type Keyring } from '#libs/store';
import { FEATURES } from './features.js';
import { CONFIG, FETCHER, LOG } from './tokens.js';
import { StylesheetController } from './web/stylesheet.controller.js';
import { VisitGuard } from './web/visit.guard.js';

/** What the pages stand on, made by whoever starts them. */
export type ApiParts = {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
  readonly keyring: Keyring;
  readonly fetcher: Fetcher;
  readonly reader: SnapshotReader;
};

@Module({})
export class AppModule {
  static with(parts: ApiParts): DynamicModule {
    return {
      module: AppModule,
      global: true,
      imports: [ScheduleModule.forRoot(), ...FEATURES],
      controllers: [StylesheetController],
      providers: [
        { provide: CONFIG, useValue: parts.config },
        { provide: LOG, useValue: parts.log },
        { provide: Clock, useValue: parts.clock },
        { provide: FETCHER, useValue: parts.fetcher },
        { provide: SnapshotReader, useValue: parts.reader },
        { provide: APP_GUARD, useClass: VisitGuard },
      ],
      exports: [CONFIG, LOG, Clock, FETCHER, SnapshotReader],
    };
  }
}
