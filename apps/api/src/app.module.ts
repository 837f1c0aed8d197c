import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { createFetcher, patientLease, watchedFetcher } from '#libs/fetch';
import { Clock, Draining, LazyGazetteer, Metrics, SnapshotReader, type Config, type Log } from '#libs/platform';
import { QueueModule } from '#libs/queue';
import { SearchModule } from '#libs/search';
import { Keyring, PostgresHostLease, PostgresIndex, StoreModule } from '#libs/store';
import { FEATURES } from './features.js';
import { CONFIG, FETCHER, LOG } from './tokens.js';
import { paths } from './site/paths.js';
import { PlacesService } from './site/places.service.js';
import { KeysController } from './web/keys.controller.js';
import { StylesheetController } from './web/stylesheet.controller.js';
import { LimitGuard } from './web/limits/limit.guard.js';
import { VisitGuard } from './web/visit.guard.js';

/** What the pages stand on, made by whoever starts them. */
export type ApiParts = {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
  readonly keyring: Keyring;
  readonly reader: SnapshotReader;
  /** Said by whoever ends the process; left out where it ends in some other way. */
  readonly draining?: Draining;
};

@Module({})
export class AppModule {
  static with(parts: ApiParts): DynamicModule {
    const metrics = new Metrics();
    return {
      module: AppModule,
      global: true,
      imports: [
        StoreModule.with({ databaseUrl: parts.config.database.url.reveal(), keyring: parts.keyring }),
        QueueModule.with({ url: parts.config.queue.url.reveal(), log: parts.log }),
        SearchModule.with({
          url: parts.config.search.url,
          key: parts.config.search.key?.reveal() ?? null,
          fallback: PostgresIndex,
          onSearch: metrics.searched,
          onTaskFailed: metrics.indexTaskFailed,
        }),
        ...FEATURES,
      ],
      controllers: [StylesheetController, KeysController],
      providers: [
        { provide: CONFIG, useValue: parts.config },
        { provide: LOG, useValue: parts.log },
        { provide: Clock, useValue: parts.clock },
        { provide: Draining, useValue: parts.draining ?? new Draining() },
        { provide: Keyring, useValue: parts.keyring },
        {
          provide: FETCHER,
          useFactory: (lease: PostgresHostLease) =>
            watchedFetcher(
              createFetcher({
                contactUrl: parts.config.contactUrl ?? `${parts.config.http.publicUrl}${paths.fetching}`,
                testOrigins: parts.config.testOrigins,
                ...(parts.config.testRestMs === null ? {} : { testRestMs: parts.config.testRestMs }),
                ownHosts: [new URL(parts.config.http.publicUrl).hostname],
                // Somebody waits for the answer: a host that rests for some seconds is waited for as well.
                lease: patientLease(lease, { say: () => undefined }),
                clock: parts.clock,
              }),
              metrics.fetched,
            ),
          inject: [PostgresHostLease],
        },
        LazyGazetteer,
        { provide: Metrics, useValue: metrics },
        PlacesService,
        { provide: SnapshotReader, useValue: parts.reader.watchedBy(metrics.parsed) },
        // First: what is too much costs nothing more.
        { provide: APP_GUARD, useFactory: () => new LimitGuard(() => parts.clock.nowMs()) },
        { provide: APP_GUARD, useClass: VisitGuard },
      ],
      exports: [CONFIG, LOG, Clock, Draining, Keyring, FETCHER, SnapshotReader, LazyGazetteer, Metrics, PlacesService],
    };
  }
}
