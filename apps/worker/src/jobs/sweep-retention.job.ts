import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/platform';
import { Handles, sweepRetention, type JobData } from '#libs/queue';
import {
  AccountsRepository,
  DeadLettersRepository,
  MailRepository,
  SnapshotsRepository,
  SubmissionsRepository,
  UploadsRepository,
} from '#libs/store';

/** Deletes what we promised not to keep. */
@Injectable()
export class SweepRetentionJob {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly snapshots: SnapshotsRepository,
    private readonly submissions: SubmissionsRepository,
    private readonly deadLetters: DeadLettersRepository,
    private readonly uploads: UploadsRepository,
    private readonly mail: MailRepository,
    private readonly clock: Clock,
  ) {}

  @Handles(sweepRetention)
  async run(_: JobData<typeof sweepRetention>): Promise<void> {
    const now = this.clock.now();
    await this.accounts.purge(now);
    // Before the answers: with those go the bytes that nobody holds any more.
    await this.uploads.purge(now);
    await this.snapshots.purge(now);
    // After the answers: what those were given up for goes with them.
    await this.deadLetters.purge(now);
    await this.submissions.purge(now);
    await this.mail.purge(now);
  }
}
