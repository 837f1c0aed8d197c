import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '#libs/platform';
import { Handles, sweepRetention, type JobData } from '#libs/queue';
import { STORE, type Store } from '#libs/store';

/** Deletes what we promised not to keep. */
@Injectable()
export class SweepRetentionJob {
  constructor(
    @Inject(STORE) private readonly store: Store,
    private readonly clock: Clock,
  ) {}

  @Handles(sweepRetention)
  async run(_: JobData<typeof sweepRetention>): Promise<void> {
    const now = this.clock.now();
    const { accounts, uploads, snapshots, deadLetters, submissions, mail } = this.store;
    await accounts.purge(now);
    // Before the answers: with those go the bytes that nobody holds any more.
    await uploads.purge(now);
    await snapshots.purge(now);
    // After the answers: what those were given up for goes with them.
    await deadLetters.purge(now);
    await submissions.purge(now);
    await mail.purge(now);
  }
}
