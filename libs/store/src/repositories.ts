import type { DataSource } from 'typeorm';
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
import { PostgresIndex } from './gatherings/postgres-index.js';
import { ImportsRepository } from './imports/imports.repository.js';
import { PlacesRepository } from './gatherings/places.repository.js';
import type { Keyring } from './keyring/keyring.js';
import { PostgresHostLease } from './leases/postgres-host-lease.js';
import { LinkOutsRepository } from './link-outs/link-outs.repository.js';
import { MailRepository } from './mail/mail.repository.js';
import { OutboxRepository } from './outbox/outbox.repository.js';
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

/** The one place that names them all. */
export function repositories(dataSource: DataSource, keyring: Keyring) {
  return {
    sources: new SourcesRepository(dataSource, keyring),
    snapshots: new SnapshotsRepository(dataSource),
    imports: new ImportsRepository(dataSource),
    absences: new AbsencesRepository(dataSource),
    gatherings: new GatheringsRepository(dataSource),
    duplicates: new DuplicatesRepository(dataSource),
    edits: new EditsRepository(dataSource),
    places: new PlacesRepository(dataSource),
    outbox: new OutboxRepository(dataSource),
    index: new PostgresIndex(dataSource),
    indexState: new IndexStateRepository(dataSource),
    turns: new Turns(dataSource),
    leases: new PostgresHostLease(dataSource),
    practices: new PracticesRepository(dataSource, keyring),
    accounts: new AccountsRepository(dataSource),
    clients: new ClientsRepository(dataSource, keyring),
    shortlists: new ShortlistsRepository(dataSource, keyring),
    shares: new SharesRepository(dataSource, keyring),
    feeds: new FeedsRepository(dataSource, keyring),
    submissions: new SubmissionsRepository(dataSource, keyring),
    uploads: new UploadsRepository(dataSource, keyring),
    linkOuts: new LinkOutsRepository(dataSource),
    audit: new AuditRepository(dataSource),
    facts: new FactsRepository(dataSource),
    vitals: new VitalsRepository(dataSource),
    deadLetters: new DeadLettersRepository(dataSource),
    alerts: new AlertsRepository(dataSource),
    mail: new MailRepository(dataSource),
  };
}

export type Repositories = Readonly<ReturnType<typeof repositories>>;
