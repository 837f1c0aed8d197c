import { Module, type DynamicModule } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { createFetcher, watchedFetcher } from '#libs/fetch';
import { createMailer, type Mailer } from '#libs/mail';
import { Clock, LazyGazetteer, Metrics, SnapshotReader, type Config, type Log } from '#libs/platform';
import { JOBS, QueueModule } from '#libs/queue';
import { SearchModule } from '#libs/search';
import {
  DeadLettersRepository,
  PostgresHostLease,
  PostgresIndex,
  SourcesRepository,
  StoreModule,
  type Keyring,
} from '#libs/store';
import { AlertSweeps } from './alerts/alert-sweeps.js';
import { ClockGuard } from './clock-guard.js';
import { Comparisons } from './comparisons.js';
import { LetterBox } from './dead-letters/letter-box.js';
import { DueSources } from './due/due-sources.js';
import { IndexParts } from './index/index-parts.js';
import { IndexSweeps } from './index/index-sweeps.js';
import { BuildIndexJob } from './jobs/build-index.job.js';
import { CheckIndexJob } from './jobs/check-index.job.js';
import { Replays } from './dead-letters/replays.js';
import { AskPagesJob } from './jobs/ask-pages.job.js';
import { FetchSourceJob } from './jobs/fetch-source.job.js';
import { ImportSnapshotJob } from './jobs/import-snapshot.job.js';
import { LinkDuplicatesJob } from './jobs/link-duplicates.job.js';
import { RelayOutboxJob } from './jobs/relay-outbox.job.js';
import { SendMailJob } from './jobs/send-mail.job.js';
import { SweepRetentionJob } from './jobs/sweep-retention.job.js';
import { TellAlertsJob } from './jobs/tell-alerts.job.js';
import { MailSweeps } from './mail/mail-sweeps.js';
import { MetricsService } from './metrics.service.js';
import { ReadingEditions } from './reading-editions.js';
import { SourceRuns } from './runs/source-runs.js';
import { TakingIn } from './runs/taking-in.js';
import { Sweeps } from './sweeps.js';
import { CONFIG, FETCHER, LOG, MAILER } from './tokens.js';
import { UnaskedPages } from './unasked-pages.js';

/** What the jobs stand on, made by whoever starts them. */
export type WorkerParts = {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
  readonly keyring: Keyring;
  readonly reader: SnapshotReader;
};

@Module({})
export class WorkerModule {
  static with({ config, clock, log, keyring, reader }: WorkerParts): DynamicModule {
    const metrics = new Metrics();
    return {
      module: WorkerModule,
      imports: [
        ScheduleModule.forRoot(),
        StoreModule.with({ databaseUrl: config.database.url.reveal(), keyring }),
        QueueModule.with({
          url: config.queue.url.reveal(),
          handles: JOBS,
          log,
          deadLetters: {
            useFactory: (letters: DeadLettersRepository, sources: SourcesRepository) =>
              new LetterBox(letters, sources, clock, log),
            inject: [DeadLettersRepository, SourcesRepository],
          },
          onRun: metrics.jobDone,
          ...(config.testLockMs === null ? {} : { lockMs: config.testLockMs }),
        }),
        SearchModule.with({
          url: config.search.url,
          key: config.search.key?.reveal() ?? null,
          fallback: PostgresIndex,
          onSearch: metrics.searched,
          onTaskFailed: metrics.indexTaskFailed,
        }),
      ],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: Metrics, useValue: metrics },
        { provide: Clock, useValue: clock },
        { provide: LOG, useValue: log },
        { provide: SnapshotReader, useValue: reader.watchedBy(metrics.parsed) },
        {
          provide: FETCHER,
          useFactory: (lease: PostgresHostLease) =>
            watchedFetcher(
              createFetcher({
                contactUrl: config.contactUrl ?? `${config.http.publicUrl}/fetching`,
                testOrigins: config.testOrigins,
                ...(config.testRestMs === null ? {} : { testRestMs: config.testRestMs }),
                ownHosts: [new URL(config.http.publicUrl).hostname],
                lease,
                clock,
              }),
              metrics.fetched,
            ),
          inject: [PostgresHostLease],
        },
        { provide: MAILER, useFactory: () => mailerOf(config) },
        LazyGazetteer,
        ClockGuard,
        ReadingEditions,
        SourceRuns,
        TakingIn,
        FetchSourceJob,
        AskPagesJob,
        ImportSnapshotJob,
        LinkDuplicatesJob,
        RelayOutboxJob,
        CheckIndexJob,
        BuildIndexJob,
        SweepRetentionJob,
        TellAlertsJob,
        SendMailJob,
        DueSources,
        Replays,
        Sweeps,
        UnaskedPages,
        Comparisons,
        IndexParts,
        IndexSweeps,
        AlertSweeps,
        MailSweeps,
        MetricsService,
      ],
    };
  }
}

function mailerOf({ mail: { smtp }, http }: Config): Mailer | null {
  return smtp === null ? null : createMailer({ ...smtp, ownHost: new URL(http.publicUrl).hostname });
}
