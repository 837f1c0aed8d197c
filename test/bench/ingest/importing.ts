import { fileURLToPath } from 'node:url';
import type { SnapshotId } from '#libs/domain';
import { Clock, LazyGazetteer, Metrics, ReaderPool, SnapshotReader } from '#libs/platform';
import type { Jobs } from '#libs/queue';
import type { Store } from '#libs/store';
import { ImportSnapshotJob } from '../../../apps/worker/src/jobs/import-snapshot.job.js';
import { TakingIn } from '../../../apps/worker/src/runs/taking-in.js';
import { NOW } from '../data/feed.js';
import { Stages } from './stages.js';

const READER = fileURLToPath(new URL('../../../apps/worker/src/reader/main.js', import.meta.url));

export const READING = 'reading and annotating';
export const KNOWN = 'what is known';
export const WRITING = 'writing';

/** The worker's own job with its reading child; what it publishes goes nowhere. */
export class Importing {
  readonly stages = new Stages();
  private readonly reader = new SnapshotReader(new ReaderPool({ entry: READER }));
  private readonly job: ImportSnapshotJob;

  constructor({ snapshots, imports }: Store) {
    const { stages } = this;
    const takingIn = new TakingIn(
      snapshots,
      stages.watched(KNOWN, stages.watched(WRITING, imports, ['saveOutcome']), ['known', 'memory']),
      stages.watched(READING, this.reader, ['prepare']),
      new LazyGazetteer(),
      new Metrics(),
    );
    this.job = new ImportSnapshotJob(
      stages.watched(KNOWN, snapshots, ['load']),
      takingIn,
      { publish: () => Promise.resolve() } as unknown as Jobs,
      new Clock(null, () => Date.parse(NOW)),
    );
  }

  /** Imports all of them, so many at once. */
  async all(snapshots: readonly SnapshotId[], atOnce: number): Promise<void> {
    const left = [...snapshots];
    const line = async (): Promise<void> => {
      for (let snapshotId = left.shift(); snapshotId !== undefined; snapshotId = left.shift())
        await this.job.run({ snapshotId });
    };
    await Promise.all(Array.from({ length: atOnce }, line));
  }

  close(): Promise<void> {
    return this.reader.close();
  }
}
