import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/platform';
import { askPages, Handles, importSnapshot, Jobs, linkDuplicates, relayOutbox, type JobData } from '#libs/queue';
import { SnapshotsRepository } from '#libs/store';
import { TakingIn } from '../runs/taking-in.js';

/** While parts are compared nobody else writes gatherings: once for what many imports of a second wrote, not once for each of them. */
const LINK_AFTER_MS = 1_000;

/** Snapshot → listings, gatherings and notes for the index. */
@Injectable()
export class ImportSnapshotJob {
  constructor(
    private readonly snapshots: SnapshotsRepository,
    private readonly takingIn: TakingIn,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  @Handles(importSnapshot)
  async run({ snapshotId }: JobData<typeof importSnapshot>): Promise<void> {
    const loaded = await this.snapshots.load(snapshotId);
    if (loaded === null) return;
    const now = this.clock.now();
    if (loaded.damaged) {
      await this.snapshots.setAside(snapshotId, now);
      return;
    }
    const { missing } = await this.takingIn.take(snapshotId, loaded, now);
    if (missing.some(({ state }) => state === 'unseen')) {
      await this.jobs.publish(askPages, { sourceId: loaded.source.id }, { lane: 'later' });
    }
    await this.jobs.publish(linkDuplicates, {}, { delayMs: LINK_AFTER_MS });
    await this.jobs.publish(relayOutbox, {});
  }
}
