import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/platform';
import { Handles, sweepRetention, type JobData } from '#libs/queue';
import { AccountsRepository } from '#libs/store';

/** Deletes what we promised not to keep. */
@Injectable()
export class SweepRetentionJob {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly clock: Clock,
  ) {}

  @Handles(sweepRetention)
  async run(_: JobData<typeof sweepRetention>): Promise<void> {
    await this.accounts.purge(this.clock.now());
  }
}
