import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { AbsencesRepository } from './absences/absences.repository.js';
import { AccountsRepository } from './accounts/accounts.repository.js';
import { PracticesRepository } from './accounts/practices.repository.js';
import { AlertsRepository } from './alerts/alerts.repository.js';
import { AuditRepository } from './audit/audit.repository.js';
import { ClientsRepository } from './clients/clients.repository.js';
import { DeadLettersRepository } from './dead-letters/dead-letters.repository.js';
import { DuplicatesRepository } from './duplicates/duplicates.repository.js';
import { EditsRepository } from './gatherings/edits.repository.js';
import { FactsRepository } from './facts/facts.repository.js';
import { GatheringsRepository } from './gatherings/gatherings.repository.js';
import { PlacesRepository } from './gatherings/places.repository.js';
import { PostgresIndex } from './gatherings/postgres-index.js';
import { ImportsRepository } from './imports/imports.repository.js';
import type { Keyring } from './keyring/keyring.js';
import { PostgresHostLease } from './leases/postgres-host-lease.js';
import { LinkOutsRepository } from './link-outs/link-outs.repository.js';
import { MailRepository } from './mail/mail.repository.js';
import { openStore, type Store } from './open-store.js';
import { OutboxRepository } from './outbox/outbox.repository.js';
import type { Repositories } from './repositories.js';
import { IndexStateRepository } from './search-index/index-state.repository.js';
import { FeedsRepository } from './shortlists/feeds.repository.js';
import { SharesRepository } from './shortlists/shares.repository.js';
import { ShortlistsRepository } from './shortlists/shortlists.repository.js';
import { SnapshotsRepository } from './snapshots/snapshots.repository.js';
import { SourcesRepository } from './sources/sources.repository.js';
import { SubmissionsRepository } from './submissions/submissions.repository.js';
import { Turns } from './turns/turns.js';
import { UploadsRepository } from './uploads/uploads.repository.js';
import { VitalsRepository } from './vitals/vitals.repository.js';

/** Injection token of the whole {@link Store}, for what needs `ready` or `transaction`. */
export const STORE = Symbol('store');

const TOKENS = {
  sources: SourcesRepository,
  snapshots: SnapshotsRepository,
  imports: ImportsRepository,
  absences: AbsencesRepository,
  gatherings: GatheringsRepository,
  duplicates: DuplicatesRepository,
  edits: EditsRepository,
  places: PlacesRepository,
  outbox: OutboxRepository,
  index: PostgresIndex,
  indexState: IndexStateRepository,
  turns: Turns,
  leases: PostgresHostLease,
  practices: PracticesRepository,
  accounts: AccountsRepository,
  clients: ClientsRepository,
  shortlists: ShortlistsRepository,
  shares: SharesRepository,
  feeds: FeedsRepository,
  submissions: SubmissionsRepository,
  uploads: UploadsRepository,
  linkOuts: LinkOutsRepository,
  audit: AuditRepository,
  facts: FactsRepository,
  vitals: VitalsRepository,
  deadLetters: DeadLettersRepository,
  alerts: AlertsRepository,
  mail: MailRepository,
} as const satisfies Record<keyof Repositories, unknown>;

/** The store in Nest: one pool for the process, every repository injectable by its class, closed at shutdown. */
@Module({})
export class StoreModule implements OnApplicationShutdown {
  constructor(@Inject(STORE) private readonly store: Store) {}

  static with(options: { readonly databaseUrl: string; readonly keyring: Keyring }): DynamicModule {
    const names = Object.keys(TOKENS) as (keyof Repositories)[];
    return {
      module: StoreModule,
      global: true,
      providers: [
        { provide: STORE, useFactory: () => openStore(options) },
        ...names.map((name) => ({
          provide: TOKENS[name],
          useFactory: (store: Store) => store[name],
          inject: [STORE],
        })),
      ],
      exports: [STORE, ...names.map((name) => TOKENS[name])],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.store.leases.letGo();
    await this.store.close();
  }
}
