export { APP_ROLE, prepareDatabase } from './database/prepare-database.js';
export { DatabaseAway } from './database/database-away.error.js';
export { ImportsRepository, type SavedOutcome } from './imports/imports.repository.js';
export { SnapshotsRepository } from './snapshots/snapshots.repository.js';
export type { FetchRecord } from './sources/fetch-record.js';
export type { SourceHealth } from './sources/source-health.js';
export type { NewSource } from './sources/source.mapper.js';
export { SourcesRepository } from './sources/sources.repository.js';
export type { Tx } from './database/tx.js';
