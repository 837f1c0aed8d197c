import { z } from 'zod';
import { SnapshotId, SourceId } from '#libs/domain';
import { type AnyContract, defineJob, type QueueName } from './job-contract.js';

// Every kind of job there is. The queue is a hint: the sweeps find all of this again in the database, so that the queue may
// be emptied at any moment.

export const fetchSource = defineJob({
  name: 'source.fetch',
  queue: 'fetch',
  data: z.strictObject({ sourceId: SourceId }),
  key: ({ sourceId }) => `source/${sourceId}`,
  attempts: 3,
  why: 'Waits for other people’s servers, many at a time. How the fetch itself ended decides the next one, not this count.',
});

export const askPages = defineJob({
  name: 'pages.ask',
  queue: 'fetch',
  data: z.strictObject({ sourceId: SourceId }),
  key: ({ sourceId }) => `pages/${sourceId}`,
  attempts: 3,
  why: 'Asks one page of an event that its source no longer names, and comes back for the next: its host rests between, and nobody else waits.',
});

export const importSnapshot = defineJob({
  name: 'snapshot.import',
  queue: 'import',
  data: z.strictObject({ snapshotId: SnapshotId }),
  key: ({ snapshotId }) => `snapshot/${snapshotId}`,
  attempts: 3,
  why: 'Reads hostile bytes in a child and uses the processor; slow sources must not hold it up, nor it them.',
});

export const linkDuplicates = defineJob({
  name: 'duplicates.link',
  queue: 'link',
  data: z.strictObject({}),
  key: () => 'duplicates',
  attempts: 5,
  why: 'Compares with all other sources, one run at a time; imports write at the same time, so that one of two that meet is tried again.',
});

export const relayOutbox = defineJob({
  name: 'outbox.relay',
  queue: 'index',
  data: z.strictObject({}),
  key: () => 'outbox',
  attempts: 5,
  why: 'The search server may be away while the database is up; the two must not fail together.',
});

export const checkIndex = defineJob({
  name: 'index.check',
  queue: 'upkeep',
  data: z.strictObject({}),
  key: () => 'check',
  attempts: 3,
  why: 'Reads all of the index; what it finds is mended by the relay, which must not wait for it.',
});

export const buildIndex = defineJob({
  name: 'index.build',
  queue: 'upkeep',
  data: z.strictObject({}),
  key: () => 'build',
  attempts: 3,
  why: 'Takes minutes and may be cut off anywhere: who takes it up goes on where it ended, and looks first whether it is needed.',
});

export const sweepRetention = defineJob({
  name: 'retention.sweep',
  queue: 'upkeep',
  data: z.strictObject({}),
  key: () => 'retention',
  attempts: 3,
  why: 'Deletes what we promised not to keep; slow, rare, and nobody waits for it.',
});

export const tellAlerts = defineJob({
  name: 'alerts.tell',
  queue: 'upkeep',
  data: z.strictObject({}),
  key: () => 'alerts',
  attempts: 3,
  why: 'Looks at all sources in one transaction; what it finds is a mail in that transaction, so that a second run finds it told.',
});

export const sendMail = defineJob({
  name: 'mail.send',
  queue: 'mail',
  data: z.strictObject({}),
  key: () => 'mail',
  attempts: 3,
  why: 'Waits for a server of other people’s; when to try a mail again stands in its row, so that these attempts are for faults of ours.',
});

/** What a worker must handle, each exactly once. */
export const JOBS: readonly AnyContract[] = [
  fetchSource,
  askPages,
  importSnapshot,
  linkDuplicates,
  relayOutbox,
  checkIndex,
  buildIndex,
  sweepRetention,
  tellAlerts,
  sendMail,
];

/** How many of a queue run at once in one worker. */
export const CONCURRENCY: Readonly<Record<QueueName, number>> = {
  // Each waits for another host: the leases keep one request per host.
  fetch: 8,
  // As many as there are reading children.
  import: 2,
  // One comparison at a time.
  link: 1,
  // One relay at a time, in this worker and by its turn in all of them; batches do the rest.
  index: 1,
  upkeep: 1,
  // In their order.
  mail: 1,
};
